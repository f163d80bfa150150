import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { addDays, civilDateOf, instantOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type RosterChild, rosterOfSeminar, standingOf } from '../queries.server.ts'
import { repliesOf } from '../reply/queries.server.ts'
import { sectionsAt } from '../seating/sections.server.ts'
import type { SectionOn } from '../seating/sections.ts'
import type { Standing } from '../standing.ts'
import { standingsOf } from './counting.ts'
import { mayCall, mayTapOn } from './policy.ts'
import { isOverAt, presenceAt, sessionsOf } from './queries.server.ts'
import type { ListedSession } from './rules.ts'
import { courseOf, forecastOf, isExpected, lengthOf, shareOf } from './rules.ts'
import { sayGroups } from './say-groups.ts'
import { findSession, lastCalls, listSessions } from './store.server.ts'
import type { CalledList, OtherList, RollCallView } from './views.ts'

export interface FoundList {
  session: ListedSession
  adults: string[]
  standing: Standing
  head: { titleNb: string; titleEn: string; title: string; room: string }
}

/** The list that an address names. Throws missing for who has no part in it, as for one that is not there. */
export async function theList(tx: Tx, actor: Actor, sessionId: string): Promise<FoundList> {
  const standing = await standingOf(tx, actor)
  const row = await findSession(tx, sessionId)
  const [session] = await listSessions(tx, { id: sessionId })
  if (!row || !session) throw missing()
  const { seminar } = row.day
  const adults = row.adults.map(({ personId }) => personId)
  if (seminar.cancelledAt || !mayCall(standing, { seminarId: seminar.id, adults })) throw missing()
  const { titleNb, titleEn } = seminar
  return { session, adults, standing, head: { titleNb, titleEn, title: row.title, room: row.room?.name ?? '' } }
}

/**
 * Who is on the list of a session, by name: who is expected, and who was tapped on it already. `mayBe` are those who
 * could be on it if the seating were another: a phone that fetched the names before the seating was shown still has them.
 */
export function onList(
  roster: readonly RosterChild[],
  session: ListedSession,
  { sectionAt, tapped }: { sectionAt: SectionOn; tapped: ReadonlySet<string> },
): { players: RosterChild[]; mayBe: RosterChild[] } {
  const mayBe = roster.filter((player) => isExpected(session, player))
  const players = mayBe.filter(
    (player) => tapped.has(player.childId) || isExpected(session, player, sectionAt(player, session)),
  )
  return { players, mayBe }
}

/**
 * The list of a session: names, what the families said, what was tapped, and each one's line of 75 %. Throws missing.
 * The number of statements does not grow with the names.
 */
export async function rollCallView(ctx: Context, actor: Actor, sessionId: string): Promise<RollCallView> {
  const tx = ctx.db
  const found = await theList(tx, actor, sessionId)
  const { session, standing, head } = found
  const roster = await rosterOfSeminar(tx, session.seminarId)
  const replies = await repliesOf(tx, session.seminarId)
  const marks = await presenceAt(tx, session.semesterId)
  const sessions = await sessionsOf(tx, session.semesterId)
  const calls = await lastCalls(tx, [session.id])
  const sectionAt = await sectionsAt(tx, session)
  const replyOf = new Map(replies.flatMap((reply) => (reply.dayId === session.dayId ? [[reply.childId, reply]] : [])))
  const markOf = new Map(marks.flatMap((mark) => (mark.sessionId === session.id ? [[mark.childId, mark]] : [])))
  const { players } = onList(roster, session, { sectionAt, tapped: new Set(markOf.keys()) })
  const lines = standingsOf({ players, sessions, marks, sectionAt }, isOverAt(ctx.now))
  const list: CalledList = {
    ...{ sessionId: session.id, seminarId: session.seminarId, personId: actor.personId },
    seminar: { nb: head.titleNb, en: head.titleEn || head.titleNb },
    ...{ kind: session.kind, title: head.title, room: head.room, date: session.date },
    groups: sayGroups(session.groups),
    ...{ begins: session.begins, ends: session.ends, length: lengthOf(session) },
    closed: calls.get(session.id) ?? null,
    tappable: mayTapOn(standing, session, civilDateOf(ctx.now)),
    forgetAt: (instantOf(addDays(session.date, 2), '00:00') ?? ctx.now).getTime(),
    children: players.map((player) => {
      const { childId, name, demo, instrument } = player
      const [reply, mark] = [replyOf.get(childId), markOf.get(childId)]
      const line = lines.get(childId)?.get(courseOf(session, player)) ?? { held: 0, attended: 0, ahead: [] }
      return {
        ...{ childId, name, demo, instrument },
        reply: reply ? { answer: reply.answer, at: reply.at } : null,
        mark: mark ? { state: mark.state, missed: mark.missed, at: mark.at.getTime() } : null,
        line: { share: shareOf(line), forecast: forecastOf(line) },
      }
    }),
  }
  return { list, others: await othersOf(tx, found, sessions) }
}

/** The other lists of the seminar that the same person keeps. */
async function othersOf(
  tx: Tx,
  { session, standing }: FoundList,
  sessions: readonly ListedSession[],
): Promise<OtherList[]> {
  const rows = sessions.filter(({ seminarId, id }) => seminarId === session.seminarId && id !== session.id)
  const { seminarId } = session
  const own = mayCall(standing, { seminarId, adults: [] })
    ? null
    : new Set(
        (
          await listSessions(tx, {
            adults: { some: { personId: standing.personId ?? '' } },
            day: { seminarId },
          })
        ).map(({ id }) => id),
      )
  return rows
    .filter(({ id }) => !own || own.has(id))
    .map(({ id, date, begins, ends, kind, title, groups }) => ({
      ...{ sessionId: id, date, begins, ends, kind, title },
      groups: sayGroups(groups),
    }))
}
