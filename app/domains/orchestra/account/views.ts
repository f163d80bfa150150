import type { CivilDate } from '#app/kernel/when.ts'
import type { Member } from '../association/association.ts'
import type { SeminarRole } from '../standing.ts'
import type { CourseReport } from './course-report.ts'
import type { HoldKind, Kind, KindLine, PlannedLine } from './keeping.ts'
import type { MembersReport } from './members-report.ts'
import type { Snapshot } from './snapshot.ts'

export interface HoldLine {
  id: string
  kind: HoldKind
  name: string
  reason: string
  by: string
  from: Date
}

export interface KeepingView {
  today: CivilDate
  /** The demonstration: shown, never deleted. */
  rehearses: boolean
  lines: PlannedLine[]
  kinds: KindLine[]
  /** Null for the association's board, which holds nothing here. */
  holds: HoldLine[] | null
  holdable: { kind: HoldKind; subjects: { id: string; name: string }[] }[] | null
}

/** A frozen report, as the list of them shows it. */
export interface FrozenLine extends Pick<Snapshot, 'id' | 'revision' | 'frozenAt' | 'sha256'> {
  /** Who froze it. */
  by: string
  count: number
  /** The sum is what it was: nobody changed rows or facts. */
  intact: boolean
}

export interface MembersPart {
  report: MembersReport
  frozen: FrozenLine[]
  /** Null: it may be frozen now; else the first day on which it may. */
  waitsUntil: CivilDate | null
}

export interface CoursePart extends CourseReport {
  frozen: FrozenLine[]
}

export interface SemesterPart {
  term: string
  year: number
  season: 'spring' | 'autumn'
  courses: CoursePart[]
  /** Null: its courses may be frozen; else the first day on which they may. */
  waitsUntil: CivilDate | null
}

/** Members of one home municipality in a semester. */
export interface HomeLine {
  /** Empty: not known. */
  name: string
  youth: number
  junior: number
  waiting: number
}
export interface HomesPart {
  term: string
  year: number
  season: 'spring' | 'autumn'
  members: number
  juniors: number
  lines: HomeLine[]
}

export interface ReportsView {
  year: number
  years: number[]
  /** To the association's board alone. */
  members: MembersPart | null
  /** To the secretariat. */
  semesters: SemesterPart[] | null
  homes: HomesPart[] | null
  can: { freeze: boolean }
}

/** What is held of an adult beside the family, as that person gets it. Days are civil dates. */
export interface OwnTasks {
  tasks: { seminar: string; days: string[]; role: SeminarRole; sections: string[] }[]
  clearances: { role: string; shownOn: string }[]
  panels: { round: string; chair: boolean }[]
  standIn: {
    name: string
    email: string
    phone: string
    instruments: string[]
    remark: string
    addedAt: Date
    asked: {
      seminar: string
      days: string[]
      instrument: string
      askedAt: Date
      accepted: boolean | null
      answeredAt: Date | null
    }[]
  }[]
  /** In the register of the friends' association, which is a body of its own. */
  memberships: Omit<Member, 'version' | 'enteredById'>[]
}

/** What is left of a child that cannot be deleted altogether yet. */
export interface Remaining {
  kind: Kind
  count: number
  /** The day on which the last of it goes; null: it hangs on an instrument that is not back. */
  goesOn: CivilDate | null
}
