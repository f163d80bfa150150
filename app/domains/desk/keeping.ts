/**
 * How long what hostings, the joint exhibition, invited groups and invoices hold of people is kept, and on what ground: one
 * table that the dated list, the clock that deletes, «Mine data» and the privacy page read. A claim for a damaged work lapses
 * after three years (foreldelsesloven § 2), and invoices are kept five years after the end of the accounting year
 * (bokføringsloven § 13). Pure. What the round itself keeps stands in retention.ts.
 */
import {
  type KindLine as AnyKindLine,
  type Lot as AnyLot,
  type PlannedLine as AnyPlannedLine,
  endOfTerm,
  type Term,
} from '#app/kernel/keeping.ts'
import type { CivilDate } from '#app/kernel/when.ts'

/** What the law rests it on. */
export type Ground = 'task' | 'claims' | 'accounts'

interface KeptKind {
  ground: Ground
  term: Term
}

/** The kinds, in the order of how soon they go. */
export const KEPT = {
  /** The letter that gathers what one has to do. From when it was sent. */
  digest: { ground: 'task', term: { days: 90 } },
  /** Somebody without an account who was asked to a meeting of a project group. From the day of the meeting. */
  meetingGuest: { ground: 'task', term: { days: 180 } },
  /** The addresses of a group that was invited. From the day of the event. */
  groupAddress: { ground: 'task', term: { days: 180 } },
  /** These three from the day on which the exhibition closed. */
  deliveryTime: { ground: 'task', term: { months: 12 } },
  conditionPicture: { ground: 'task', term: { months: 12 } },
  shift: { ground: 'task', term: { months: 12 } },
  /** From the day on which the hosting was over. */
  projectGroup: { ground: 'task', term: { months: 12 } },
  /** An invoice that was never issued. From when it was last changed. */
  invoiceDraft: { ground: 'task', term: { months: 12 } },
  /** Who answers for a line of the marketing plan. From the end of the edition's year. */
  marketingOwner: { ground: 'task', term: { months: 24 } },
  /** The contact in an offer. From the answer, or from the last year that it was about. */
  offer: { ground: 'task', term: { months: 24 } },
  /** These three from the day on which the exhibition closed. */
  workNote: { ground: 'claims', term: { months: 36 } },
  damagePicture: { ground: 'claims', term: { months: 36 } },
  receipt: { ground: 'claims', term: { months: 36 } },
  /** From the day of issue. */
  invoice: { ground: 'accounts', term: { yearsAfterYear: 5 } },
} as const satisfies Record<string, KeptKind>
export type Kind = keyof typeof KEPT
export const KINDS = Object.keys(KEPT) as Kind[]

export type Lot = AnyLot<Kind>
export type PlannedLine = AnyPlannedLine<Kind>
export type KindLine = AnyKindLine<Kind>

/** The first day on which something is no longer kept, from the day that its term counts from. */
export const goesOn = (kind: Kind, base: CivilDate): CivilDate => endOfTerm(KEPT[kind].term, base)
