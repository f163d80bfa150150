/** When a round may go on to its next state. */
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { JuryRound, Seat } from './jury.ts'
import { LEAST_JURORS } from './terms.ts'

/** What else must be so before a round opens, where there is more than the one round. */
export interface Course {
  /** The round before it, of the same call. */
  before: Pick<JuryRound, 'state'> | null
  /** How many applications were chosen to go on; null for a round of all. */
  entries: number | null
  /** A round of the call that counts has been opened. */
  begun: boolean
}

const ALONE: Course = { before: null, entries: null, begun: false }

/**
 * Why the jurors cannot be let in yet; null when they can. A jury looks at nothing while others may still apply; a warm-up
 * comes before everything that counts; a next round comes when the one before is over and it is known who goes on.
 * Stand-ins do not make a jury.
 */
export function whyNotOpen(
  round: Pick<JuryRound, 'state'> & Partial<Pick<JuryRound, 'kind' | 'selective'>>,
  call: Pick<Call, 'closesAt'>,
  seats: readonly (Partial<Pick<Seat, 'standIn'>> | string)[],
  now: Date,
  { before, entries, begun }: Course = ALONE,
): Sentence | null {
  if (round.state !== 'preparing') return { key: 'jury.openedAlready' }
  if (now < call.closesAt) return { key: 'jury.callStillOpen' }
  if (round.kind === 'warmup' && begun) return { key: 'juryRounds.warmUpTooLate' }
  if (before && before.state !== 'closed') return { key: 'juryRounds.roundBeforeNotClosed' }
  if (round.kind !== 'warmup' && round.selective && !entries) return { key: 'juryRounds.noEntries' }
  const ordinary = seats.filter((seat) => typeof seat === 'string' || !seat.standIn).length
  return ordinary < LEAST_JURORS ? { key: 'jury.tooFewJurors', facts: { least: LEAST_JURORS } } : null
}

/** Why the round cannot be closed; null when it can: every juror it waits for has confirmed being finished. A warm-up waits for nobody. */
export function whyNotClose(
  round: Pick<JuryRound, 'state'> & Partial<Pick<JuryRound, 'kind'>>,
  needed: readonly Pick<Seat, 'sealedAt'>[],
): Sentence | null {
  if (round.state !== 'open') return { key: 'jury.roundNotOpen' }
  if (round.kind === 'warmup') return null
  const waiting = needed.filter((seat) => seat.sealedAt === null).length
  return waiting > 0 ? { key: 'jury.notAllSealed', facts: { jurors: waiting } } : null
}
