import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FILE_KINDS, FILE_WORK } from '../catalogue.ts'
import { gatherCatalogue } from '../gather.server.ts'
import { mayPrepareCatalogue } from '../policy.ts'
import { sumOf } from '../release.server.ts'
import { addRelease, findNewestRelease } from '../store.server.ts'

/**
 * Freezes what the catalogue says now, and has its files made. Gives the number of the release.
 * Throws forbidden, missing, and conflict for an edition that the public does not see, one without artists, or one whose
 * newest release says the same.
 */
export async function releaseCatalogue(ctx: Context, actor: Actor | null, year: number, note: string): Promise<number> {
  if (!mayPrepareCatalogue(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  if (!edition.publishedAt) throw conflict('catalogue.notPublished')
  const snapshot = await gatherCatalogue(ctx, edition)
  if (snapshot.artists.length === 0) throw conflict('catalogue.nobodyYet')
  const sha256 = sumOf(snapshot)
  return ctx.tx(async (tx) => {
    const newest = await findNewestRelease(tx, edition.id)
    if (newest?.sha256 === sha256) throw conflict('catalogue.sameAsBefore', { no: newest.no })
    const no = (newest?.no ?? 0) + 1
    const releaseId = await addRelease(tx, {
      ...{ editionId: edition.id, no, snapshot, sha256, releasedAt: ctx.now, releasedById: ctx.actorId, note },
      kinds: FILE_KINDS,
    })
    for (const kind of FILE_KINDS)
      await ctx.later(tx, {
        name: FILE_WORK,
        key: `${FILE_WORK}:${releaseId}:${kind}`,
        payload: { releaseId, kind },
      })
    await ctx.note(tx, 'catalogue.released', edition.id, { no, sha256, artists: snapshot.artists.length })
    return no
  })
}
