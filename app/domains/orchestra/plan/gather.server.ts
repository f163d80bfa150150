/** Brings together what the checks of a plan need. */
import type { Tx } from '#app/platform/context.server.ts'
import { shownBy } from '../clearance/queries.server.ts'
import { isCleared } from '../clearance/rules.ts'
import { dutiesOf } from '../duty/queries.server.ts'
import type { Instrument, Section } from '../instruments.ts'
import { type RosterChild, rosterOfSeminar } from '../queries.server.ts'
import { readPartnerPlayers } from '../seminar/partner.ts'
import type { Room, Seminar, SeminarStaff } from '../seminar/seminar.ts'
import { listStaff } from '../seminar/staff.store.server.ts'
import { listRooms } from '../seminar/store.server.ts'
import type { PlanFacts } from './checks.ts'
import type { Session } from './plan.ts'
import { listSessions } from './store.server.ts'
import type { NamedPiece } from './views.ts'

/** What areas that stand on the plan know, asked in the same transaction. Whoever opens a page or a deed brings it. */
export interface AroundPlan {
  /** Who has said no, day by day. */
  absences(tx: Tx, seminarId: string): Promise<{ dayId: string; childId: string }[]>
  /** In which section somebody plays on a date. */
  sections?(tx: Tx, seminar: Seminar): Promise<SectionIn>
  /** What is played when. */
  played?(tx: Tx, seminar: Seminar, sessions: readonly Session[]): Promise<Played>
}

/** The section of somebody on a date; null: nothing says. */
export type SectionIn = (player: { childId: string; instrument: Instrument }, date: string) => Section | null

/** What is played in each session. */
export interface Played {
  /** By the session's id, in the order of rehearsal. */
  pieces: ReadonlyMap<string, readonly NamedPiece[]>
  /** Dates whose order was decided for all rehearsals of the day together: there it goes before what a session says. */
  decided: ReadonlySet<string>
}

export const NOTHING_PLAYED: Played = { pieces: new Map(), decided: new Set() }

export interface GatheredPlan {
  rooms: Room[]
  staff: SeminarStaff[]
  sessions: Session[]
  roster: RosterChild[]
  played: Played
  facts: PlanFacts
}

export async function gatherPlan(tx: Tx, seminar: Seminar, around: AroundPlan): Promise<GatheredPlan> {
  const { id } = seminar
  const rooms = await listRooms(tx, id)
  const staff = await listStaff(tx, id)
  const sessions = await listSessions(tx, { day: { seminarId: id } })
  const roster = await rosterOfSeminar(tx, id)
  const absences = await around.absences(tx, id)
  const sectionIn = await around.sections?.(tx, seminar)
  const duties = await dutiesOf(tx, id)
  const played = (await around.played?.(tx, seminar, sessions)) ?? NOTHING_PLAYED
  const people = [...new Map(staff.map((one) => [one.personId, one])).values()]
  const shown = await shownBy(
    tx,
    people.map(({ personId }) => personId),
  )
  const absent = new Map<string, Set<string>>()
  for (const { dayId, childId } of absences) absent.set(dayId, (absent.get(dayId) ?? new Set()).add(childId))
  const guards = [
    ...staff.filter(({ role }) => role === 'nightGuard').map(({ personId }) => personId),
    ...duties.filter(({ kind }) => kind === 'night').flatMap(({ turns }) => turns.map(({ guardianId }) => guardianId)),
  ]
  return {
    ...{ rooms, staff, sessions, roster, played },
    facts: {
      ...{ days: seminar.days, rooms, sessions, absent, overnight: seminar.overnight },
      players: roster.map(({ childId, instrument, ensembleId }) => ({
        ...{ childId, instrument, ensembleId },
        section: sectionIn ? sectionsOn(seminar.days, (date) => sectionIn({ childId, instrument }, date)) : null,
      })),
      partner: readPartnerPlayers(seminar.partnerPlayers),
      adults: people.map(({ personId, name }) => ({ personId, name, cleared: isCleared(staff, shown, personId) })),
      nightAdults: new Set(guards).size,
      duties: duties.map((duty) => ({
        id: duty.id,
        kind: duty.kind,
        dayId: duty.dayId,
        needed: duty.needed,
        taken: duty.turns.length,
      })),
    },
  }
}

/** The section of one on each day, by the day's id; days of which nothing is said are left out. */
export const sectionsOn = (
  days: readonly { id: string; date: string }[],
  on: (date: string) => Section | null,
): ReadonlyMap<string, Section> =>
  new Map(
    days.flatMap(({ id, date }) => {
      const section = on(date)
      return section ? [[id, section] as const] : []
    }),
  )
