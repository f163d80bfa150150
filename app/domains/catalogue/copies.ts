/** How many copies went where. */
import { byNorwegian } from '#app/kernel/names.ts'
import { COPIES_KINDS, type CopiesKind } from './catalogue.ts'
import type { CopiesSums } from './views.ts'

/** Sums by kind, and of the catalogue by channel, the most first. */
export function sumsOf(rows: readonly { kind: CopiesKind; channel: string; copies: number }[]): CopiesSums {
  const kinds = COPIES_KINDS.flatMap((kind) => {
    const of = rows.filter((row) => row.kind === kind)
    return of.length > 0 ? [{ kind, copies: of.reduce((sum, { copies }) => sum + copies, 0) }] : []
  })
  const channels = new Map<string, number>()
  for (const { kind, channel, copies } of rows)
    if (kind === 'catalogue') channels.set(channel, (channels.get(channel) ?? 0) + copies)
  return {
    kinds,
    channels: [...channels]
      .map(([channel, copies]) => ({ channel, copies }))
      .sort((a, b) => b.copies - a.copies || byNorwegian(a.channel, b.channel)),
  }
}
