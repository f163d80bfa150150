/** Visits and sales as files have them, and the rows of an edition. */
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { everyParticipantOf, everyStudioOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { amount, date, integer, oneOf, text } from '#app/platform/tables/cells.ts'
import type { RowOf } from '#app/platform/tables/read-csv.ts'
import { AT_EXHIBITION, visitKey } from './file-rows.ts'
import { mayExportSales, mayExportVisits } from './policy.ts'
import { standing } from './rules.ts'
import { listSales, listVisits } from './store.server.ts'
import { MOST_SOLD_WORKS, MOST_VISITS, SALE_CHANNELS, VISIT_KINDS, VISIT_METHODS } from './tally.ts'

export const VISIT_COLUMNS = [
  { name: 'date', cell: date(), filled: true },
  { name: 'place', cell: text(20), filled: true },
  { name: 'visits', cell: integer({ least: 0, most: MOST_VISITS }) },
  { name: 'kind', cell: oneOf(VISIT_KINDS), filled: true },
  { name: 'method', cell: oneOf(VISIT_METHODS), filled: true },
] as const
export type VisitCells = RowOf<typeof VISIT_COLUMNS>

export const SALE_COLUMNS = [
  { name: 'application', cell: integer({ least: 1, most: 999_999 }), filled: true },
  { name: 'channel', cell: oneOf(SALE_CHANNELS), filled: true },
  { name: 'date', cell: date(), optional: true },
  { name: 'amount_nok', cell: amount() },
  { name: 'works', cell: integer({ least: 0, most: MOST_SOLD_WORKS }) },
] as const
export type SaleCells = RowOf<typeof SALE_COLUMNS>

/** The visits that stand, one row for each place, day, kind and method. Throws missing or forbidden. */
export async function visitCells(ctx: Context, actor: Actor | null, year: number): Promise<VisitCells[]> {
  if (!mayExportVisits(actor)) throw forbidden()
  const { id } = await theEdition(ctx.db, year)
  const numbers = new Map((await everyStudioOf(ctx.db, id)).map((studio) => [studio.id, studio.number]))
  const rows = new Map<string, VisitCells & { order: number }>()
  for (const { studioId, date: day, visits, kind, method } of standing(await listVisits(ctx.db, id))) {
    const number = studioId === null ? 0 : (numbers.get(studioId) ?? 0)
    const place = studioId === null ? AT_EXHIBITION : String(number)
    const row = { date: day, place, visits, kind, method }
    const key = visitKey(row)
    const known = rows.get(key)
    rows.set(key, known ? { ...known, visits: (known.visits ?? 0) + visits } : { ...row, order: number })
  }
  return [...rows.values()]
    .sort((a, b) => a.date.localeCompare(b.date) || a.order - b.order || visitKey(a).localeCompare(visitKey(b)))
    .map(({ order: _, ...row }) => row)
}

/** The sales that stand, and the statements of none, by application. Throws missing or forbidden. */
export async function saleCells(ctx: Context, actor: Actor | null, year: number): Promise<SaleCells[]> {
  if (!mayExportSales(actor)) throw forbidden()
  const { id } = await theEdition(ctx.db, year)
  const numbers = new Map((await everyParticipantOf(ctx.db, id)).map((of) => [of.id, of.applicationNumber]))
  return standing(await listSales(ctx.db, id))
    .flatMap(({ participantId, channel, date: day, amountOre, works }): SaleCells[] => {
      const application = numbers.get(participantId)
      const none = channel === 'none'
      return application
        ? [{ application, channel, date: day, amount_nok: none ? null : amountOre, works: none ? null : works }]
        : []
    })
    .sort((a, b) => a.application - b.application || (a.date ?? '').localeCompare(b.date ?? ''))
}
