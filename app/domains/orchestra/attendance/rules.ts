/**
 * The line of 75 %: what was held, what was attended, what can still be reached. Every figure is in minutes. Musikkens
 * studieforbund counts a participant who was there for at least three quarters of a course's hours; being excused is
 * being away.
 */
import { familyOf, type Group, type Instrument, isInGroups, type Section } from '../instruments.ts'
import { type AttendanceState, type Course, isHere, isPartly, type Mark, type RehearsedKind } from './attendance.ts'

/** What a course is held to. */
export const COURSE_RULE = {
  /** Of the hours, for each participant. */
  share: 0.75,
  /** Those who reach it. The leader may be one of the four by the rules; here the participants alone are four. */
  participants: 4,
  /** Turned in the calendar year. */
  age: 14,
  /** Minutes that were held. */
  least: 240,
} as const

/** Minutes that count as missed where nobody said how many. */
export const UNSAID = 15

/** "10:30" as minutes after midnight. */
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
/** Length of a session in minutes; none when it ends before it begins. */
export const lengthOf = (session: { begins: string; ends: string }): number =>
  Math.max(0, minuteOf(session.ends) - minuteOf(session.begins))

/** A session, as much as counts. */
export interface CountedSession {
  id: string
  kind: RehearsedKind
  date: string
  begins: string
  ends: string
  groups: readonly Group[]
  /** The ensembles that it is for. */
  ensembleIds: readonly string[]
}

/** The same with where it belongs. */
export interface ListedSession extends CountedSession {
  title: string
  seminarId: string
  dayId: string
  semesterId: string
}

export interface Player {
  childId: string
  ensembleId: string
  instrument: Instrument
}

/**
 * Whether somebody is on the list of a session. `section`: where the player sits then, where something says it; a
 * violinist of whom nothing does is on the lists of both violin sections.
 */
export const isExpected = (
  session: Pick<CountedSession, 'groups' | 'ensembleIds'>,
  player: Player,
  section: Section | null = null,
): boolean => session.ensembleIds.includes(player.ensembleId) && isInGroups(session.groups, player.instrument, section)

/** The course that a session is to this player: the orchestra's, or that of the own family of instruments. */
export const courseOf = (session: Pick<CountedSession, 'kind'>, player: Pick<Player, 'instrument'>): Course =>
  session.kind === 'tutti' ? 'tutti' : familyOf(player.instrument)

/** Minutes that somebody was there, from none to all of the session. */
export function minutesThere(length: number, mark: Pick<Mark, 'state' | 'missed'> | undefined): number {
  if (!mark || !isHere(mark.state)) return 0
  return isPartly(mark.state) ? Math.max(0, length - Math.max(0, mark.missed ?? UNSAID)) : length
}

/** The state that a list gives to who was not tapped when it closes. */
export const stateOfAbsent = (toldBefore: boolean): AttendanceState => (toldBefore ? 'excused' : 'absent')

export interface Standing75 {
  held: number
  attended: number
  /** Days that are to come, each with its minutes, by date. */
  ahead: readonly { date: string; minutes: number }[]
}

/** From 0 to 1; null while nothing was held. */
export const shareOf = ({ held, attended }: Pick<Standing75, 'held' | 'attended'>): number | null =>
  held === 0 ? null : attended / held

export type Forecast =
  /** Nothing was held and nothing is planned. */
  | { word: 'nothing' }
  /** Whatever comes, the line is reached. */
  | { word: 'safe' }
  /** The line is out of reach. */
  | { word: 'lost' }
  /** Any `days` of the `of` days that are left are enough. */
  | { word: 'needs'; days: number; of: number }

/** Where somebody will end, if what is planned is held. */
export function forecastOf({ held, attended, ahead }: Standing75): Forecast {
  const days = ahead.filter(({ minutes }) => minutes > 0)
  const left = days.reduce((sum, { minutes }) => sum + minutes, 0)
  if (held + left === 0) return { word: 'nothing' }
  // Whole minutes, so that three quarters of four hours are not missed by a rounding.
  const wanted = Math.ceil((held + left) * COURSE_RULE.share)
  if (attended >= wanted) return { word: 'safe' }
  if (attended + left < wanted) return { word: 'lost' }
  const shortest = days.map(({ minutes }) => minutes).sort((a, b) => a - b)
  let [sum, count] = [attended, 0]
  for (const minutes of shortest) {
    if (sum >= wanted) break
    sum += minutes
    count++
  }
  return { word: 'needs', days: count, of: days.length }
}

/** Under the line as it stands now. Nobody is while nothing was held. */
export const isUnder = (standing: Pick<Standing75, 'held' | 'attended'>): boolean => {
  const share = shareOf(standing)
  return share !== null && share < COURSE_RULE.share
}

export interface Participant extends Standing75 {
  childId: string
  birthDate: string
}

/** Old enough for the grant: turns 14 in the calendar year, or is older. */
export const countsByAge = (birthDate: string, year: number): boolean =>
  year - Number(birthDate.slice(0, 4)) >= COURSE_RULE.age

export interface CourseOutlook {
  /** Old enough. */
  ofAge: number
  /** On the line or above it now. */
  over: number
  /** Those who can still end on it: as many as this at the most. */
  reachable: number
  /** Most minutes held for anyone of age, and with what is planned. */
  held: number
  planned: number
  /**
   * `stands`: enough are over the line and one may fall. `hangs`: exactly as many can reach it as are needed.
   * `falls`: too few can, or there are too few hours. `early`: nothing was held yet.
   */
  word: 'early' | 'stands' | 'hangs' | 'falls'
  /** Where it hangs: those who must not fall under the line. */
  needed: string[]
}

/** What becomes of a course in a calendar year. */
export function outlookOf(participants: readonly Participant[], year: number): CourseOutlook {
  const ofAge = participants.filter(({ birthDate }) => countsByAge(birthDate, year))
  const words = ofAge.map((one) => ({ one, forecast: forecastOf(one).word }))
  const reachable = words.filter(({ forecast }) => forecast !== 'lost' && forecast !== 'nothing')
  const held = Math.max(0, ...ofAge.map((one) => one.held))
  const planned = Math.max(0, ...ofAge.map((one) => one.held + one.ahead.reduce((sum, day) => sum + day.minutes, 0)))
  const over = ofAge.filter((one) => one.held > 0 && !isUnder(one)).length
  const enough = reachable.length >= COURSE_RULE.participants && planned >= COURSE_RULE.least
  const atRisk = reachable.filter(({ forecast }) => forecast !== 'safe')
  const hangs = enough && reachable.length === COURSE_RULE.participants && atRisk.length > 0
  const word = planned === 0 ? 'early' : !enough ? 'falls' : held === 0 ? 'early' : hangs ? 'hangs' : 'stands'
  return {
    ...{ ofAge: ofAge.length, over, reachable: reachable.length, held, planned, word },
    needed: word === 'hangs' ? atRisk.map(({ one }) => one.childId) : [],
  }
}

/** What a phone sends of one tap. */
export interface Tap extends Mark {
  /** By the clock of the phone. */
  at: Date
}

/**
 * When a tap was made, as the house believes it: by the phone's own clock, which is set back where it goes ahead of ours,
 * and never after it was received.
 */
export function tappedAt(tap: Date, sent: Date, received: Date): Date {
  const ahead = Math.max(0, sent.getTime() - received.getTime())
  return new Date(Math.min(tap.getTime() - ahead, received.getTime()))
}

/** Whether a tap takes the place of what is stored: the newest does, and of two at one instant the one that comes last. */
export const isNewer = (tap: Date, stored: Date | undefined): boolean => !stored || tap >= stored
