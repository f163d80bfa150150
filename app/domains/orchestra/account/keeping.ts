/**
 * How long each kind of the orchestra's data is kept, and why: one table that the dated list, the clock that deletes and the
 * privacy page read. The terms follow what Norwegian associations and the Data Protection Authority publish: answers on health
 * go soon after the event, what proves a grant stays five years after the year, consents outlive themselves by three years.
 * Pure: it is told what there is and says when it goes.
 */
import {
  type KindLine as AnyKindLine,
  type Lot as AnyLot,
  type PlannedLine as AnyPlannedLine,
  dueScopes,
  endOfTerm,
  linesOfKinds,
  plannedLines,
  type Term,
} from '#app/kernel/keeping.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { HEALTH_KEPT_DAYS } from '../family/rules.ts'

/** What the law rests it on. */
export type Ground = 'task' | 'consent' | 'accounts' | 'contract' | 'safety'

export interface KeptKind {
  /** Whose register it stands in: two bodies, two lists. */
  register: 'orchestra' | 'association'
  ground: Ground
  term: Term
}

const orchestra = (ground: Ground, term: Term): KeptKind => ({ register: 'orchestra', ground, term })
const association = (ground: Ground, term: Term): KeptKind => ({ register: 'association', ground, term })

/** The kinds, in the order of how soon they go. */
export const KEPT = {
  /** From the last seminar day (or what stands for it, see healthGoesOn). */
  health: orchestra('consent', { days: HEALTH_KEPT_DAYS }),
  absenceNotice: orchestra('task', { days: 1 }),
  /** From the end of the hours of a binder. */
  binder: orchestra('safety', { days: 1 }),
  carpool: orchestra('consent', { days: 14 }),
  /** From the answer, or from when it ran out. */
  invitation: orchestra('task', { days: 30 }),
  /** From when the role ended. */
  clearance: orchestra('task', { days: 0 }),
  /** From when it was sent; one that nobody could be sent, from when it should have been. */
  familyNote: orchestra('task', { days: 90 }),
  /** The letter that such notes were gathered in. */
  familyLetter: orchestra('task', { days: 90 }),
  /** Of who got no place: marks, notes, what was said. From the announcement. */
  auditionDeclined: orchestra('task', { months: 6 }),
  audition: orchestra('task', { months: 12 }),
  /** Of a round whose result was never announced: from its last day, see unheardFrom. */
  auditionUnheard: orchestra('task', { months: 12 }),
  reading: orchestra('safety', { months: 12 }),
  binderOpening: orchestra('safety', { months: 12 }),
  /** Reasons and words of a reply; the reply itself stays longer. */
  replyWords: orchestra('task', { months: 12 }),
  /** From when one was taken off the list. */
  standIn: orchestra('task', { months: 12 }),
  /** From when the child left. */
  childContact: orchestra('task', { months: 12 }),
  guardianContact: orchestra('task', { months: 12 }),
  message: orchestra('task', { months: 24 }),
  /** On the list, and asked for nothing: from the last day that one was asked for, or from when one came on the list. */
  standInIdle: orchestra('task', { months: 24 }),
  reply: orchestra('task', { yearsAfterYear: 2 }),
  attendance: orchestra('task', { yearsAfterYear: 2 }),
  seat: orchestra('task', { yearsAfterYear: 2 }),
  part: orchestra('task', { yearsAfterYear: 2 }),
  duty: orchestra('task', { yearsAfterYear: 2 }),
  /** Kept longer than a stand-in whom nobody asks, whose term counts from it. */
  standInCall: orchestra('task', { yearsAfterYear: 2 }),
  /** What took the place of a consent, and all of it when the child has left: from that day. */
  consent: orchestra('consent', { months: 36 }),
  /** From the return. */
  loan: orchestra('contract', { months: 60 }),
  /** The child itself: from when it left, and never before its last loan. */
  child: orchestra('task', { months: 36 }),
  guardian: orchestra('task', { months: 36 }),
  course: orchestra('accounts', { yearsAfterYear: 5 }),
  /** Who led, conducted and coached: what the hours of a course rest on. */
  staff: orchestra('accounts', { yearsAfterYear: 5 }),
  /** From when the member left. */
  member: association('accounts', { yearsAfterYear: 5 }),
  snapshot: association('accounts', { yearsAfterYear: 5 }),
} as const satisfies Record<string, KeptKind>
export type Kind = keyof typeof KEPT
export const KINDS = Object.keys(KEPT) as Kind[]

/** The first day on which something is no longer kept, from the day that its term counts from. */
export const goesOn = (kind: Kind, base: CivilDate): CivilDate => endOfTerm(KEPT[kind].term, base)

/** The child goes when its own term is over, and that of its last loan: a loan cannot stay without who borrowed. */
export function childGoesOn(leftOn: CivilDate, lastReturn: CivilDate | null): CivilDate {
  const own = goesOn('child', leftOn)
  const loan = lastReturn === null ? own : goesOn('loan', lastReturn)
  return loan > own ? loan : own
}

/**
 * The day that the term of an unannounced round counts from: its last time, or the end of its semester where that is later
 * or where it has no times.
 */
export const unheardFrom = (times: readonly CivilDate[], semesterEnds: CivilDate): CivilDate =>
  [...times, semesterEnds].sort().at(-1) ?? semesterEnds

/** The day that the term of somebody on the list of stand-ins counts from. */
export const idleFrom = (addedOn: CivilDate, askedFor: readonly CivilDate[]): CivilDate =>
  [addedOn, ...askedFor].sort().at(-1) ?? addedOn

export type Lot = AnyLot<Kind>
export type PlannedLine = AnyPlannedLine<Kind>
export type KindLine = AnyKindLine<Kind>

/** The dated list: each kind and day once, the first to go at the top. */
export const plannedOf = (lots: readonly Lot[], today: CivilDate): PlannedLine[] => plannedLines(lots, KINDS, today)

/** What the clock takes now: scopes by kind. */
export const dueOf = (lots: readonly Lot[], today: CivilDate): Map<Kind, string[]> => dueScopes(lots, today)

/** What is kept of the kinds of one register. */
export const kindLines = (lots: readonly Lot[], register: KeptKind['register']): KindLine[] =>
  linesOfKinds(
    lots,
    KINDS.filter((kind) => KEPT[kind].register === register),
  )

export const HOLD_KINDS = ['child', 'seminar', 'semester', 'audition'] as const
export type HoldKind = (typeof HOLD_KINDS)[number]

/** Ids that may not be deleted, nor what hangs on them. */
export interface Held {
  children: ReadonlySet<string>
  seminars: ReadonlySet<string>
  semesters: ReadonlySet<string>
  /** Rounds of auditions. */
  auditions: ReadonlySet<string>
}

/** What a row hangs on. */
export interface Hanging {
  childIds?: readonly string[]
  seminarId?: string | null
  semesterId?: string | null
  auditionId?: string | null
}
export const isHeld = (held: Held, { childIds = [], seminarId, semesterId, auditionId }: Hanging): boolean =>
  childIds.some((id) => held.children.has(id)) ||
  (seminarId != null && held.seminars.has(seminarId)) ||
  (semesterId != null && held.semesters.has(semesterId)) ||
  (auditionId != null && held.auditions.has(auditionId))
