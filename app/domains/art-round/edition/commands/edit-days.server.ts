import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeSection } from '../change-section.server.ts'
import type { OpenDay } from '../edition.ts'
import { mayEditEdition } from '../policy.ts'
import type { Values } from '../sections.ts'

/**
 * These open days take the place of those that were. `row` is the row of the form that a day came from, so that what
 * is wrong is said there; null is a day of the series. Throws forbidden, missing, conflict, or invalid beside every row that is wrong.
 */
export async function editDays(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: readonly (OpenDay & { row?: number | null })[],
  seen: Values | null,
) {
  if (!mayEditEdition(actor)) throw forbidden()
  const days = wish.map(({ kind, date, opens, closes }) => ({ kind, date, opens, closes }))
  const rows = wish.map(({ row }, index) => (row === undefined ? index : row))
  await changeSection(ctx, year, { section: 'days', seen, rows, wish: () => ({ days }) })
}
