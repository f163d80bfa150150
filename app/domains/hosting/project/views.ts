/** What the pages of a project group and its meetings show. */
import type { Block } from '#app/kernel/prose-blocks.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Side, TaskState } from '../plan/plan.ts'
import type { MeetingAnswer } from './meeting.ts'
import type { Answers } from './rules.ts'

export interface MeetingLine {
  id: string
  title: string
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
  place: string
  cancelled: boolean
  invited: boolean
  answers: Answers
  minutes: 'sent' | 'written' | 'none'
}

export interface HostingMeetingsView {
  id: string
  /** Addresses only for who calls the meetings. */
  members: { id: string; name: string; email: string | null; task: string }[]
  ahead: MeetingLine[]
  /** The newest first. */
  held: MeetingLine[]
  can: { keep: boolean }
}

export interface GuestLine {
  id: string
  name: string
  answer: MeetingAnswer
  came: boolean | null
  /** Of the group, and not invited. */
  uninvited: boolean
}

export interface MeetingView {
  id: string
  version: number
  hostingId: string
  names: string[]
  year: number
  title: string
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
  place: string
  url: string
  agenda: string
  minutes: string
  shownAgenda: Block[]
  shownMinutes: Block[]
  minutesAt: Date | null
  cancelled: boolean
  invited: boolean
  begun: boolean
  guests: GuestLine[]
  answers: Answers
  /** So many of the group are not invited. */
  waiting: number
  actions: { id: string; title: string; dueOn: CivilDate | null; responsible: string; side: Side; state: TaskState }[]
  people: { id: string; name: string }[]
  /** Makes a form that is sent twice add one. */
  once: string
  can: { keep: boolean; invite: boolean; cancel: boolean; minute: boolean; send: boolean }
}

/** What a guest sees by the link of the letter. */
export interface GuestMeetingView {
  names: string[]
  year: number
  name: string
  title: string
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
  place: string
  url: string
  agenda: Block[]
  /** Once they are sent. */
  minutes: Block[]
  answer: MeetingAnswer
  state: 'ahead' | 'held' | 'cancelled'
}

/** What project groups hold of a person. */
export interface OwnGroups {
  groups: { year: number; name: string; task: string; leftAt: Date | null }[]
  meetings: { year: number; title: string; date: CivilDate; answer: MeetingAnswer; came: boolean | null }[]
}
