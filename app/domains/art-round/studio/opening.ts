/** Whether a studio is open at a moment: its hours, and over them what the artist says of the day. */
import { type CivilDate, civilDateOf, type LocalTime, localTimeOf } from '#app/kernel/when.ts'
import type { StudioDay } from './studio.ts'

export const NOTICE_KINDS = ['open', 'closed', 'away'] as const
/** Open whatever the hours say, closed for the rest of the day, or gone for a moment. */
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What an artist says of one day; the newest word of the day stands. */
export interface StudioNotice {
  date: CivilDate
  kind: NoticeKind
  /** Local time: when an `away` is back, or how long an `open` lasts beyond its hours; null: not said. */
  until: LocalTime | null
}

/** What a visitor is told at a moment. */
export type Opening =
  | { is: 'open'; until: LocalTime }
  /** Back at `until`; null: not said. */
  | { is: 'away'; until: LocalTime | null }
  /** Opens later today. */
  | { is: 'later'; from: LocalTime; until: LocalTime }
  /** The hours say open; the artist says closed today. */
  | { is: 'closed' }
  /** Today's hours are over. */
  | { is: 'over' }
  /** Not open today by its hours; `next` is the next day that it opens, null when there is none. */
  | { is: 'not-today'; next: StudioDay | null }

const LAST_MINUTE: LocalTime = '23:59'

/**
 * What holds at `now`, in Europe/Oslo. A word of the artist holds for its own day alone: an `open` until the hours end
 * or until its `until`, whichever is later; an `away` until it is back, and then the hours hold again.
 */
export const openingAt = (days: readonly StudioDay[], notices: readonly StudioNotice[], now: Date): Opening =>
  openingOn(days, notices, momentOf(now))

/** A moment as the clocks in Oslo show it. */
export interface Moment {
  today: CivilDate
  time: LocalTime
}
export const momentOf = (now: Date): Moment => ({ today: civilDateOf(now), time: localTimeOf(now) })

const nextAfter = (days: readonly StudioDay[], today: CivilDate): StudioDay | null => {
  let next: StudioDay | null = null
  for (const day of days) if (day.date > today && (next === null || day.date < next.date)) next = day
  return next
}

/** The same for a moment that has been read off already: once for many studios, or in a browser. */
export function openingOn(
  days: readonly StudioDay[],
  notices: readonly StudioNotice[],
  { today, time }: Moment,
): Opening {
  const hours = days.find(({ date }) => date === today)
  const said = notices.find(({ date }) => date === today)
  const ended = hours !== undefined && time >= hours.closes

  if (said?.kind === 'open') {
    const until =
      [hours?.closes, said.until]
        .filter((one) => one != null)
        .sort()
        .at(-1) ?? LAST_MINUTE
    return time < until ? { is: 'open', until } : { is: 'over' }
  }
  if (!hours) return { is: 'not-today', next: nextAfter(days, today) }
  if (ended) return { is: 'over' }
  if (said?.kind === 'closed') return { is: 'closed' }
  if (said?.kind === 'away' && (said.until === null || time < said.until)) return { is: 'away', until: said.until }
  if (time < hours.opens) return { is: 'later', from: hours.opens, until: hours.closes }
  return { is: 'open', until: hours.closes }
}
