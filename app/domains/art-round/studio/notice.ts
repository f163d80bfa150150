/** What an artist can say of a studio on the day itself, with one tap, and what stands afterwards. */
import { addDays, type CivilDate, civilDateOf, type LocalTime, localTimeOf } from '#app/kernel/when.ts'
import { type Opening, openingAt, type StudioNotice } from './opening.ts'
import type { StudioDay } from './studio.ts'

/** `hours`: what was said is taken back, and the hours hold. Numbers are minutes. */
export const WISHES = ['hours', 'open', 'open-60', 'open-180', 'closed', 'away-15', 'away-30', 'away-60'] as const
export type Wish = (typeof WISHES)[number]

/** A studio at a moment of a day. */
export interface Today {
  date: CivilDate
  time: LocalTime
  /** Null: not open on this day by its hours. */
  hours: StudioDay | null
  said: StudioNotice | null
  opening: Opening
}

export function todayOf(days: readonly StudioDay[], notices: readonly StudioNotice[], now: Date): Today {
  const date = civilDateOf(now)
  return {
    date,
    time: localTimeOf(now),
    hours: days.find((day) => day.date === date) ?? null,
    said: notices.find((notice) => notice.date === date) ?? null,
    opening: openingAt(days, notices, now),
  }
}

/** Nobody is open later in the evening than this. */
const LATEST: LocalTime = '23:00'
const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const two = (count: number): string => String(count).padStart(2, '0')

/** A time so many minutes on, to the next five; the end of the day's last hour at most. */
function timeAfter(time: LocalTime, minutes: number): LocalTime {
  const at = Math.ceil((minutesOf(time) + minutes) / 5) * 5
  return at >= minutesOf(LATEST) ? LATEST : `${two(Math.floor(at / 60))}:${two(at % 60)}`
}

const lengthOf = (wish: Wish): number => Number(wish.split('-')[1] ?? 0)
const isOfKind = (wish: Wish, kind: 'open' | 'away'): boolean => wish.split('-')[0] === kind
const isDuring = ({ hours, time }: Today): boolean => hours !== null && time >= hours.opens && time < hours.closes

/** What makes sense to say at this moment, the likeliest first. */
export function wishesAt(today: Today): Wish[] {
  const { opening, time, hours } = today
  const away = (['away-15', 'away-30', 'away-60'] as const).filter(
    (wish) => hours !== null && isDuring(today) && timeAfter(time, lengthOf(wish)) < hours.closes,
  )
  const longer: Wish[] = opening.is === 'open' && opening.until >= LATEST ? [] : ['open-60']
  switch (opening.is) {
    case 'open':
      if (!hours) return ['hours', ...longer]
      if (time >= hours.closes) return ['hours', ...longer]
      return ['closed', ...away, ...longer, ...(today.said?.kind === 'open' ? (['hours'] as const) : [])]
    case 'away':
      return ['hours', 'closed']
    case 'closed':
      return ['hours']
    case 'later':
      return ['open', 'closed']
    case 'over':
      return time < LATEST ? ['open-60'] : []
    case 'not-today':
      return time < LATEST ? ['open-60', 'open-180'] : []
  }
}

/**
 * What stands after a wish at this moment; null: nothing, the hours hold; undefined: it makes no sense now. Who is away
 * until the studio closes has closed for the day.
 */
export function noticeOf(wish: Wish, today: Today): StudioNotice | null | undefined {
  const { date, time, hours, opening } = today
  if (wish === 'hours') return null
  if (isOfKind(wish, 'open')) {
    if (wish === 'open') return hours && time < hours.closes ? { date, kind: 'open', until: null } : undefined
    if (time >= LATEST) return undefined
    const from = opening.is === 'open' && opening.until > time ? opening.until : time
    return { date, kind: 'open', until: timeAfter(from, lengthOf(wish)) }
  }
  if (!hours || time >= hours.closes) return undefined
  const closed: StudioNotice = { date, kind: 'closed', until: null }
  if (!isOfKind(wish, 'away')) return closed
  if (!isDuring(today)) return undefined
  const until = timeAfter(time, lengthOf(wish))
  return until < hours.closes ? { date, kind: 'away', until } : closed
}

/** What a link in a mail lets its holder say: of one studio, for one who shows there, on some days in a row. */
export interface TodayLink {
  participantId: string
  studioId: string
  from: CivilDate
  to: CivilDate
}

/** The days in a row that a date stands in: the weekend, as people think of it. */
export function weekendAround(date: CivilDate, dates: readonly CivilDate[]): { from: CivilDate; to: CivilDate } {
  const known = new Set(dates)
  const last = (step: 1 | -1): CivilDate => {
    let at = date
    while (known.has(addDays(at, step))) at = addDays(at, step)
    return at
  }
  return { from: last(-1), to: last(1) }
}

/** Letters go out from this time of the day. */
export const MORNING: LocalTime = '08:00'

/** Whether those who show in a studio with these hours are to be written to at this time: in the morning, while it is any use. */
export const isMorningMailDue = (hours: StudioDay | undefined, time: LocalTime): boolean =>
  hours !== undefined && time >= MORNING && time < hours.closes

/** One letter for each person, studio and day. */
export const morningMailKey = (personId: string, studioId: string, date: CivilDate): string =>
  `today:${date}:${studioId}:${personId}`
