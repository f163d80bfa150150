/** What the families of 2013 answered for the weekends, the duties they took, and two lifts. */
import { liftsOf } from '#app/domains/orchestra/duty/carpool.queries.server.ts'
import { answerSeat } from '#app/domains/orchestra/duty/commands/answer-seat.server.ts'
import { askSeat } from '#app/domains/orchestra/duty/commands/ask-seat.server.ts'
import { noteCame } from '#app/domains/orchestra/duty/commands/note-came.server.ts'
import { offerLift } from '#app/domains/orchestra/duty/commands/offer-lift.server.ts'
import { proposeDuties } from '#app/domains/orchestra/duty/commands/propose-duties.server.ts'
import { takeTurn } from '#app/domains/orchestra/duty/commands/take-turn.server.ts'
import { dutiesOf, familyTurns } from '#app/domains/orchestra/duty/queries.server.ts'
import { fairOrder } from '#app/domains/orchestra/duty/rules.ts'
import { guardiansOf } from '#app/domains/orchestra/family/queries.server.ts'
import { type RosterChild, rosterOfSeminar } from '#app/domains/orchestra/queries.server.ts'
import { allCome } from '#app/domains/orchestra/reply/commands/all-come.server.ts'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { tellAbsences } from '#app/domains/orchestra/reply/commands/tell-absences.server.ts'
import type { Answer } from '#app/domains/orchestra/reply/reply.ts'
import { type DaySpan, isWithin } from '#app/domains/orchestra/reply/rules.ts'
import { allSemesters } from '#app/domains/orchestra/semester/queries.server.ts'
import { seminarsOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import type { Seminar } from '#app/domains/orchestra/seminar/seminar.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addDays } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import { type Random, seeded } from './draw/random.ts'
import type { At } from './moment.ts'

/** What is said of a day, and how often; the rest come. */
const SAID = [
  ['absent', 0.06],
  ['late', 0.05],
  ['early', 0.03],
] as const
const REASONS = ['school', 'school', 'travel', 'family', 'other'] as const

/** Each weekend with its answers, duties and letters, in the order of the year. */
export async function loadOrchestraReplies(at: At, seed: number): Promise<void> {
  const { db } = at('2013-12-31')
  const semesters = (await allSemesters(db)).filter(({ year }) => year === 2013).reverse()
  const seminars: Seminar[] = []
  for (const { id } of semesters) seminars.push(...(await seminarsOf(db, id)))
  for (const [place, seminar] of seminars.filter(({ publishedAt, days }) => publishedAt && days.length > 0).entries()) {
    const random = seeded(`replies/${seed}/${place}`)
    await loadWeekend(at, seminar, random)
    // A long way to Modum and to Hole: two of the weekends were driven to together.
    if (place === 1 || place === 5) await loadLift(at, seminar)
  }
}

async function loadWeekend(at: At, seminar: Seminar, random: Random): Promise<void> {
  const first = seminar.days[0]?.date ?? ''
  const ctx = at(addDays(first, -10), '19:30')
  const roster = await rosterOfSeminar(ctx.db, seminar.id)
  const answering = await firstGuardians(ctx, roster)
  // A few never answer.
  const silent = new Set([...new Set(answering.values())].filter(() => random.chance(0.04)))
  for (const guardianId of new Set(answering.values()))
    if (!silent.has(guardianId)) await allCome(ctx, guardianId, seminar.id)
  for (const child of roster)
    for (const day of seminar.days) {
      const guardianId = answering.get(child.childId)
      if (!guardianId || silent.has(guardianId)) continue
      const chance = random.next()
      const [answer] =
        SAID.find((_, upTo) => chance < SAID.slice(0, upTo + 1).reduce((sum, [, share]) => sum + share, 0)) ?? []
      const ill = answer === 'absent' && random.chance(0.3)
      if (!answer) continue
      await saveReply(ill ? at(first, '08:00') : at(addDays(first, -5), '12:30'), guardianId, {
        ...{ dayId: day.id, childId: child.childId, answer },
        detail: {
          at: timeOf(answer, day),
          ...{ reason: ill ? 'ill' : random.pick(REASONS), words: '' },
        },
      })
    }
  await tellAbsences(at(addDays(first, -5), '17:00'))
  await tellAbsences(at(first, '08:05'))
  await tellAbsences(at(first, '17:00'))
  await loadDuties(at, seminar)
}

/** When somebody comes or goes, on a Friday evening too. */
function timeOf(answer: Answer, day: DaySpan): string | null {
  if (answer === 'late') return isWithin(day, '11:30') ? '11:30' : null
  if (answer === 'early') return isWithin(day, '15:00') ? '15:00' : '18:00'
  return null
}

/** Taken by the families that have had the fewest, two days after they were set up. */
async function loadDuties(at: At, seminar: Seminar): Promise<void> {
  const first = seminar.days[0]?.date ?? ''
  await proposeDuties(at(addDays(first, -20), '10:00'), operator, seminar.id)
  const ctx = at(addDays(first, -18), '20:00')
  const roster = await rosterOfSeminar(ctx.db, seminar.id)
  const there = new Set((await firstGuardians(ctx, roster)).values())
  for (const duty of await dutiesOf(ctx.db, seminar.id))
    for (let place = 0; place < duty.needed; place++) {
      const { turns, familyOf } = await familyTurns(ctx.db, seminar.semesterId)
      const taken = new Set(
        (await dutiesOf(ctx.db, seminar.id))
          .find(({ id }) => id === duty.id)
          ?.turns.map((turn) => familyOf.get(turn.guardianId)),
      )
      const family = fairOrder(turns).find(
        (one) => !taken.has(one) && [...there].some((guardianId) => familyOf.get(guardianId) === one),
      )
      const guardianId = [...there].find((one) => familyOf.get(one) === family)
      if (guardianId) await takeTurn(ctx, guardianId, duty.id)
    }
  for (const duty of await dutiesOf(ctx.db, seminar.id))
    for (const turn of duty.turns)
      await noteCame(at(addDays(duty.date, 1), '18:00'), operator, seminar.id, turn.id, true)
}

async function loadLift(at: At, seminar: Seminar): Promise<void> {
  const day = seminar.days[0]
  if (!day) return
  const ctx = at(addDays(day.date, -9), '18:15')
  const answering = await firstGuardians(ctx, await rosterOfSeminar(ctx.db, seminar.id))
  const [driver, ...others] = [...new Set(answering.values())]
  if (!driver) return
  const as = (personId: string): Actor => ({ ...operator, personId, grants: [] })
  await offerLift(ctx, as(driver), seminar.id, {
    ...{ date: day.date, way: 'both', place: 'Asker stasjon', seats: 3, words: 'Celloen får plass.' },
  })
  const [lift] = await liftsOf(ctx.db, seminar.id, day.date)
  if (!lift) return
  for (const guardianId of others.slice(0, 2)) {
    const childId = [...answering].find(([, one]) => one === guardianId)?.[0]
    if (!childId) continue
    await askSeat(ctx, as(guardianId), lift.id, childId)
    await answerSeat(at(addDays(day.date, -8), '07:40'), as(driver), lift.id, childId, true)
  }
}

/** Who answers for each child: the first guardian. */
async function firstGuardians(ctx: Context, roster: readonly RosterChild[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { childId, guardianId } of await guardiansOf(
    ctx.db,
    roster.map((child) => child.childId),
  ))
    if (!found.has(childId)) found.set(childId, guardianId)
  return found
}
