/** A fuller orchestra than the seeded one: for lists whose statements are counted. */
import type { Db } from '#app/platform/db/client.server.ts'
import type { SeededOrchestra } from '#tests/support/seeded-orchestra.ts'

/** Adds violinists with a guardian each, who have answered for the first day, taken a turn, and drive. */
export async function moreMusicians(
  db: Db,
  { semesterId, youthId, seminarId, dayIds }: SeededOrchestra,
  { count, dutyId, now }: { count: number; dutyId: string; now: Date },
): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const person = { name: `Ny ${String(number).padStart(2, '0')}`, createdAt: now, demo: true }
    const { id: guardianId } = await db.person.create({ data: { ...person, phone: `480 30 ${100 + number}` } })
    const { id: childId } = await db.person.create({ data: person })
    await db.guardian.create({ data: { personId: guardianId, createdAt: now } })
    await db.child.create({
      data: {
        ...{ personId: childId, birthDate: '1999-06-15', registeredById: guardianId, createdAt: now },
        guardianships: { create: [{ guardianId, relation: 'mother', since: now, addedById: guardianId }] },
      },
    })
    await db.enrolment.create({
      data: {
        ...{ semesterId, ensembleId: youthId, childId, instrument: 'violin', state: 'enrolled', appliedAt: now },
        ...{ level: 2, appliedById: guardianId, decidedAt: now },
      },
    })
    await db.reply.create({
      data: {
        ...{ dayId: dayIds[0], childId, answer: number % 2 ? 'absent' : 'comes', byId: guardianId, through: 'link' },
        saidAt: now,
      },
    })
    await db.dutyTurn.create({ data: { dutyId, guardianId, takenAt: now } })
    await db.carpoolOffer.create({
      data: {
        ...{ seminarId, date: '2013-09-14', way: 'both', personId: guardianId, place: 'Asker', seats: 3 },
        agreedAt: now,
      },
    })
  }
}
