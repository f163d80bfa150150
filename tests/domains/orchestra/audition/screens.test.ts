import { expect, it } from 'vitest'
import { bookingView } from '#app/domains/orchestra/audition/booking-screen.server.ts'
import { announceAudition } from '#app/domains/orchestra/audition/commands/announce-audition.server.ts'
import { decideAudition } from '#app/domains/orchestra/audition/commands/decide-audition.server.ts'
import { planAuditionRound } from '#app/domains/orchestra/audition/commands/plan-audition-round.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { panelView, sheetView } from '#app/domains/orchestra/audition/panel-screens.server.ts'
import { resultLettersOf } from '#app/domains/orchestra/audition/result-letters.server.ts'
import { auditionsView, roundView } from '#app/domains/orchestra/audition/round-screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'
import { sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { withAges } from '../ages.ts'
import { type AuditionScene, auditionOf, book, DAY, give, played, setAuditions } from './scene.ts'

type Ways = Readonly<Record<string, () => Promise<unknown>>>
async function costOf(ways: Ways): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, way] of Object.entries(ways)) counts[name] = (await statementsOf(way)).length
  return counts
}

/** What everybody asks for of a round before it is sealed. */
const waysOf = ({ ctx, roundId, office, mother, conductor }: AuditionScene, number: number): Ways => ({
  list: () => auditionsView(ctx, office),
  ownList: () => auditionsView(ctx, mother),
  office: () => roundView(ctx, office, roundId),
  family: () => roundView(ctx, mother, roundId),
  booking: () => bookingView(ctx, mother, roundId, null),
  officeBooking: () => bookingView(ctx, office, roundId, null),
  panel: () => panelView(ctx, conductor, roundId),
  sheet: () => sheetView(ctx, conductor, roundId, String(number)),
})

it('costs the same number of statements for two candidates and for seven, for one round and for ten', async () => {
  const scene = await setAuditions(sqlite)
  const { db, ctx, office, orchestra, mother, conductor, coach } = scene
  const { ane, bo } = orchestra.children
  await book(scene, mother, ane, bo)
  for (const childId of [ane, bo]) await give(scene, conductor, childId, 4)
  const { number } = await auditionOf(scene, ane)
  const few = await costOf(waysOf(scene, number))
  const others = await db.enrolment.findMany({ where: { state: 'enrolled' }, take: 5, select: { childId: true } })
  const childIds = others.map(({ childId }) => childId)
  await db.enrolment.updateMany({ where: { childId: { in: childIds } }, data: { state: 'applied' } })
  for (const childId of childIds) await book(scene, office, childId)
  for (const childId of [...childIds, ane, bo]) await give(scene, coach, childId, 5)
  for (let count = 0; count < 9; count++)
    await planAuditionRound(ctx, office, { term: orchestra.term, kind: 'member', titleNb: `Prøvespill ${count}` })
  expect(await costOf(waysOf(scene, number))).toEqual(few)
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(22)
})

it('offers booking to those for whom there is something to book: by age for oneself, by signature for a child', async () => {
  const { db, ctx, roundId, office, mother, father, conductor, orchestra } = await setAuditions(sqlite)
  const { ane, bo } = orchestra.children
  const books = async (actor: Actor, ownPlace = 15) =>
    (await roundView(withAges(ctx, { ownPlace }), actor, roundId)).can.book
  const self = (personId: string) => someone([], { personId })
  expect([await books(office), await books(mother), await books(conductor)]).toEqual([true, true, false])
  expect([await books(self(ane)), await books(self(ane), 18), await books(self(bo))]).toEqual([true, false, false])
  await db.guardianship.updateMany({
    where: { guardianId: orchestra.people.father, childId: ane },
    data: { maySign: false },
  })
  expect(await books(father), 'may sign for Bo still').toBe(true)
  await db.guardianship.updateMany({ where: { guardianId: orchestra.people.father }, data: { maySign: false } })
  expect([await books(father), await books(mother)]).toEqual([false, true])
})

it('costs the same number of statements to read three results as one', async () => {
  const scene = await played(sqlite)
  const { db, ctx, roundId, office, mother, conductor, orchestra } = scene
  await sealAudition(ctx.at(`${DAY}T12:00:00Z`), conductor, roundId)
  for (const childId of [orchestra.children.ane, orchestra.children.bo, orchestra.children.dina]) {
    const { id: auditionId, version } = await auditionOf(scene, childId)
    await decideAudition(ctx, conductor, roundId, { auditionId, version, result: 'offered', words: 'Fint spilt.' })
  }
  const auditions = await Promise.all(
    Object.values(orchestra.children).map((id) => auditionOf(scene, id).catch(() => null)),
  )
  const letters = (
    await resultLettersOf(
      db,
      auditions.filter((one) => one !== null),
    )
  ).length
  await announceAudition(ctx, office, roundId, { letters, answerBy: '2013-10-05' })
  const ways: Ways = {
    office: () => roundView(ctx, office, roundId),
    family: () => roundView(ctx, mother, roundId),
    panel: () => panelView(ctx, conductor, roundId),
  }
  const all = await costOf(ways)
  await db.audition.deleteMany({ where: { childId: { not: orchestra.children.ane } } })
  expect(await costOf(ways)).toEqual(all)
})
