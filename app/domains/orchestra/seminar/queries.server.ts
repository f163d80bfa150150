import { missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { shownBy } from '../clearance/queries.server.ts'
import { uncleared } from '../clearance/rules.ts'
import type { Season } from '../term.ts'
import type { Room, Seminar, SeminarStaff } from './seminar.ts'
import { listStaff, listStaffOfAll } from './staff.store.server.ts'
import { findSeminar, listHeld, listRooms, listSeminars } from './store.server.ts'

/** Throws missing. */
export async function theSeminar(tx: Tx, id: string): Promise<Seminar> {
  const seminar = await findSeminar(tx, id)
  if (!seminar) throw missing()
  return seminar
}

/** Every seminar of a semester by date, unpublished and cancelled ones too. */
export const seminarsOf = (tx: Tx, semesterId: string): Promise<Seminar[]> => listSeminars(tx, { semesterId })

/** Published seminars of these ensembles, not cancelled, that have a day today or later; the next one first. */
export async function comingSeminars(tx: Tx, ensembleIds: readonly string[], today: CivilDate): Promise<Seminar[]> {
  return listSeminars(tx, {
    ...{ publishedAt: { not: null }, cancelledAt: null },
    ensembles: { some: { ensembleId: { in: [...ensembleIds] } } },
    days: { some: { date: { gte: today } } },
  })
}

/** The grown-ups of a seminar, by name. */
export const staffOf = (tx: Tx, seminarId: string): Promise<SeminarStaff[]> => listStaff(tx, seminarId)

/** The rooms that a seminar uses, in the order of the plan. */
export const roomsOf = (tx: Tx, seminarId: string): Promise<Room[]> => listRooms(tx, seminarId)

/** Published seminars, cancelled ones too, of these ensembles: what a family's calendar tells of. By the first day. */
export const publishedSeminars = (tx: Tx, ensembleIds: readonly string[]): Promise<Seminar[]> =>
  listSeminars(tx, { publishedAt: { not: null }, ensembles: { some: { ensembleId: { in: [...ensembleIds] } } } })

/** Published seminars, cancelled ones too, in which this grown-up has a part. By the first day. */
export const seminarsWorkedAt = (tx: Tx, personId: string): Promise<Seminar[]> =>
  listSeminars(tx, { publishedAt: { not: null }, staff: { some: { personId } } })

/** A grown-up who has shown no police certificate for what one is to do. */
export interface UnclearedAdult {
  personId: string
  name: string
  role: SeminarStaff['role']
  /** The first seminar that it is for. */
  seminarId: string
  title: { nb: string; en: string }
  date: CivilDate
}

/** The grown-ups of coming seminars who have shown no certificate for their task, each task once, the most urgent first. */
export async function adultsWithoutClearance(tx: Tx, today: CivilDate): Promise<UnclearedAdult[]> {
  const seminars = await listSeminars(tx, { cancelledAt: null, days: { some: { date: { gte: today } } } })
  const staff = await listStaffOfAll(
    tx,
    seminars.map(({ id }) => id),
  )
  const order = new Map(seminars.map((seminar, place) => [seminar.id, { seminar, place }]))
  const place = (one: SeminarStaff) => order.get(one.seminarId)?.place ?? 0
  const sorted = [...staff].sort((a, b) => place(a) - place(b))
  const shown = await shownBy(tx, [...new Set(staff.map(({ personId }) => personId))])
  return uncleared(sorted, shown).flatMap((task) => {
    const one = sorted.find(({ personId, role }) => personId === task.personId && role === task.role)
    const seminar = one && order.get(one.seminarId)?.seminar
    if (!one || !seminar) return []
    return [
      {
        ...{ personId: one.personId, name: one.name, role: one.role, seminarId: seminar.id },
        title: { nb: seminar.titleNb, en: seminar.titleEn || seminar.titleNb },
        date: seminar.days.find(({ date }) => date >= today)?.date ?? seminar.days[0]?.date ?? today,
      },
    ]
  })
}

export interface SeasonFigures {
  season: Season
  weekends: number
  days: number
  /** Whom it was held with, each once. */
  partners: string[]
}

/** What the annual report says of a year's seminars, spring before autumn. Only published ones that were held. */
export async function seminarFigures(tx: Tx, year: number): Promise<SeasonFigures[]> {
  const held = await listHeld(tx, year)
  return (['spring', 'autumn'] as const).flatMap((season) => {
    const own = held.filter(({ semester }) => semester.season === season)
    if (own.length === 0) return []
    return [
      {
        season,
        weekends: own.length,
        days: own.reduce((sum, { days }) => sum + days.length, 0),
        partners: [...new Set(own.map(({ partner }) => partner).filter(Boolean))],
      },
    ]
  })
}
