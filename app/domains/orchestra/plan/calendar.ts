/** A family's days as a calendar tells of them: initials, hours and places, and nothing else of a child. */
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { endOf, startOf } from '../seminar/rules.ts'
import { sayTitle, sayVenue } from '../seminar/say-seminar.ts'
import type { Room, Seminar, SeminarDay } from '../seminar/seminar.ts'
import { childDay } from './child-day.ts'
import type { Player } from './members.ts'
import type { Session } from './plan.ts'
import { sayChildLine } from './say-open.ts'
import { sayWhat } from './say-session.ts'

/** An entry of a family's calendar, whatever it tells of: days of seminars here, call times of concerts elsewhere. */
export interface FamilyEntry {
  /** Never changes for the same thing: a calendar replaces what it had. */
  uid: string
  /** Grows with each change. */
  sequence: number
  changedAt: Date
  title: string
  starts: Date
  /** Exclusive. */
  ends: Date
  place: string
  position: { lat: number; lng: number } | null
  text: string
  href: string
  cancelled: boolean
}

/** "Ane Kristine Trebarn" is "AT": the first letter of the first name and of the last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nb') ?? '').join('')
}

export interface CalendarChild extends Player {
  initials: string
}

export interface DayFacts {
  seminar: Seminar
  day: SeminarDay
  /** The children of the calendar's owner who are expected. */
  children: readonly CalendarChild[]
  /** The sessions of the seminar where its plan is told, else none. */
  sessions: readonly Session[]
  rooms: readonly Pick<Room, 'id' | 'name'>[]
  /** Sessions in which the owner works. */
  own: readonly Session[]
  /** The day was taken out of the seminar. */
  dropped: boolean
}

/** One day of a seminar. `host` is the site's, so that the name of the entry is its alone in the world. */
export function dayEntry(facts: DayFacts, locale: Locale, { host, href }: { host: string; href: string }): FamilyEntry {
  const { seminar, day, children, sessions, rooms, own, dropped } = facts
  const { lat, lng } = seminar
  const line = (session: Session) =>
    [
      `${sayHours(session.begins, session.ends, locale)} ${sayWhat(session, locale)}`,
      rooms.find(({ id }) => id === session.roomId)?.name,
    ]
      .filter(Boolean)
      .join(', ')
  const perChild = children.map((child) => {
    const { sessions: theirs } = childDay(day, child, { sessions, rooms, planned: sessions.length > 0 })
    return theirs.length > 0
      ? [child.initials, ...theirs.map((session) => sayChildLine(session, locale))].join('\n')
      : ''
  })
  return {
    uid: `${day.id}@${host}`,
    sequence: day.sequence,
    changedAt: day.changedAt,
    title: say(locale, orchestraSheets.calendarTitle, {
      title: sayTitle(seminar, locale),
      who: children.map(({ initials }) => initials).join(', '),
    }),
    starts: startOf(day),
    ends: endOf(day),
    place: sayVenue(seminar),
    position: lat !== null && lng !== null ? { lat, lng } : null,
    text: [...perChild, own.map(line).join('\n')].filter(Boolean).join('\n\n'),
    href,
    cancelled: dropped || seminar.cancelledAt !== null,
  }
}
