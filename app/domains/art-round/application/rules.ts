import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import type { Application } from './application.ts'
import { submissionAfter } from './moves.ts'

type Timed = Pick<Application, 'submission' | 'extendedTo'>
type Window = Pick<Call, 'opensAt' | 'closesAt'>

/** The first instant that is too late for this applicant: the call's, or a personal extension that is later. */
export function closesFor(call: Pick<Call, 'closesAt'>, application: Pick<Application, 'extendedTo'> | null): Date {
  const extended = application?.extendedTo
  return extended && extended > call.closesAt ? extended : call.closesAt
}

/** May it be saved; if not, why, with the instant that the sentence is about (as people know it) where there is one. */
export type SaveAnswer =
  | { may: true; closesAt: Date }
  | { may: false; key: 'application.notOpenYet' | 'application.closed'; at: Date }
  | { may: false; key: 'application.frozen' | 'application.withdrawnAlready'; at: null }

/**
 * Whether an applicant may begin (null) or save an application at `now`, the server's clock. The window holds its first
 * instant and not its last, and there is no grace beyond the minute that the deadline names (see `closingInstant`).
 * What was submitted is frozen until it is reopened. Once the window is closed that is the answer, whatever the state.
 */
export function mayStillSave(call: Window, application: Timed | null, now: Date): SaveAnswer {
  const closesAt = closesFor(call, application)
  if (now < call.opensAt) return { may: false, key: 'application.notOpenYet', at: call.opensAt }
  if (now >= closesAt) return { may: false, key: 'application.closed', at: shownClosing(closesAt) }
  if (application?.submission === 'submitted') return { may: false, key: 'application.frozen', at: null }
  if (application?.submission === 'withdrawn') return { may: false, key: 'application.withdrawnAlready', at: null }
  return { may: true, closesAt }
}

/** Why the applicant cannot withdraw; null when it can be done. After the announcement one resigns instead. */
export function whyNotWithdraw(application: Timed, announcedAt: Date | null): TextKey | null {
  if (announcedAt) return 'application.announcedAlready'
  if (application.submission === 'withdrawn') return 'application.withdrawnAlready'
  return submissionAfter(application.submission, 'withdraw') ? null : 'application.notSubmitted'
}
export const mayWithdraw = (application: Timed, announcedAt: Date | null): boolean =>
  whyNotWithdraw(application, announcedAt) === null

/**
 * Whether what was submitted, or withdrawn, may be opened for changes: within the applicant's own window, before the
 * announcement. It must then be submitted again before the window closes; the jury sees only what stands as submitted.
 */
export function mayReopen(call: Window, application: Timed, announcedAt: Date | null, now: Date): boolean {
  if (announcedAt || submissionAfter(application.submission, 'reopen') === null) return false
  return now >= call.opensAt && now < closesFor(call, application)
}

/** Only what is submitted, and found complete, comes before the jury. */
export const reachesJury = (application: Pick<Application, 'submission' | 'check'>): boolean =>
  application.submission === 'submitted' && application.check === 'complete'

/** The number of the next application of an edition. A number is given once and never used again. */
export const nextNumber = (numbers: Iterable<number | null>): number => {
  let highest = 0
  for (const number of numbers) if (number !== null && number > highest) highest = number
  return highest + 1
}

/** One word for what the applicant sees; said by the text `application.state`. */
export type ShownState =
  | 'draft'
  | 'received'
  | 'reopened'
  | 'withdrawn'
  | 'accepted'
  | 'waitlisted'
  | 'declined'
  | 'notConsidered'

export interface ShownApplication {
  state: ShownState
  number: number | null
  submittedAt: Date | null
  withdrawnAt: Date | null
  /** Null until the announcement. */
  result: {
    decidedWorkId: string | null
    waitingPlace: number | null
    participation: Application['participation']
    answeredAt: Date | null
    /** Why it did not come before the jury. */
    reason: string | null
  } | null
}

/**
 * What the applicant may know of how it goes. Until the announcement that is «mottatt» and nothing else: neither the
 * check, the decision nor the place in line can be told from the answer. A withdrawn application gets no result.
 */
export function shownToApplicant(application: Application, announcedAt: Date | null): ShownApplication {
  const { submission, number, submittedAt, withdrawnAt } = application
  const known = { number, submittedAt, withdrawnAt }
  if (submission !== 'submitted') return { ...known, state: submission, result: null }
  if (!announcedAt) return { ...known, state: 'received', result: null }
  const { decision, check } = application
  if (decision === 'none' && (check === 'incomplete' || check === 'ineligible')) {
    const reason = application.checkReason
    const result = { decidedWorkId: null, waitingPlace: null, participation: 'none' as const, answeredAt: null, reason }
    return { ...known, state: 'notConsidered', result }
  }
  if (decision === 'none') return { ...known, state: 'received', result: null }
  return {
    ...known,
    state: decision,
    result: {
      decidedWorkId: decision === 'accepted' ? application.decidedWorkId : null,
      waitingPlace: decision === 'waitlisted' ? application.waitingPlace : null,
      participation: application.participation,
      answeredAt: application.answeredAt,
      reason: null,
    },
  }
}
