import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayPublishReport } from '../policy.ts'
import { annualFigures } from '../queries.server.ts'
import { isSameSnapshot } from '../snapshot.ts'
import { addPublished, listPublished } from '../store.server.ts'

/**
 * Freezes the figures of a year as a new revision; earlier ones stay as they are. Returns its number. Throws missing,
 * forbidden, or conflict while the round is not over and when the latest revision says the same already.
 */
export async function publishReport(ctx: Context, actor: Actor, year: number): Promise<number> {
  if (!mayPublishReport(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    if (edition.periodTo === null || edition.periodTo >= civilDateOf(ctx.now)) throw conflict('reports.notOver')
    const figures = await annualFigures(tx, year)
    const [latest] = await listPublished(tx, edition.id)
    if (latest && isSameSnapshot(latest.snapshot, figures)) throw conflict('reports.nothingNew')
    const revision = (latest?.revision ?? 0) + 1
    await addPublished(tx, {
      ...{ editionId: edition.id, revision, figures, publishedAt: ctx.now, publishedById: ctx.actorId },
    })
    await ctx.note(tx, 'report.published', edition.id, { year, revision })
    return revision
  })
}
