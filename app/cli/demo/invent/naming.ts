import type { Random } from '../draw/random.ts'
import words from './names.json'
import type { InventedPerson } from './people.ts'

/** Letters of names without marks: "Ødegård" becomes "odegard", spaces and hyphens fall away. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('å', 'a')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}

/** Distinct invented people: mostly common Norwegian first and last names put together, some with roots elsewhere. */
export function inventPeople(count: number, random: Random, taken: Set<string> = new Set()): InventedPerson[] {
  const elsewhere = random.shuffle(words.elsewhere)
  const people: InventedPerson[] = []
  const lastUsed = new Map<string, number>()
  while (people.length < count) {
    const foreign = people.length % 9 === 4 ? elsewhere.pop() : undefined
    let first = foreign?.[0] ?? random.pick(random.chance(0.66) ? words.women : words.men)
    let last = foreign?.[1] ?? random.pick(words.last)
    if (!foreign && words.women.includes(first) && random.chance(0.08))
      first = `${first} ${random.pick(['Marie', 'Helene', 'Louise'])}`
    if (!foreign && random.chance(0.07)) last = `${random.pick(words.last)} ${last}`
    const slug = `${first.split(/[ -]/).map(plain).join('-')}-${last.split(' ').map(plain).join('-')}`
    const [one, two] = last.split(' ')
    if (taken.has(slug) || (lastUsed.get(last) ?? 0) >= 4 || one === two) continue
    taken.add(slug)
    lastUsed.set(last, (lastUsed.get(last) ?? 0) + 1)
    people.push({
      firstName: first,
      lastName: last,
      name: `${first} ${last}`,
      slug,
      email: `${plain(first)}.${plain(last)}@example.com`,
      phone: `000 ${random.whole(10, 99)} ${random.whole(100, 999)}`,
    })
  }
  return people
}
