import { InvalidArgumentError } from 'commander'

/** A year on the command line. */
export function year(text: string): number {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw new InvalidArgumentError('a year, as 2027')
  return Number(text)
}

/** One of a list of words. */
export function choice<T extends string>(name: string, choices: readonly T[], text: string): T {
  const found = choices.find((one) => one === text)
  if (!found) throw new InvalidArgumentError(`${name} is one of ${choices.join(', ')}`)
  return found
}
