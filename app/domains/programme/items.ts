/** The points of an event's own programme, and its invited groups: pure rules. */
import type { Beside } from '#app/kernel/fault.ts'
import { sameEmail } from '#app/kernel/names.ts'
import type { EventGroup, EventItem } from './event.ts'
import { MOST_ADDRESSES } from './event.ts'
import type { Item } from './views.ts'

/**
 * In the order of the day: each point with a time stands where its time is, together with the points without one that follow
 * it. Those at the same time stay as they were.
 */
export function inOrderOfDay<I extends Pick<EventItem, 'begins'>>(items: readonly I[]): I[] {
  const runs: I[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last && item.begins === null) last.push(item)
    else runs.push([item])
  }
  const timeOf = ([first]: I[]) => first?.begins ?? ''
  return runs
    .map((run, n) => ({ run, n }))
    .sort((a, b) => (timeOf(a.run) < timeOf(b.run) ? -1 : timeOf(a.run) > timeOf(b.run) ? 1 : a.n - b.n))
    .flatMap(({ run }) => run)
}

/** As screens get them. */
export const itemsOf = (items: readonly EventItem[]): Item[] =>
  items.map(({ id, begins, titleNb, titleEn, who, place }) => ({
    ...{ id, begins, titleNb, titleEn: titleEn || titleNb, who, place },
  }))

/** The addresses of what was typed, in lines or with commas between; each once, lower case. */
export const addressesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map(sameEmail)
      .filter(Boolean),
  ),
]

/** What is wrong with the addresses of a group. */
export function addressFaults(addresses: readonly string[]): Beside[] {
  const odd = addresses.find((address) => address.length > 254 || !/^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(address))
  if (odd) return [{ field: 'emails', key: 'programmeGroups.notAnAddress', facts: { address: odd } }]
  if (addresses.length > MOST_ADDRESSES)
    return [{ field: 'emails', key: 'programmeGroups.tooManyAddresses', facts: { most: MOST_ADDRESSES } }]
  return []
}

/** People that a group counts as: what is stated, else as many as it has addresses. */
export const peopleOf = ({ people, emails }: Pick<EventGroup, 'people' | 'emails'>): number =>
  people ?? addressesIn(emails).length

/** Of the groups together. Who came of them is part of all who came, and is null as long as no group is counted. */
export function groupSums(groups: readonly Pick<EventGroup, 'people' | 'emails' | 'came'>[]): {
  invited: number
  came: number | null
} {
  const known = groups.flatMap(({ came }) => came ?? [])
  return {
    invited: groups.reduce((sum, group) => sum + peopleOf(group), 0),
    came: known.length > 0 ? known.reduce((sum, came) => sum + came, 0) : null,
  }
}
