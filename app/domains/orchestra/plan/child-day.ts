/** One child's day out of the plan. */
import { type Instrument, sectionsOf } from '../instruments.ts'
import type { Room, SeminarDay } from '../seminar/seminar.ts'
import { isFor, type Player } from './members.ts'
import { byTime, type Session } from './plan.ts'
import type { ChildDay, ChildSession, OpenWay } from './views.ts'

/**
 * What a child does on a day, in order. Where the plan is not shown (`planned` false), only the day's hours. The child's own
 * day is from its first session to its last; without any it is the day's. Sessions of the two violin sections at the same
 * time are one entry while nothing says in which of them the child plays: it will be in one of the rooms, never in both.
 */
export function childDay(
  day: Pick<SeminarDay, 'id' | 'date' | 'begins' | 'ends'>,
  player: Omit<Player, 'childId'>,
  {
    sessions,
    rooms,
    planned,
    plays = () => [],
  }: {
    sessions: readonly Session[]
    rooms: readonly Pick<Room, 'id' | 'name'>[]
    planned: boolean
    plays?: (session: Session) => readonly { name: string }[]
  },
): ChildDay {
  const { id, date, begins, ends } = day
  const told = (session: Session): ChildSession => ({
    ...{ id: session.id, kind: session.kind, title: session.title, begins: session.begins, ends: session.ends },
    room: rooms.find((room) => room.id === session.roomId)?.name ?? '',
    ...{ groups: session.groups, pieces: plays(session).map(({ name }) => name), ways: [] },
  })
  const today = planned ? sessions.filter(({ dayId }) => dayId === id) : []
  const sure = today.filter((session) => isFor(session, player) === 'yes').map(told)
  const open = today.filter((session) => isFor(session, player) === 'perhaps').map(told)
  const own = [...sure, ...atOnce(open).map((those) => openEntry(those, player.instrument))].sort(byTime)
  const meal = own.find(({ kind }) => kind === 'meal')
  return {
    ...{ id, date, begins, ends, sessions: own },
    planned: today.length > 0,
    meets: own[0]?.begins ?? begins,
    fetched:
      own
        .map((session) => session.ends)
        .sort()
        .at(-1) ?? ends,
    meal: meal ? { begins: meal.begins, ends: meal.ends } : null,
  }
}

type Together = [ChildSession, ...ChildSession[]]

/** Sessions that overlap, or are bound by one that overlaps both, together. */
function atOnce(sessions: readonly ChildSession[]): Together[] {
  const found: Together[] = []
  let until = ''
  for (const session of [...sessions].sort(byTime)) {
    const last = found.at(-1)
    if (last && session.begins < until) last.push(session)
    else found.push([session])
    if (session.ends > until) until = session.ends
  }
  return found
}

/** One entry of what each of the sections does in these hours, the first violins first. */
function openEntry(together: Together, instrument: Instrument): ChildSession {
  const [first] = together
  const [pieces, ...others] = [...new Set(together.map((session) => session.pieces.join('\n')))]
  const same = pieces !== undefined && others.length === 0
  const ways = sectionsOf(instrument).flatMap((section): OpenWay[] =>
    together
      .filter(({ groups }) => groups.includes(section))
      .map(({ begins, ends, room, pieces: own }) => ({ section, begins, ends, room, pieces: same ? [] : own })),
  )
  return {
    ...{ id: first.id, kind: first.kind, begins: first.begins, room: '', ways },
    title: together.every(({ title }) => title === first.title) ? first.title : '',
    ends: together.map(({ ends }) => ends).reduce((late, one) => (one > late ? one : late)),
    groups: ways.map(({ section }) => section),
    pieces: same ? first.pieces : [],
  }
}
