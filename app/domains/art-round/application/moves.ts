/** The moves on the four axes of an application. What no table holds cannot happen. */
import type { Check, Decision, Participation, Submission } from './application.ts'

/** From which states a deed can be done, and the state after it. */
type Moves<State extends string, Deed extends string> = Record<Deed, { from: readonly State[]; to: State }>

export type SubmissionDeed = 'submit' | 'reopen' | 'withdraw'
export const SUBMISSION_MOVES: Moves<Submission, SubmissionDeed> = {
  submit: { from: ['draft', 'reopened'], to: 'submitted' },
  reopen: { from: ['submitted', 'withdrawn'], to: 'reopened' },
  withdraw: { from: ['submitted', 'reopened'], to: 'withdrawn' },
}

export type CheckDeed = 'findComplete' | 'findIncomplete' | 'findIneligible' | 'checkAnew'
export const CHECK_MOVES: Moves<Check, CheckDeed> = {
  findComplete: { from: ['unchecked', 'incomplete', 'ineligible'], to: 'complete' },
  findIncomplete: { from: ['unchecked', 'complete', 'ineligible'], to: 'incomplete' },
  findIneligible: { from: ['unchecked', 'complete', 'incomplete'], to: 'ineligible' },
  // What was found does not hold for an application that is opened for changes.
  checkAnew: { from: ['complete', 'incomplete', 'ineligible'], to: 'unchecked' },
}

export type DecisionDeed = 'accept' | 'waitlist' | 'decline' | 'undecide'
/** Before the announcement the jury may change its mind. */
export const DECISION_MOVES: Moves<Decision, DecisionDeed> = {
  accept: { from: ['none', 'waitlisted', 'declined'], to: 'accepted' },
  waitlist: { from: ['none', 'accepted', 'declined'], to: 'waitlisted' },
  decline: { from: ['none', 'accepted', 'waitlisted'], to: 'declined' },
  undecide: { from: ['accepted', 'waitlisted', 'declined'], to: 'none' },
}
/** After it a decision stands, except that a place which comes free goes to the waiting list. */
export const DECISION_MOVES_ANNOUNCED: Partial<Moves<Decision, DecisionDeed>> = {
  accept: { from: ['waitlisted'], to: 'accepted' },
}

export type ParticipationDeed = 'offer' | 'confirm' | 'resign' | 'deliver' | 'undoDelivery' | 'return' | 'undoReturn'
export const PARTICIPATION_MOVES: Moves<Participation, ParticipationDeed> = {
  offer: { from: ['none'], to: 'awaiting' },
  confirm: { from: ['awaiting'], to: 'confirmed' },
  resign: { from: ['awaiting', 'confirmed'], to: 'resigned' },
  deliver: { from: ['confirmed'], to: 'delivered' },
  undoDelivery: { from: ['delivered'], to: 'confirmed' },
  return: { from: ['delivered'], to: 'returned' },
  undoReturn: { from: ['returned'], to: 'delivered' },
}

function after<State extends string>(
  move: { from: readonly State[]; to: State } | undefined,
  state: State,
): State | null {
  return move?.from.includes(state) ? move.to : null
}

/** The state after a deed; null when the deed cannot be done. */
export const submissionAfter = (state: Submission, deed: SubmissionDeed): Submission | null =>
  after(SUBMISSION_MOVES[deed], state)

/** Only what has been submitted is checked. */
export const checkAfter = (state: Check, deed: CheckDeed, submission: Submission): Check | null =>
  submission === 'submitted' || deed === 'checkAnew' ? after(CHECK_MOVES[deed], state) : null

/** Only a submitted application is decided on. */
export const decisionAfter = (
  state: Decision,
  deed: DecisionDeed,
  subject: { submission: Submission; announced: boolean },
): Decision | null =>
  subject.submission === 'submitted'
    ? after((subject.announced ? DECISION_MOVES_ANNOUNCED : DECISION_MOVES)[deed], state)
    : null

/** Only who is accepted, and knows it, takes part. */
export const participationAfter = (
  state: Participation,
  deed: ParticipationDeed,
  subject: { decision: Decision; announced: boolean },
): Participation | null =>
  subject.decision === 'accepted' && subject.announced ? after(PARTICIPATION_MOVES[deed], state) : null
