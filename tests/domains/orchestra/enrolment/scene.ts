/** A semester that runs, and who acts in it. */
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { type SeededOrchestra, type SeededPerson, seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export const TODAY = '2013-10-12'
export const office = someone(['secretariat'])
export const conductor = someone(['conductor'])

export async function scene(db: Db) {
  const seeded = await seedOrchestra(db, TODAY)
  const ctx = testContext({ db, now: `${TODAY}T10:00:00Z` })
  const as = (who: SeededPerson) => someone([], { personId: seeded.people[who] })
  const enrolmentOf = (childId: string) =>
    db.enrolment.findFirstOrThrow({ where: { childId }, orderBy: { appliedAt: 'desc' } })
  const put = (childId: string, data: Parameters<Db['enrolment']['updateMany']>[0]['data']) =>
    db.enrolment.updateMany({ where: { childId }, data })
  const told = (who: SeededPerson) =>
    db.familyNote.findMany({ where: { guardianId: seeded.people[who] }, orderBy: { createdAt: 'asc' } })
  return { seeded, ctx, as, enrolmentOf, put, told, standing: (who: SeededPerson) => standingOf(db, as(who)) }
}

/** The semester after, published and open for sign-up. */
export async function openNext(db: Db, { juniorId, youthId }: SeededOrchestra, ageAt = '2013-12-31'): Promise<string> {
  const moment = new Date(`${TODAY}T00:00:00Z`)
  const next = await db.semester.create({
    data: {
      ...{ year: 2014, season: 'spring', begins: '2014-01-06', ends: '2014-06-15', ageAt },
      ...{ opensAt: moment, closesAt: new Date('2014-02-01'), publishedAt: moment, changedAt: moment },
    },
  })
  for (const id of [youthId, juniorId]) {
    const { id: _id, ...ensemble } = await db.ensemble.findUniqueOrThrow({ where: { id } })
    await db.ensemble.create({ data: { ...ensemble, semesterId: next.id } })
  }
  return next.id
}
