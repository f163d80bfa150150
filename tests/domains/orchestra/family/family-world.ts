/** The families of the seeded orchestra, for the tests of their commands: Ane lives with her mother, her father elsewhere. */
import type { Actor } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export const TODAY = '2013-03-09'
export const NOON = new Date(`${TODAY}T11:00:00Z`)

export interface FamilyWorld {
  db: Db
  ctx: TestContext
  orchestra: SeededOrchestra
  mother: Actor
  father: Actor
  stranger: Actor
  office: Actor
  /** Ane herself: 15 years and 9 months less than 16. */
  ane: Actor
  of(personId: string): Actor
}

export async function familyWorld(engine: Engine): Promise<FamilyWorld> {
  const { db } = await engine.freshDatabase()
  const orchestra = await seedOrchestra(db, TODAY)
  const { people, children } = orchestra
  const of = (personId: string) => someone([], { personId })
  // Born in June fifteen years ago she is still fourteen; here she has turned fifteen.
  await db.child.update({ where: { personId: children.ane }, data: { birthDate: '1998-01-10' } })
  return {
    ...{ db, orchestra, of, ctx: testContext({ db, now: NOON }) },
    ...{
      mother: of(people.mother),
      father: of(people.father),
      stranger: of(people.otherGuardian),
      ane: of(children.ane),
    },
    office: someone(['secretariat'], { personId: people.leader }),
  }
}

/** Lets somebody have signed in at a moment, so that the session of `someone` is known. */
export async function signedInAt(db: Db, actor: Actor, startedAt: Date): Promise<Actor> {
  const { id } = await db.session.create({
    data: {
      ...{ tokenHash: `${actor.personId}-${startedAt.getTime()}`, personId: actor.personId, startedAt, device: '' },
      ...{ lastSeenAt: startedAt, expiresAt: new Date(startedAt.getTime() + 86_400_000) },
    },
  })
  return { ...actor, sessionId: id }
}

export const deedsOf = async (db: Db, deed: string) => db.auditEntry.findMany({ where: { deed } })

/** The key in the newest letter that asks at an address whether it is a child's. */
export async function keySentTo(db: Db, email: string): Promise<string> {
  const mail = await db.mail.findFirstOrThrow({
    where: { toEmail: email, key: { startsWith: 'child-address:' } },
    orderBy: { postedAt: 'desc' },
  })
  return /adresse?s?\/([\w-]+)/.exec(mail.text)?.[1] ?? ''
}
