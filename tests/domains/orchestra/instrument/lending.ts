/** An orchestra with two violins and a horn of its own, and the people who lend, borrow and sign. */
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export const TODAY = '2026-10-10'
export const NOON = `${TODAY}T10:00:00Z`

export async function lendingOrchestra(db: Db) {
  const seeded = await seedOrchestra(db, TODAY)
  const ctx = testContext({ db, now: NOON })
  await db.person.create({
    data: { id: 'office', name: 'Sekretær Nøkkel', email: 'office@example.com', createdAt: new Date(NOON) },
  })
  const own = (mark: string, instrument: string, size = '') =>
    db.ownedInstrument.create({
      data: { mark, instrument, size, insuredOre: 31_000_00, changedAt: new Date(NOON) },
      select: { id: true },
    })
  const instruments = {
    violin: (await own('VUS-01', 'violin', '3/4')).id,
    other: (await own('VUS-02', 'violin')).id,
    horn: (await own('VUS-03', 'horn')).id,
  }
  const person = (personId: string, roles: Parameters<typeof someone>[0] = []) => ({
    ...someone(roles, { personId }),
    name: `Navn ${personId}`,
  })
  return {
    ...{ db, seeded, ctx, instruments },
    office: person('office', ['secretariat']),
    mother: person(seeded.people.mother),
    father: person(seeded.people.father),
    stranger: person(seeded.people.otherGuardian),
    coach: person(seeded.people.coach, ['coach']),
    association: person(seeded.people.association, ['association']),
    ane: person(seeded.children.ane),
    /** Somebody of the secretariat who acts for another. */
    actedFor: (personId: string) => ({ ...person(personId), actedBy: { personId: 'office', name: 'Sekretær' } }),
  }
}
export type Lending = Awaited<ReturnType<typeof lendingOrchestra>>

/** A drawn name, long enough. */
export const DRAWN = '100,100 300,120 500,90;520,200 700,220'
