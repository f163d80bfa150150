/** A round of auditions in a semester with families: times to book, a panel of three, children who want to come in. */
import { addAuditionTimes } from '#app/domains/orchestra/audition/commands/add-audition-times.server.ts'
import { bookAudition } from '#app/domains/orchestra/audition/commands/book-audition.server.ts'
import { changeAuditionRound } from '#app/domains/orchestra/audition/commands/change-audition-round.server.ts'
import { planAuditionRound } from '#app/domains/orchestra/audition/commands/plan-audition-round.server.ts'
import { saveSheet } from '#app/domains/orchestra/audition/commands/save-sheet.server.ts'
import { seatPanelist } from '#app/domains/orchestra/audition/commands/seat-panelist.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { criteriaFor } from '#app/domains/orchestra/audition/rubric.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export interface AuditionScene {
  db: Db
  ctx: TestContext
  orchestra: SeededOrchestra
  roundId: string
  office: Actor
  mother: Actor
  father: Actor
  otherGuardian: Actor
  conductor: Actor
  coach: Actor
  otherCoach: Actor
}

/** Noon on the day of the seeded seminar. */
export const TODAY = '2013-09-07'
/** The day of the auditions, after booking closes. */
export const DAY = '2013-09-21'

const as = (personId: string, roles: Parameters<typeof someone>[0] = []) => someone(roles, { personId })

/**
 * A round with eight times of ten minutes, open until the 18th. Ane and Bo, and Dina of another family, may play: for
 * members they have signed up, for soloists they are enrolled.
 */
export async function setAuditions(engine: Engine, kind: 'member' | 'soloist' = 'member'): Promise<AuditionScene> {
  const { db } = await engine.freshDatabase()
  const orchestra = await seedOrchestra(db, TODAY)
  const ctx = testContext({ db, now: '2013-09-07T10:00:00Z' })
  const { people, children, term } = orchestra
  const secretary = await db.person.create({
    data: { name: 'Sekretær', email: 'sekretar@example.com', createdAt: ctx.now },
  })
  await db.roleGrant.create({ data: { personId: secretary.id, role: 'secretariat', grantedAt: ctx.now } })
  const office = as(secretary.id, ['secretariat'])
  if (kind === 'member')
    await db.enrolment.updateMany({
      where: { childId: { in: [children.ane, children.bo, children.dina] } },
      data: { state: 'applied' },
    })
  const roundId = await planAuditionRound(ctx, office, { term, kind, titleNb: 'Prøvespill' })
  await addAuditionTimes(ctx, office, roundId, { date: DAY, from: '10:00', to: '11:25', room: 'Storsalen' })
  for (const [personId, part] of [
    [people.conductor, 'chair'],
    [people.coach, 'member'],
    [people.otherCoach, 'member'],
  ] as const)
    await seatPanelist(ctx, office, roundId, { personId, part })
  const { round } = await wholeRound(db, roundId)
  await changeAuditionRound(ctx, office, roundId, {
    ...round,
    ...{ bookFromDate: '2013-09-01', bookToDate: '2013-09-18', accompanist: true },
  })
  return {
    ...{ db, ctx, orchestra, roundId, office },
    ...{ mother: as(people.mother), father: as(people.father), otherGuardian: as(people.otherGuardian) },
    ...{ conductor: as(people.conductor, ['conductor']), coach: as(people.coach, ['coach']) },
    otherCoach: as(people.otherCoach, ['coach']),
  }
}

/** The ids of the times that are free, by time. */
export const freeTimes = async ({ db, roundId }: AuditionScene): Promise<string[]> =>
  (await wholeRound(db, roundId)).slots.filter(({ taken }) => !taken).map(({ id }) => id)

/** Books the first free times for some children. */
export async function book(scene: AuditionScene, actor: Actor, ...childIds: string[]): Promise<void> {
  const wishes = childIds.map((childId) => ({ childId, pieces: 'Grieg: Vår', withAccompanist: false }))
  const times = (await freeTimes(scene)).slice(0, childIds.length)
  await bookAudition(scene.ctx, actor, 'nb', scene.roundId, wishes, times)
}

export async function auditionOf({ db, roundId }: AuditionScene, childId: string) {
  const found = (await wholeRound(db, roundId)).auditions.find((audition) => audition.childId === childId)
  if (!found) throw new Error('no audition')
  return found
}

/** The same mark for every criterion of a child. */
export async function give(
  scene: AuditionScene,
  actor: Actor,
  childId: string,
  mark: number,
  note = '',
): Promise<void> {
  const { criteria } = await wholeRound(scene.db, scene.roundId)
  const { number, instrument } = await auditionOf(scene, childId)
  const marks = Object.fromEntries(criteriaFor(criteria, instrument).map(({ id }) => [id, mark]))
  await saveSheet(scene.ctx, actor, scene.roundId, number, { marks, note })
}

/** Ane, Bo and Dina have played, and two of the panel have marked each of them. */
export async function played(engine: Engine, kind: 'member' | 'soloist' = 'member'): Promise<AuditionScene> {
  const scene = await setAuditions(engine, kind)
  const { ane, bo, dina } = scene.orchestra.children
  await book(scene, scene.mother, ane, bo)
  await book(scene, scene.otherGuardian, dina)
  for (const [childId, first, second] of [
    [ane, 5, 6],
    [bo, 3, 4],
    [dina, 4, 3],
  ] as const) {
    await give(scene, scene.conductor, childId, first, 'Fin tone.')
    await give(scene, scene.coach, childId, second)
  }
  return scene
}
