import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type RosterChild, rosterOfSeminar, standingOf } from '../queries.server.ts'
import { mayReadSeminar } from '../seminar/policy.ts'
import type { Room, Seminar } from '../seminar/seminar.ts'
import { findSeminar, listRooms } from '../seminar/store.server.ts'
import { leads } from '../standing.ts'
import { childDay } from './child-day.ts'
import { type AroundPlan, type Played, type SectionIn, sectionsOn } from './gather.server.ts'
import type { Session } from './plan.ts'
import { isOwnDay, maySeeChildDay } from './policy.ts'
import { listSessions } from './store.server.ts'
import type { ChildDayView } from './views.ts'

type Around = Required<Pick<AroundPlan, 'sections' | 'played'>>

/**
 * A child's days at a seminar: for the family once it is published, with rooms and times once the plan is shown; for those
 * who work there with it, always. Throws missing for everybody else, and for a child that is not expected there.
 */
export async function childDayView(
  ctx: Context,
  actor: Actor | null,
  { seminarId, childId }: { seminarId: string; childId: string },
  around: Around,
): Promise<ChildDayView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seminar = await findSeminar(tx, seminarId)
  const child = seminar && (await rosterOfSeminar(tx, seminarId)).find((one) => one.childId === childId)
  if (!seminar || !child || !maySeeChildDay(standing, { ...child, seminarId })) throw missing()
  const works = mayReadSeminar(standing, seminarId)
  if (seminar.publishedAt === null && !works) throw missing()
  const planned = seminar.planShownAt !== null || works
  const facts = await factsOf(tx, seminar, around, planned)
  return {
    seminar: toldOf(seminar),
    child: { childId, name: child.name, instrument: child.instrument },
    days: daysOf(seminar, child, facts),
    shown: planned,
    own: isOwnDay(standing, childId),
  }
}

interface DayFacts {
  sessions: Session[]
  rooms: Room[]
  sectionIn: SectionIn
  played: Played
  planned: boolean
}

/** What the days are put together from, read once for every child. */
async function factsOf(tx: Tx, seminar: Seminar, around: Around, planned: boolean): Promise<DayFacts> {
  const sessions = planned ? await listSessions(tx, { day: { seminarId: seminar.id } }) : []
  const rooms = await listRooms(tx, seminar.id)
  const sectionIn = await around.sections(tx, seminar)
  return { sessions, rooms, sectionIn, planned, played: await around.played(tx, seminar, sessions) }
}

const daysOf = (
  { days }: Seminar,
  child: RosterChild,
  { sessions, rooms, sectionIn, played, planned }: DayFacts,
): ChildDayView['days'] => {
  const section = sectionsOn(days, (date) => sectionIn(child, date))
  const plays = ({ id }: Session) => played.pieces.get(id) ?? []
  return days.map((day) => childDay(day, { ...child, section }, { sessions, rooms, planned, plays }))
}

const toldOf = (seminar: Seminar): ChildDayView['seminar'] => {
  const { id, titleNb, titleEn, venue, address, place, lat, lng, infoNb, infoEn, cancelledAt } = seminar
  return { id, titleNb, titleEn, venue, address, place, lat, lng, infoNb, infoEn, cancelledAt }
}

/** The days of every child of a seminar, to be printed. For who leads it; throws missing for the others. */
export async function childrenDays(
  ctx: Context,
  actor: Actor | null,
  seminarId: string,
  around: Around,
): Promise<ChildDayView[]> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seminar = await findSeminar(tx, seminarId)
  if (!seminar || !(standing.office || leads(standing, seminarId))) throw missing()
  const roster = await rosterOfSeminar(tx, seminarId)
  const facts = await factsOf(tx, seminar, around, true)
  return roster.map((child) => ({
    seminar: toldOf(seminar),
    child: { childId: child.childId, name: child.name, instrument: child.instrument },
    days: daysOf(seminar, child, facts),
    shown: true,
    own: false,
  }))
}
