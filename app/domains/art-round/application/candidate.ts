/** An application as lists of thousands have it. */
import type { Application, Work } from './application.ts'

/** An application without its texts. */
export type Candidate = Pick<
  Application,
  | 'id'
  | 'callId'
  | 'number'
  | 'applicantId'
  | 'submission'
  | 'check'
  | 'checkReason'
  | 'decision'
  | 'decidedWorkId'
  | 'waitingPlace'
  | 'participation'
  | 'answeredAt'
  | 'offeredAt'
  | 'answerBy'
  | 'artistName'
  | 'municipalityId'
  | 'disciplines'
  | 'isNew'
  | 'hasStudio'
>

/** A work without measures and pictures. */
export type CandidateWork = Pick<Work, 'id' | 'position' | 'title' | 'space'>
