/** The seeded orchestra with a seminar on 14 and 15 September 2013, for the deeds around it. */

import { replyKeyOf } from '#app/domains/orchestra/family/guardian-link.server.ts'
import { sendFamilyLetters } from '#app/domains/orchestra/post/commands/send-family-letters.server.ts'
import type { Actor, Role } from '#app/domains/people/person.ts'
import { instantOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type SeededOrchestra, type SeededPerson, seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export const SATURDAY = '2013-09-14'
export const SUNDAY = '2013-09-15'

export interface Stage {
  db: Db
  seeded: SeededOrchestra
  /** At a moment of Oslo, "2013-09-10 12:00". */
  at(moment: string): TestContext
  actor(who: SeededPerson | 'office', roles?: readonly Role[]): Actor
  /** Sends the letters that are due at a moment, and gives how many. */
  letters(moment: string): Promise<number>
}

/** As the clock does. */
export const sendLetters = (ctx: Context): Promise<number> =>
  sendFamilyLetters(ctx, (guardian) => replyKeyOf(ctx, guardian))

export async function setStage(engine: Engine, first = SATURDAY): Promise<Stage> {
  const { db } = await engine.freshDatabase()
  const seeded = await seedOrchestra(db, first)
  const office = await db.person.create({
    data: { name: 'Sekretariat', email: 'sekretariat@example.com', createdAt: new Date('2013-01-01T12:00:00Z') },
  })
  const at = (moment: string) => {
    const [date = '', time = ''] = moment.split(' ')
    const now = instantOf(date, time)
    if (!now) throw new Error(`no moment: ${moment}`)
    return testContext({ db, now })
  }
  return {
    ...{ db, seeded, at },
    actor: (who, roles = who === 'office' ? ['secretariat'] : []) =>
      someone(roles, { personId: who === 'office' ? office.id : seeded.people[who] }),
    letters: (moment) => sendLetters(at(moment)),
  }
}
