import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { CopiesWish } from '../input.ts'
import { mayEnterCopies } from '../policy.ts'
import { findCopies, putCopies } from '../store.server.ts'

/** Changes what was entered. Throws forbidden, missing, and conflict when somebody else has changed it since. */
export async function changeCopies(
  ctx: Context,
  actor: Actor | null,
  year: number,
  { id, version, ...wish }: CopiesWish & { id: string; version: number },
): Promise<void> {
  if (!mayEnterCopies(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const row = await findCopies(tx, id)
    if (row?.editionId !== edition.id) throw missing()
    const { kind, channel, place, copies, inserted, note } = wish
    const changed = { ...row, kind, channel, place, copies, inserted, note, date: wish.date || null, version }
    if (!(await putCopies(tx, changed))) throw conflict('catalogue.changedMeanwhile')
    await ctx.note(tx, 'catalogue.copies-changed', edition.id, { kind, from: row.copies, to: copies })
  })
}
