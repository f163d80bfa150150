/** A semester with two seminars on a database of its own, and those who act there. */
import type { Actor } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type SeededOrchestra, type SeededPerson, seedOrchestra } from '#tests/support/seeded-orchestra.ts'

/** A Saturday; the next seminar is four weeks later. */
export const TODAY = '2013-04-13'

export interface Stage {
  seeded: SeededOrchestra
  db: TestContext['db']
  ctx: TestContext
  /** The same on another day, at noon in Oslo. */
  on(date: string, time?: string): TestContext
  office: Actor
  actor(who: SeededPerson): Actor
}

export async function seminarStage(engine: Engine): Promise<Stage> {
  const { db } = await engine.freshDatabase()
  const seeded = await seedOrchestra(db, TODAY)
  const person = await db.person.create({
    data: { name: 'Sekretær Skriversen', email: 'kontor@example.com', createdAt: new Date('2013-01-01T11:00:00Z') },
  })
  await db.roleGrant.create({
    data: { personId: person.id, role: 'secretariat', grantedAt: new Date('2013-01-01T11:00:00Z') },
  })
  const office = someone(['secretariat'], { personId: person.id })
  const ctx = testContext({ db, now: `${TODAY}T10:00:00Z`, actorId: person.id })
  const roles: Partial<Record<SeededPerson, Parameters<typeof someone>[0]>> = {
    ...{ conductor: ['conductor'], coach: ['coach'], otherCoach: ['coach'], leader: ['coach'] },
    ...{ association: ['association'], contact: ['contact'] },
  }
  return {
    ...{ seeded, db, ctx, office },
    on: (date, time = '10:00') => ctx.at(`${date}T${time}:00Z`),
    actor: (who) => someone(roles[who] ?? [], { personId: seeded.people[who] }),
  }
}
