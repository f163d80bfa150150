import type { Actor } from '#app/domains/people/person.ts'
import { conflict } from '#app/kernel/fault.ts'
import { civilDateOf, instantOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/unique.server.ts'
import { rosterOfSeminar } from '../../queries.server.ts'
import { repliesOf } from '../../reply/queries.server.ts'
import { sectionsAt } from '../../seating/sections.server.ts'
import { isPartly, type Method, type Presence } from '../attendance.ts'
import { mayTapOn } from '../policy.ts'
import { onList, theList } from '../roll-call.server.ts'
import { isNewer, type ListedSession, stateOfAbsent, type Tap, tappedAt, UNSAID } from '../rules.ts'
import { addPresence, addRollCall, findRollCallByKey, listPresence, savePresence } from '../store.server.ts'

export interface Delivery {
  /** The phone's clock when it sent this. */
  sent: Date
  method: Method
  taps: readonly Tap[]
  /** That the list was closed. The same key closes once. */
  close: { key: string; at: Date } | null
}

/**
 * Takes what was tapped on a list. Child by child the newest tap stands, by its own time and never later than it was
 * received, so that two grown-ups may keep one list, and what comes late or twice does no harm. A child that is not on
 * the list is passed over: it may have left since the phone fetched the names.
 *
 * Throws missing, or conflict before the day of the session and a fortnight after it.
 */
export async function takeRoll(ctx: Context, actor: Actor, sessionId: string, delivery: Delivery): Promise<void> {
  const work = async (tx: Tx) => {
    const { session, standing } = await theList(tx, actor, sessionId)
    const tappable = mayTapOn(standing, session, civilDateOf(ctx.now))
    if (tappable !== 'yes')
      throw conflict(tappable === 'early' ? 'orchestraAttendance.tooEarly' : 'orchestraAttendance.tooLate')
    const before = new Map((await listPresence(tx, { sessionId })).map((mark) => [mark.childId, mark]))
    const roster = await rosterOfSeminar(tx, session.seminarId)
    const sectionAt = await sectionsAt(tx, session)
    const { players, mayBe } = onList(roster, session, { sectionAt, tapped: new Set(before.keys()) })
    const names = new Set(players.map(({ childId }) => childId))
    const known = new Set(mayBe.map(({ childId }) => childId))
    const stored = new Map(before)
    const changed = new Map<string, Presence>()
    for (const tap of delivery.taps) {
      if (!known.has(tap.childId)) continue
      const next = presenceOf(ctx, actor, session, delivery, tap)
      const last = stored.get(tap.childId)
      if (!isNewer(next.at, last?.at)) continue
      stored.set(tap.childId, next)
      if (!last || last.state !== next.state || last.missed !== next.missed || last.at < next.at)
        changed.set(tap.childId, next)
    }
    const all = [...changed.values()]
    await addPresence(
      tx,
      all.filter(({ childId }) => !before.has(childId)),
    )
    for (const mark of all.filter(({ childId }) => before.has(childId))) await savePresence(tx, mark)
    if (all.length > 0)
      await ctx.note(tx, 'attendance.tapped', sessionId, { changed: all.length, method: delivery.method })
    if (delivery.close) await close(ctx, tx, actor, { session, delivery, names, stored })
  }
  try {
    await ctx.tx(work)
  } catch (error) {
    // Another phone was quicker with the same name or the same closing: now its row is there to be seen.
    if (!isUniqueViolation(error, 'key') && !isUniqueViolation(error, 'sessionId', 'childId')) throw error
    await ctx.tx(work)
  }
}

function presenceOf(ctx: Context, actor: Actor, session: ListedSession, delivery: Delivery, tap: Tap): Presence {
  const { childId, state, missed } = tap
  return {
    ...{ sessionId: session.id, childId, state, byId: actor.personId, method: delivery.method },
    missed: isPartly(state) ? (missed ?? UNSAID) : null,
    at: tappedAt(tap.at, delivery.sent, ctx.now),
  }
}

interface Closing {
  session: ListedSession
  delivery: Delivery
  names: ReadonlySet<string>
  stored: ReadonlyMap<string, Presence>
}

/**
 * Everyone is accounted for: who was not tapped was away. What is written so bears the first instant of the day, so that
 * a tap of the other grown-up's phone, still on its way, stands against it.
 */
async function close(ctx: Context, tx: Tx, actor: Actor, { session, delivery, names, stored }: Closing): Promise<void> {
  if (!delivery.close || (await findRollCallByKey(tx, delivery.close.key))) return
  const replies = await repliesOf(tx, session.seminarId)
  const told = new Set(
    replies.flatMap(({ dayId, childId, answer }) => (dayId === session.dayId && answer === 'absent' ? [childId] : [])),
  )
  const at = instantOf(session.date, '00:00') ?? ctx.now
  const away = [...names].filter((childId) => !stored.has(childId))
  await addPresence(
    tx,
    away.map((childId) => ({
      ...{ sessionId: session.id, childId, state: stateOfAbsent(told.has(childId)), missed: null },
      ...{ byId: actor.personId, at, method: delivery.method },
    })),
  )
  const closedAt = tappedAt(delivery.close.at, delivery.sent, ctx.now)
  await addRollCall(tx, { sessionId: session.id, key: delivery.close.key, byId: actor.personId, closedAt })
  await ctx.note(tx, 'attendance.closed', session.id, { away: away.length, names: names.size, method: delivery.method })
}
