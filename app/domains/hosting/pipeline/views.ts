/** What the pages of a hosting show. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { HostingStage } from '../hosting.ts'
import type { Decision, DocumentKind } from './case.ts'
import type { HostingOffer } from './offer.ts'
import type { CaseWarning, Need, Stage } from './rules.ts'

/** What stands above every page of a hosting. */
export interface HostingHead {
  id: string
  year: number
  stage: HostingStage
  reserve: boolean
  /** The lead first. */
  names: string[]
}

export interface CaseView {
  id: string
  version: number
  municipalityId: string
  municipality: string
  caseNumber: string
  body: string
  meetingOn: CivilDate | null
  decision: Decision | null
  decidedOn: CivilDate | null
  decisionText: string
  url: string
  document: { id: string; name: string } | null
  /** Whether it is the one that counts for its municipality. */
  counts: boolean
  warnings: { warning: CaseWarning; on: CivilDate }[]
}

export interface DocumentView {
  id: string
  kind: DocumentKind
  name: string
  /** As "PDF". */
  type: string
  bytes: number
  signedOn: CivilDate | null
  /** Instant, ISO. */
  addedAt: string
  addedBy: string
  can: { remove: boolean }
}

export interface MoveView {
  from: HostingStage | null
  to: HostingStage
  /** Instant, ISO. */
  at: string
  /** Empty: the command line. */
  by: string
  reason: string
}

/** One page about where a hosting stands. */
export interface CaseFileView extends HostingHead {
  version: number
  parts: { municipalityId: string; name: string; lead: boolean }[]
  opensOn: CivilDate | null
  /** The opening comes from the edition, and is changed there. */
  fromEdition: boolean
  edition: boolean
  agreedOre: number | null
  note: string
  evaluation: string
  /** The stage that comes next, and what it and those before it ask for; null when there is none. */
  next: { stage: Stage; needs: { need: Need; met: boolean }[] } | null
  back: Stage | null
  /** Where it can be taken up again, when it has fallen away. */
  resume: Stage | null
  /** Reserves of the year that could step in for one that has fallen away. */
  reserves: { id: string; names: string[] }[]
  rival: { id: string; names: string[] } | null
  cases: CaseView[]
  /** Municipalities for which another case can be entered. */
  caseFor: { municipalityId: string; name: string; body: string }[]
  documents: DocumentView[]
  moves: MoveView[]
  /** Every member that could take part. */
  members: { id: string; name: string }[]
  /** Makes a form that is sent twice add one. */
  once: string
  can: {
    move: boolean
    end: boolean
    standBy: boolean
    stepIn: boolean
    parts: boolean
    facts: boolean
    seeAmount: boolean
    add: boolean
    evaluate: boolean
  }
}

export interface OfferView extends Omit<HostingOffer, 'municipalityId' | 'offeredAt' | 'answeredAt' | 'offeredById'> {
  municipality: string
  /** Instants, ISO. */
  offeredAt: string
  answeredAt: string | null
  offeredBy: string
  /** Hostings that the municipality could join. */
  into: { id: string; year: number; names: string[] }[]
}

export interface OffersView {
  years: { first: number; last: number }
  /** Municipalities that the reader offers for. */
  own: { id: string; name: string }[]
  offers: OfferView[]
  person: { name: string; email: string }
  can: { answer: boolean; offer: boolean }
}
