/** A seminar with a binder, a child with an allergy whose family agrees, and one whose family does not. */
import { sealText } from '#app/platform/crypto/sealed-text.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export const DAY = '2026-11-21'
export const at = (time: string, day = DAY) => new Date(`${day}T${time}:00+01:00`)
export const SECRET_TEXT = 'Tåler ikke jordnøtter, får pustevansker'

export async function binderScene(engine: Engine) {
  const { db } = await engine.freshDatabase()
  const seeded = await seedOrchestra(db, DAY)
  const { people, children, seminarId } = seeded
  const ctx = testContext({ db, now: at('09:00') })
  const health = { purpose: 'health' as const, textVersion: 1, locale: 'nb', at: at('12:00', '2026-10-01') }
  const note = {
    ...{ kind: 'allergy' as const, kitchen: 'peanuts', givenAt: at('12:00', '2026-10-01') },
    text: sealText(ctx.settings.sessionSecret, `${SECRET_TEXT}\n\nEpiPen i fiolinkassen`),
  }
  for (const [childId, givenById, given] of [
    [children.ane, people.mother, true],
    [children.dina, people.otherGuardian, false],
  ] as const) {
    await db.consent.create({ data: { ...health, childId, givenById, given, capacity: 'guardian' } })
    await db.healthNote.create({ data: { ...note, childId, givenById } })
  }
  await db.reserveContact.create({
    data: {
      ...{ childId: children.ane, name: 'Mormor', phone: '911 22 333', relation: 'mormor', mayPickUp: true },
      ...{ givenById: people.mother, givenAt: at('12:00', '2026-10-01') },
    },
  })
  const as = (who: keyof typeof people, now = at('09:00')) => ({
    ctx: ctx.as(people[who]).at(now),
    actor: { ...someone([], { personId: people[who] }), name: who },
  })
  return { db, seeded, ctx, as, seminarId, children, people }
}
