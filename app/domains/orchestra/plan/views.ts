/** What the screens of a plan get. */
import type { Group, Instrument, Section } from '../instruments.ts'
import type { Room, Seminar, SeminarDay } from '../seminar/seminar.ts'
import type { Problem } from './checks.ts'
import type { Session, SessionKind } from './plan.ts'

/** A piece as far as a plan needs to name it. */
export interface NamedPiece {
  id: string
  name: string
}

export interface PlanSession extends Session {
  /** How many come, with the partner's; by the replies. */
  expected: number
  /** What is played, in order: by the order that was decided for the day, else what the session says itself. */
  plays: NamedPiece[]
}

export interface PlanView {
  seminar: Pick<
    Seminar,
    'id' | 'titleNb' | 'titleEn' | 'publishedAt' | 'planShownAt' | 'cancelledAt' | 'partner' | 'days'
  >
  term: string
  /** The day that is looked at; null where there is none. */
  day: SeminarDay | null
  rooms: Room[]
  /** Of that day. */
  sessions: PlanSession[]
  adults: { personId: string; name: string; groups: Group[] }[]
  ensembles: { id: string; nameNb: string; nameEn: string }[]
  pieces: NamedPiece[]
  /** The order of pieces was decided for the whole day. */
  decided: boolean
  problems: Problem[]
  /** What the sessions are called that problems of other days are about. */
  named: { id: string; dayId: string; kind: SessionKind; title: string; begins: string; groups: Group[] }[]
  /** Guardians that showing it tells. */
  reaches: number
  can: { build: boolean }
}

export interface SheetSession {
  id: string
  kind: SessionKind
  title: string
  begins: string
  ends: string
  room: string
  groups: Group[]
  adults: string[]
  pieces: string[]
  expected: number
}

/** A player on a sheet: only what the reader may see. */
export interface SheetPlayer {
  childId: string
  name: string
  instrument: Instrument
  answer: 'comes' | 'late' | 'early' | 'absent' | 'none'
  at: string | null
}

export interface SheetDay {
  date: string
  sessions: (SheetSession & { players: SheetPlayer[] })[]
}

/** A sheet: of a room, of a coach, of the leader. */
export interface Sheet {
  id: string
  heading: string
  days: SheetDay[]
  /** Who is away, by day; for the leader. */
  away: { date: string; players: SheetPlayer[] }[]
}

export const SHEET_KINDS = ['rooms', 'coaches', 'leader', 'children'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]
export const isSheetKind = (text: string): text is SheetKind => (SHEET_KINDS as readonly string[]).includes(text)

export interface SheetsView {
  seminar: Pick<Seminar, 'id' | 'titleNb' | 'titleEn' | 'days' | 'venue' | 'address' | 'place'>
  term: string
  kind: SheetKind
  sheets: Sheet[]
}

/** What a violinist does then, should the child play in this section. */
export interface OpenWay {
  section: Section
  begins: string
  ends: string
  room: string
  /** What is played, where it is not the same in all ways. */
  pieces: string[]
}

export interface ChildSession extends Omit<SheetSession, 'adults' | 'expected'> {
  /**
   * Empty: the child is in it. Else it is for the violin sections, nothing says yet in which of them the child plays, and
   * this is what each of them does in these hours; the entry has no room of its own then.
   */
  ways: OpenWay[]
}

export interface ChildDay {
  id: string
  date: string
  begins: string
  ends: string
  sessions: ChildSession[]
  /** Whether anything is planned on this day, for whomever. */
  planned: boolean
  /** When the child's own day begins and ends: by the plan where it is shown, else the day's hours. */
  meets: string
  fetched: string
  /** The hours of the meal, as the child has it. */
  meal: { begins: string; ends: string } | null
}

export interface ChildDayView {
  seminar: Pick<
    Seminar,
    'id' | 'titleNb' | 'titleEn' | 'venue' | 'address' | 'place' | 'lat' | 'lng' | 'infoNb' | 'infoEn' | 'cancelledAt'
  >
  child: { childId: string; name: string; instrument: Instrument }
  days: ChildDay[]
  /** Whether rooms and times are told here. */
  shown: boolean
  /** The reader belongs to the family. */
  own: boolean
}
