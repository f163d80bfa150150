/** What the orchestra's start page shows: put together by its route, from what each area knows. */
import type { DayAhead } from '#app/domains/orchestra/coverage/ahead.ts'
import type { SeminarPlace } from '#app/domains/orchestra/places.ts'

/** One thing that waits for this person. Texts are ready in the language of the page. Any area may add its own. */
export interface ToDo {
  /** Distinct on the page, as "continue:<id>". */
  key: string
  /** What it is, in one line: "Fortsetter Ida våren 2014?" */
  text: string
  /** Empty: the line says it all. */
  detail: string
  /** What the button says. */
  label: string
  /** What those who listen hear in its place; empty: the label. */
  heard: string
  /** Where it is done; null: with one tap, here. */
  href: string | null
  /** The one tap: what the form sends. */
  tap: Record<string, string>
  /** The last day, as 2013-08-20; null: none. The nearest comes first. */
  due: string | null
}

/** What a child, or the young person, has in a semester. */
export interface PartLine {
  id: string
  term: string
  /** "Fiolin i Ungdomssymfonikerne, høsten 2013" */
  text: string
  state: 'applied' | 'audition' | 'offered' | 'waiting' | 'enrolled' | 'leave' | 'declined' | 'left'
  /** "Plass 2 på ventelisten for fiolin"; empty: nothing to add. */
  note: string
}

/** A page that one goes to, in words. */
export interface Way {
  href: string
  text: string
}

export interface ChildCard {
  childId: string
  name: string
  demo: boolean
  self: boolean
  parts: PartLine[]
  /** Is enrolled, and no seminar is set. */
  noSeminar: boolean
  loans: Way[]
}

/** Where a family goes from a child. */
export interface ChildWays {
  childId: string
  /** The next seminar that the child is expected at, and its day there once the plan is shown; null: none is set. */
  seminar: { title: string; href: string | null } | null
  folders: Way | null
  loans: Way[]
}

/** The next seminar of the family, or of some of its children where they play in different ones. */
export interface FamilySeminar {
  id: string
  title: string
  days: string
  venue: string
  partner: string
  /** Where it is answered; null for one who is too young to. */
  replyHref: string | null
  /** All have an answer for every day. */
  answered: boolean
  children: {
    childId: string
    name: string
    self: boolean
    /** "kommer begge dager", or a line for each day: "lør. 8. feb.: kommer". */
    answers: { date: string; text: string; said: boolean }[]
    /** The child's rooms, desk and lunch; null: not shown yet. */
    dayHref: string | null
  }[]
  /** What the guardian has said yes to help with. */
  turns: string[]
  /** How many are still wanted for the parents' duties. */
  wanted: number
  /** Duties and lifts, for guardians alone. */
  guardian: boolean
}

/** A roll call that one keeps. */
export interface ListWay extends Way {
  id: string
}

/** A seminar that one works at. */
export interface SeminarCard {
  id: string
  title: string
  days: string
  venue: string
  partner: string
  answered: number
  expected: number
  places: SeminarPlace[]
  /** Who comes and what is missing, day by day; null for who does not work with its music. */
  ahead: DayAhead[] | null
  /** The lists of the first day that is not over; `today`: it is this very day. */
  lists: { day: string; today: boolean; ways: ListWay[] } | null
}

export interface OfficeCard {
  term: string
  semester: string
  /** Of those who are in it now; none when it is over. */
  counts: { state: PartLine['state']; count: number }[]
  over: boolean
}

export interface ContactRow {
  name: string
  youth: number
  junior: number
  waiting: number
}

export interface PlaceLink {
  key: string
  href: string
  text: string
}

export interface HomeView {
  todos: ToDo[]
  /** The nearest first. */
  next: FamilySeminar[]
  children: ChildCard[]
  seminar: SeminarCard | null
  office: OfficeCard | null
  /** Numbers of the municipalities that one speaks for; null: one speaks for none. */
  contact: { semester: string; rows: ContactRow[] } | null
  links: PlaceLink[]
  /** Has no part in the orchestra. */
  stranger: boolean
}

/** What has the nearest day first; what has none last, in the order in which it was found. */
export const byDue = (a: ToDo, b: ToDo): number =>
  a.due === b.due ? 0 : a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1
