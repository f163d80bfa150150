import type { Instrument } from '../instruments.ts'
import type { Answer } from '../reply/reply.ts'
import type { AttendanceState, Course, RehearsedKind } from './attendance.ts'
import type { Tappable } from './policy.ts'
import type { CourseOutlook, Forecast } from './rules.ts'

/** One name on a list. Instants are milliseconds since 1970, so that a phone can keep the list as text. */
export interface CalledChild {
  childId: string
  name: string
  demo: boolean
  instrument: Instrument
  /** What the family said of the day; null: nothing. */
  reply: { answer: Answer; at: string | null } | null
  mark: { state: AttendanceState; missed: number | null; at: number } | null
  /** The line of the course that this session belongs to. */
  line: { share: number | null; forecast: Forecast }
}

/** The list of one session: what its page shows, and all that a phone keeps of it. */
export interface CalledList {
  sessionId: string
  seminarId: string
  /** Whose phone it is on. */
  personId: string
  seminar: { nb: string; en: string }
  kind: RehearsedKind
  /** As it was planned; may be empty. */
  title: string
  /** Who it is for, in words; empty for everybody. */
  groups: { nb: string; en: string }
  room: string
  date: string
  begins: string
  ends: string
  /** Minutes of the session. */
  length: number
  children: CalledChild[]
  closed: { at: number; by: string } | null
  tappable: Tappable
  /** When the phone forgets the list: a day after the session's own. */
  forgetAt: number
}

/** Another list of the same person and seminar: a way there, and what is taken along with this one. */
export interface OtherList {
  sessionId: string
  date: string
  begins: string
  ends: string
  kind: RehearsedKind
  title: string
  /** Who it is for, in words: lists at the same hour are told apart by it. */
  groups: { nb: string; en: string }
}

export interface RollCallView {
  list: CalledList
  others: OtherList[]
}

export interface OverviewChild {
  childId: string
  name: string
  demo: boolean
  instrument: Instrument
  lines: { course: Course; held: number; attended: number; share: number | null; forecast: Forecast }[]
  /** Under the line in any course. */
  under: boolean
}

export interface OverviewView {
  term: string
  children: OverviewChild[]
  courses: { course: Course; outlook: CourseOutlook; needed: string[] }[]
  /** Sessions that are over and have no list. */
  unlisted: (OtherList & { seminarId: string })[]
  /** All of the semester's children are here, not only one's own groups. */
  all: boolean
}
