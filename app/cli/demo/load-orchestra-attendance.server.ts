/** Who was there at the weekends of 2013: nearly as the families had said, some late, a few below the line of 75 %. */
import { takeRoll } from '#app/domains/orchestra/attendance/commands/take-roll.server.ts'
import { sessionsOf } from '#app/domains/orchestra/attendance/queries.server.ts'
import { isExpected, type ListedSession, lengthOf, type Tap } from '#app/domains/orchestra/attendance/rules.ts'
import { type RosterChild, rosterOfSeminar } from '#app/domains/orchestra/queries.server.ts'
import { repliesOf } from '#app/domains/orchestra/reply/queries.server.ts'
import type { DayReply } from '#app/domains/orchestra/reply/reply.ts'
import { allSemesters } from '#app/domains/orchestra/semester/queries.server.ts'
import { instantOf, later, minutes } from '#app/kernel/when.ts'
import { operator } from '../operator.ts'
import { type Random, seeded } from './draw/random.ts'
import type { At } from './moment.ts'

/** Of those who said that they would come: how often they were late without a word, and how often they were not there. */
const LATE = 0.06
const AWAY = 0.03
/** The share of the children who come to every other day only, and so end below the line. */
const SELDOM = 0.07

/** Keeps the list of every session, in the order of the year. Nothing of anybody's health is in the demonstration: such notes are deleted thirty days after a seminar, and these are long past. */
export async function loadOrchestraAttendance(at: At, seed: number): Promise<void> {
  const { db } = at('2013-12-31')
  const semesters = (await allSemesters(db)).filter(({ year }) => year === 2013).reverse()
  for (const semester of semesters) {
    const sessions = await sessionsOf(db, semester.id)
    const random = seeded(`attendance/${seed}/${semester.season}`)
    const weekends = new Map<string, { roster: RosterChild[]; replies: DayReply[] }>()
    const days = [...new Set(sessions.map(({ date }) => date))]
    for (const session of sessions) {
      const { seminarId } = session
      const weekend = weekends.get(seminarId) ?? {
        roster: await rosterOfSeminar(db, seminarId),
        replies: await repliesOf(db, seminarId),
      }
      weekends.set(seminarId, weekend)
      const there = weekend.roster.filter((child) => isExpected(session, child))
      const day = days.indexOf(session.date)
      const taps = there.flatMap((child) => tapOf(child, session, weekend.replies, random, day) ?? [])
      const end = instantOf(session.date, session.ends)
      if (!end || there.length === 0) continue
      await takeRoll({ ...at(session.date, session.ends), now: end }, operator, session.id, {
        ...{ sent: end, method: 'tap', taps },
        close: { key: `demo:${session.id}`, at: end },
      })
    }
  }
}

/** What was tapped of a child; nothing for who was away: closing the list says the rest. */
function tapOf(
  { childId, name }: RosterChild,
  session: ListedSession,
  replies: readonly DayReply[],
  random: Random,
  day: number,
): Tap | null {
  const reply = replies.find((one) => one.dayId === session.dayId && one.childId === childId)
  const begins = instantOf(session.date, session.begins)
  if (!begins || reply?.answer === 'absent') return null
  // The same child is seldom there all semester: drawn from its name, and away on every other day.
  if (seeded(`seldom/${name}`).chance(SELDOM) && day % 2 === 1) return null
  const at = later(begins, minutes(random.whole(1, 5)))
  const length = lengthOf(session)
  const missed = missedOf(reply, session, length)
  if (missed !== null && missed >= length) return null
  if (missed !== null && missed > 0)
    return { childId, at, state: reply?.answer === 'early' ? 'leftEarly' : 'late', missed }
  if (!reply && random.chance(0.5)) return null
  const chance = random.next()
  if (chance < AWAY) return null
  if (chance < AWAY + LATE) return { childId, at, state: 'late', missed: random.pick([5, 10, 15, 20]) }
  return { childId, at, state: 'present', missed: null }
}

/** Minutes of a session that lie before somebody comes, or after somebody leaves, as the family said. */
function missedOf(reply: DayReply | undefined, { begins, ends }: ListedSession, length: number): number | null {
  if (!reply?.at || (reply.answer !== 'late' && reply.answer !== 'early')) return null
  const span = reply.answer === 'late' ? lengthOf({ begins, ends: reply.at }) : lengthOf({ begins: reply.at, ends })
  return Math.min(length, span)
}
