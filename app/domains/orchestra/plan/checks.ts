/** What is wrong with the plan of a seminar. Facts in, problems out; whoever shows them says them. */
import type { Instrument } from '../instruments.ts'
import type { PartnerPlayers } from '../seminar/partner.ts'
import type { Room, SeminarDay } from '../seminar/seminar.ts'
import { gapsOf, mealless, twiceBooked } from './child-checks.ts'
import { headcount, needsPercussion, type Player } from './members.ts'
import { overlap } from './minutes.ts'
import { byTime, isMusic, type Session } from './plan.ts'

/** A grown-up who works at the seminar. */
export interface PlanAdult {
  personId: string
  name: string
  /** Has shown a police certificate for a task that is his or hers here. */
  cleared: boolean
}

/** A duty that nobody has taken, or too few. */
export interface OpenDuty {
  id: string
  kind: string
  dayId: string | null
  needed: number
  taken: number
}

export interface PlanFacts {
  days: readonly Pick<SeminarDay, 'id' | 'date' | 'begins' | 'ends'>[]
  rooms: readonly Room[]
  sessions: readonly Session[]
  /** Everybody who is expected by the register. */
  players: readonly Player[]
  partner: PartnerPlayers
  /** Who has said no, by day. Who has not answered is reckoned to come. */
  absent: ReadonlyMap<string, ReadonlySet<string>>
  adults: readonly PlanAdult[]
  overnight: boolean
  /** Grown-ups who sleep there: night guards and night duties. */
  nightAdults: number
  duties: readonly OpenDuty[]
}

/** `stops`: the plan is not shown to families before it is mended. `look`: worth a look. */
export type Severity = 'stops' | 'look'

export const STOPPING = [
  ...(['coachTwice', 'roomTwice', 'roomTooSmall', 'percussionRoom', 'unclearedAlone'] as const),
  ...(['overnightAdults', 'childTwice', 'outsideDay'] as const),
] as const
export const LOOKING = [
  ...(['roomTooSmallByRegister', 'noAdult', 'childFree', 'childNothing', 'noMeal'] as const),
  ...(['dutyUnfilled', 'nobodyComes', 'noRoom'] as const),
] as const
export type ProblemKind = (typeof STOPPING)[number] | (typeof LOOKING)[number]

export interface Problem {
  kind: ProblemKind
  severity: Severity
  dayId: string | null
  /** The sessions that it is about, in the order of the day. */
  sessionIds: string[]
  /** What the sentence is made with. Never a child's name. */
  facts: {
    name?: string
    room?: string
    count?: number
    roomFor?: number
    instruments?: readonly Instrument[]
    from?: string
    to?: string
    kind?: string
  }
}

export const severityOf = (kind: ProblemKind): Severity =>
  (STOPPING as readonly string[]).includes(kind) ? 'stops' : 'look'

const problem = (
  kind: ProblemKind,
  dayId: string | null,
  sessions: readonly Session[],
  facts: Problem['facts'] = {},
): Problem => ({
  ...{ kind, severity: severityOf(kind), dayId, facts },
  sessionIds: [...sessions].sort(byTime).map(({ id }) => id),
})

/** Everything that is wrong: what stops first, then by day and hour. The same for the same facts in any order. */
export function checkPlan(facts: PlanFacts): Problem[] {
  const problems = [
    ...facts.days.flatMap((day) => ofDay(day, facts)),
    ...(facts.overnight && facts.nightAdults < 2
      ? [problem('overnightAdults', null, [], { count: facts.nightAdults })]
      : []),
    ...facts.duties
      .filter(({ taken, needed }) => taken < needed)
      .map((duty) => problem('dutyUnfilled', duty.dayId, [], { count: duty.needed - duty.taken, kind: duty.kind })),
  ]
  const place = new Map(facts.days.map(({ id }, index) => [id, index]))
  const begins = new Map(facts.sessions.map((session) => [session.id, session.begins]))
  const key = ({ severity, dayId, sessionIds, kind, facts: said }: Problem) =>
    [
      severity === 'stops' ? '0' : '1',
      String(dayId === null ? 99 : (place.get(dayId) ?? 98)).padStart(2, '0'),
      begins.get(sessionIds[0] ?? '') ?? said.from ?? '99:99',
      ...[kind, sessionIds.join(), JSON.stringify(said)],
    ].join('|')
  return problems
    .map((one) => ({ one, by: key(one) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ one }) => one)
}

/** Whether the plan may be shown to families. */
export const mayBeShown = (problems: readonly Problem[]): boolean =>
  problems.every(({ severity }) => severity !== 'stops')

function ofDay(day: PlanFacts['days'][number], facts: PlanFacts): Problem[] {
  const sessions = facts.sessions.filter(({ dayId }) => dayId === day.id).sort(byTime)
  const away = facts.absent.get(day.id) ?? new Set<string>()
  const coming = facts.players.filter(({ childId }) => !away.has(childId))
  return [
    ...pairs(sessions).flatMap(([a, b]) => atOnce(a, b, day.id, facts)),
    ...sessions.flatMap((session) => ofSession(session, day, facts, coming)),
    ...twiceBooked(sessions, coming).map(({ pair, count, instruments }) =>
      problem('childTwice', day.id, pair, { count, instruments }),
    ),
    ...gapsOf(sessions, coming).map(({ from, to, count, instruments }) =>
      from === null
        ? problem('childNothing', day.id, [], { count, instruments })
        : problem('childFree', day.id, [], { from, to, count, instruments }),
    ),
    ...mealless(day, sessions, coming).map(({ count, instruments }) =>
      problem('noMeal', day.id, [], { count, instruments }),
    ),
  ]
}

/** Every two sessions that are at the same time. */
function pairs(sessions: readonly Session[]): [Session, Session][] {
  return sessions.flatMap((a, index) =>
    sessions.slice(index + 1).flatMap((b): [Session, Session][] => (overlap(a, b) ? [[a, b]] : [])),
  )
}

function atOnce(a: Session, b: Session, dayId: string, { adults, rooms }: PlanFacts): Problem[] {
  const found: Problem[] = []
  if (a.roomId !== null && a.roomId === b.roomId)
    found.push(problem('roomTwice', dayId, [a, b], { room: rooms.find(({ id }) => id === a.roomId)?.name ?? '' }))
  for (const personId of a.adultIds.filter((id) => b.adultIds.includes(id)))
    found.push(
      problem('coachTwice', dayId, [a, b], { name: adults.find((adult) => adult.personId === personId)?.name ?? '' }),
    )
  return found
}

function ofSession(session: Session, day: PlanFacts['days'][number], facts: PlanFacts, coming: Player[]): Problem[] {
  const { rooms, players, partner, adults } = facts
  const found: Problem[] = []
  const say = (kind: ProblemKind, said: Problem['facts'] = {}) => found.push(problem(kind, day.id, [session], said))
  if (session.begins < day.begins || session.ends > day.ends) say('outsideDay', { from: day.begins, to: day.ends })
  const room = rooms.find(({ id }) => id === session.roomId)
  const expected = headcount(session, coming, partner)
  const registered = headcount(session, players, partner)
  if (room && room.capacity !== null) {
    const said = { room: room.name, roomFor: room.capacity }
    if (expected > room.capacity) say('roomTooSmall', { ...said, count: expected })
    else if (registered > room.capacity) say('roomTooSmallByRegister', { ...said, count: registered })
  }
  if (!isMusic(session.kind)) return found
  if (!room) say('noRoom')
  else if (!room.percussion && needsPercussion(session, coming, partner)) say('percussionRoom', { room: room.name })
  if (session.adultIds.length === 0) say('noAdult')
  const [alone, ...others] = adults.filter(({ personId }) => session.adultIds.includes(personId))
  if (alone && others.length === 0 && !alone.cleared && expected > 0) say('unclearedAlone', { name: alone.name })
  if (expected === 0 && registered > 0) say('nobodyComes')
  return found
}
