/** How many copies went where. */
import { byNorwegian } from '#app/kernel/names.ts'
import { COPIES_KINDS, type CopiesKind } from './catalogue.ts'
import type { CopiesSums } from './views.ts'

/** Sums by kind, and of the catalogue by channel and by place, the most first; channels by name in the order of the rows. */
export function sumsOf(
  rows: readonly { kind: CopiesKind; channel: string; place: string; copies: number; inserted: boolean }[],
): CopiesSums {
  const kinds = COPIES_KINDS.flatMap((kind) => {
    const of = rows.filter((row) => row.kind === kind)
    return of.length > 0 ? [{ kind, copies: of.reduce((sum, { copies }) => sum + copies, 0) }] : []
  })
  const catalogue = rows.filter(({ kind }) => kind === 'catalogue')
  const by = (of: 'channel' | 'place'): [name: string, copies: number][] => {
    const sums = new Map<string, number>()
    for (const row of catalogue) sums.set(row[of], (sums.get(row[of]) ?? 0) + row.copies)
    return [...sums].sort(([a, one], [b, other]) => other - one || byNorwegian(a, b))
  }
  const inNewspapers = catalogue.filter(({ inserted }) => inserted)
  const named = (of: typeof catalogue) => [...new Set(of.map(({ channel }) => channel))]
  return {
    kinds,
    channels: by('channel').map(([channel, copies]) => ({ channel, copies })),
    places: by('place').map(([place, copies]) => ({ place, copies })),
    inserted: { copies: inNewspapers.reduce((sum, { copies }) => sum + copies, 0), newspapers: named(inNewspapers) },
    otherChannels: named(catalogue.filter(({ inserted }) => !inserted)),
  }
}
