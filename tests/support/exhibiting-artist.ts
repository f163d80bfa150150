/** An artist who has confirmed, with a work for the joint exhibition of an edition that is there already. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { type SeededArtist, seedArtist } from './seeded-round.ts'

export async function exhibitingArtist(
  db: Db,
  env: NodeJS.ProcessEnv,
  { n, editionId, year, name }: { n: number; editionId: string; year: number; name: string },
): Promise<SeededArtist & { participantId: string }> {
  const now = new Date()
  const call =
    (await db.call.findFirst({ where: { editionId } })) ??
    (await db.call.create({
      data: {
        ...{ editionId, titleNb: 'Søk om å delta', titleEn: 'Apply to take part', textNb: '', textEn: '' },
        ...{ opensAt: new Date(now.getTime() - 9e9), closesAt: new Date(now.getTime() - 8e9), announcedAt: now },
      },
    }))
  const of = { editionId, callId: call.id, year, today: civilDateOf(now) }
  const artist = await seedArtist(db, env, n, of, now, { name, pictures: false })
  const [work] = await db.work.findMany({
    where: { applicationId: artist.applicationId },
    orderBy: { position: 'asc' },
  })
  await db.application.update({
    where: { id: artist.applicationId },
    data: {
      ...{ submission: 'submitted', submittedAt: now, number: n, check: 'complete', answeredAt: now },
      ...{ decision: 'accepted', decidedWorkId: work?.id ?? null, participation: 'confirmed' },
    },
  })
  const { id: participantId } = await db.participant.create({
    data: {
      ...{ editionId, applicationId: artist.applicationId, slug: `kunstner-${n}`, name, catalogueNo: String(n) },
      ...{ isNew: true, confirmedAt: now },
    },
  })
  return { ...artist, participantId }
}
