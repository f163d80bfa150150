import type { Call, FieldFault, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import type { Finding } from '#app/domains/media/rules.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Application, Check, Work } from './application.ts'
import type { GroupMember } from './group.ts'
import type { ShownApplication, ShownState } from './rules.ts'
import type { Sheet } from './sheet.ts'

export type CallRules = Pick<
  Call,
  | 'kind'
  | 'minWorks'
  | 'maxWorks'
  | 'maxWorkAge'
  | 'minPracticeYears'
  | 'statementMax'
  | 'residence'
  | 'earlier'
  | 'pricing'
  | 'highestPriceOre'
  | 'altRequired'
> & {
  year: number
  /** Per cent of the sales at the joint exhibition. */
  commission: number
  /** Places of the call's own; null when it shares those of the edition. */
  places: number | null
  days: OpenDay[]
}

export interface CallView {
  id: string
  year: number
  title: string
  /** Paragraphs. */
  text: string
  opensAt: Date
  /** The deadline as people know it: the last minute that counts, and the applicant's own when it was extended. */
  deadline: Date
  /** Milliseconds; 0 when it is over. */
  left: number
  rules: CallRules
  /** Null: the call is not by invitation; who is not signed in is not invited yet. */
  invited: boolean | null
  mine: { state: ShownState; number: number | null; submittedAt: Date | null } | null
  /** The latest application that one can start from, to this or another call. `thisYear`: of the same edition. */
  earlier: { year: number; title: string; thisYear: boolean } | null
  can: { start: boolean; goOn: boolean }
}

export interface ApplyView {
  open: CallView[]
  /** Calls of the public edition whose deadline is over, and those of one's own. */
  closed: CallView[]
  next: { title: string; opensAt: Date } | null
  signedIn: boolean
  /** The address that is signed in with. */
  email: string | null
  /** Sits in the jury of the year, and cannot apply. */
  juror: boolean
}

export interface HungPicture extends PictureView {
  id: string
  /** What the picture doctor advises. */
  findings: Finding[]
}

/** What stands in the way of submitting; `blank`: the field is only not filled in yet. */
export type FormFault = FieldFault & { blank: boolean }

/** What the form's program needs to know after each save. */
export interface FormState {
  version: number
  savedAt: Date
  values: Sheet
  /** How many things stand in the way of submitting. */
  missing: number
  /** Each of them, by the name of its field in the form. */
  faults: FormFault[]
  works: { id: string; pictures: HungPicture[] }[]
}

export interface FormView {
  applicationId: string
  call: { id: string; year: number; title: string; deadline: Date; closesAt: Date }
  /** The server's clock. */
  now: Date
  rules: CallRules
  municipalities: { id: string; name: string }[]
  /** Years in which the applicant has taken part, by our own lists. */
  tookPart: number[]
  state: FormState
  shown: ShownApplication
  /** Why it cannot be changed, in words; null when it can. */
  closed: string | null
  extended: boolean
}

/** Everything that was filled in, to be read. */
export interface ApplicationSheetView {
  application: Application
  municipality: string | null
  /** Of a group, in the order of the form. */
  members: GroupMember[]
  works: (Work & { shown: (HungPicture & { alt: string })[] })[]
}

export interface ReviewView {
  call: { id: string; year: number; title: string; deadline: Date }
  now: Date
  sheet: ApplicationSheetView
  shown: ShownApplication
  faults: { field: string; text: string }[]
  announceOn: CivilDate | null
  can: { submit: boolean; withdraw: boolean; reopen: boolean; edit: boolean }
  /** Why it cannot be changed, in words; null when it can. */
  closed: string | null
}

export const SORTS = ['number', 'name', 'municipality', 'sent', 'check'] as const
export type Sort = (typeof SORTS)[number]

export interface ApplicationRow {
  id: string
  number: number | null
  artistName: string
  isGroup: boolean
  /** The title of its call. */
  call: string
  municipality: string | null
  disciplines: Application['disciplines']
  submission: Application['submission']
  check: Check
  isNew: boolean | null
  works: number
  submittedAt: Date | null
  savedAt: Date
  extended: boolean
}

export interface ApplicationsFilter {
  search: string
  /** The id of a call; empty: all of the year's. */
  call: string
  state: Application['submission'] | ''
  check: Check | ''
  municipality: string
  discipline: string
  sort: Sort
  down: boolean
  page: string | null
}

export interface ApplicationsView {
  year: number
  filter: ApplicationsFilter
  calls: { id: string; title: string }[]
  rows: ApplicationRow[]
  found: number
  page: number
  pages: number
  counts: { all: number; submission: Record<Application['submission'], number>; check: Record<Check, number> }
  municipalities: { id: string; name: string }[]
  can: { check: boolean }
}

export interface OfficeView {
  year: number
  call: { title: string; deadline: Date }
  sheet: ApplicationSheetView
  /** What stands in the way of submitting, or would if it were sent now. */
  faults: string[]
  contact: { name: string; email: string } | null
  announced: boolean
  can: { check: boolean; reopen: boolean; extend: boolean }
}
