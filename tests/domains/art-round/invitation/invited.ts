/** A call by invitation beside the juried one of the demonstration's round. */
import type { Db } from '#app/platform/context.server.ts'
import { CLOSES, OPENS, openRound } from '../application/call.ts'

export async function invitedRound(db: Db, more: { capacity?: number | null } = {}) {
  const round = await openRound(db)
  const { id: invitedId } = await db.call.create({
    data: {
      editionId: round.editionId,
      kind: 'invited',
      titleNb: 'Tilbake til atelieret',
      titleEn: 'Back to the studio',
      textNb: 'For dem vi har valgt.',
      textEn: 'For those we have chosen.',
      opensAt: OPENS,
      closesAt: CLOSES,
      minWorks: 1,
      capacity: more.capacity ?? null,
    },
  })
  return { ...round, invitedId }
}

/** Somebody who took part in 2012, as the lists have it; without an address of their own when none is told. */
export async function tookPart(db: Db, id: string, email: string | null, artistName: string): Promise<void> {
  await db.person.upsert({
    where: { id },
    update: {},
    create: { id, email, name: artistName, demo: true, createdAt: OPENS },
  })
  const edition = await db.edition.upsert({
    where: { year: 2012 },
    update: {},
    create: { year: 2012, number: 6, capacity: 105 },
  })
  const call =
    (await db.call.findFirst({ where: { editionId: edition.id } })) ??
    (await db.call.create({
      data: {
        editionId: edition.id,
        titleNb: '',
        titleEn: '',
        textNb: '',
        textEn: '',
        opensAt: OPENS,
        closesAt: OPENS,
      },
    }))
  await db.application.create({
    data: {
      ...{ editionId: edition.id, callId: call.id, applicantId: id, artistName, createdAt: OPENS, savedAt: OPENS },
      ...{ submission: 'submitted', decision: 'accepted', participation: 'confirmed' },
    },
  })
}
