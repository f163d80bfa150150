/** An announced edition with a side call beside the juried one, in which some of the same artists are accepted. */
import { putAnnounced } from '#app/domains/art-round/edition/changes.server.ts'
import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import type { Context, Db } from '#app/platform/context.server.ts'
import { announcedEdition } from './admitted.ts'

type Wish = Parameters<typeof announcedEdition>[2] & { sideCapacity?: number | null; sideCount?: number }

/** Artists 1 … `sideCount` are accepted in the side call too, with applications that are numbered from 101. */
export async function editionWithSideCall(db: Db, ctx: Context, wish: Wish = {}) {
  const { sideCapacity = null, sideCount = 2, ...rest } = wish
  const made = await announcedEdition(db, ctx, rest)
  const { id: sideId } = await db.call.create({
    data: {
      ...{ editionId: made.editionId, kind: 'side', titleNb: 'Tekstil i vest', titleEn: 'Textiles in the west' },
      ...{ textNb: '', textEn: '', opensAt: ctx.now, closesAt: ctx.now, capacity: sideCapacity },
    },
  })
  const sideIds: string[] = []
  for (let n = 1; n <= sideCount; n++) {
    const { id } = await db.application.create({
      data: {
        ...{ editionId: made.editionId, callId: sideId, applicantId: made.personIds[n - 1] ?? '', number: 100 + n },
        ...{ submission: 'submitted', check: 'complete', decision: 'accepted', participation: 'awaiting' },
        ...{ artistName: `Kunstner ${String(n).padStart(3, '0')}`, municipalityId: 'asker' },
        ...{ hasStudio: true, studioName: `Vevstua ${n}`, studioAddress: `Veven ${n}`, studioDays: '2013-09-15' },
        ...{ createdAt: ctx.now, savedAt: ctx.now, submittedAt: ctx.now },
      },
    })
    sideIds.push(id)
  }
  await ctx.tx(async (tx) => {
    const [edition, call] = [await editionById(tx, made.editionId), await theCall(tx, sideId)]
    await putAnnounced(tx, { edition, call }, ctx.now)
  })
  return { ...made, sideId, side: (n: number): string => sideIds[n - 1] ?? '' }
}
