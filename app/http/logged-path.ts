import { addresses } from '#app/i18n/addresses.ts'

const keyed = Object.values(addresses)
  .flatMap(({ nb, en }) => [nb, en])
  .filter((pattern) => pattern.includes('/:key'))
  .map((pattern) => pattern.split('/'))

/** The path of a request as the log may have it: a key that opens something for whoever has it is left out. */
export function loggedPath(pathname: string): string {
  const parts = pathname.split('/')
  const pattern = keyed.find(
    (one) => one.length === parts.length && one.every((part, index) => part.startsWith(':') || part === parts[index]),
  )
  return pattern ? parts.map((part, index) => (pattern[index] === ':key' ? ':key' : part)).join('/') : pathname
}
