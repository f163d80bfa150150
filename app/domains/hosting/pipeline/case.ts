/** What is written of a hosting on its way: cases for the politicians, documents, and who moved it. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { HostingStage } from '../hosting.ts'

export const DECISIONS = ['adopted', 'rejected', 'postponed'] as const
export type Decision = (typeof DECISIONS)[number]

/** A case for the politicians of one municipality. One that was postponed is followed by another. */
export interface PoliticalCase {
  id: string
  hostingId: string
  municipalityId: string
  /** As "37/2014". */
  caseNumber: string
  body: string
  meetingOn: CivilDate | null
  decision: Decision | null
  decidedOn: CivilDate | null
  decisionText: string
  url: string
  documentId: string | null
  version: number
}

export const DOCUMENT_KINDS = ['agreement', 'decision', 'plan', 'minutes', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export interface HostingDocument {
  id: string
  hostingId: string
  kind: DocumentKind
  name: string
  fileKey: string
  mime: string
  bytes: number
  sha256: string
  /** Of an agreement: the day on which the last one signed. */
  signedOn: CivilDate | null
  addedAt: Date
  addedById: string | null
}

/** Who moved a hosting, when and why. Such rows are added and never changed. */
export interface StageMove {
  fromStage: HostingStage | null
  toStage: HostingStage
  at: Date
  byId: string | null
  reason: string
}

/** A document is at most so large, in bytes. */
export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024
