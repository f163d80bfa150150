import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayEnterCopies } from '../policy.ts'
import { findCopies, removeCopies } from '../store.server.ts'

/** Removes what was entered. Throws forbidden, missing, and conflict when somebody else has changed it since. */
export async function dropCopies(
  ctx: Context,
  actor: Actor | null,
  year: number,
  { id, version }: { id: string; version: number },
): Promise<void> {
  if (!mayEnterCopies(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const row = await findCopies(tx, id)
    if (row?.editionId !== edition.id) throw missing()
    if (!(await removeCopies(tx, id, version))) throw conflict('catalogue.changedMeanwhile')
    await ctx.note(tx, 'catalogue.copies-removed', edition.id, { kind: row.kind, copies: row.copies })
  })
}
