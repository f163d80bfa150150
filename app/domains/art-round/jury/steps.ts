/** When a round may go on to its next state. */
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { JuryRound, Seat } from './jury.ts'
import { LEAST_JURORS } from './terms.ts'

/** Why the jurors cannot be let in yet; null when they can. A jury looks at nothing while others may still apply. */
export function whyNotOpen(
  round: Pick<JuryRound, 'state'>,
  call: Pick<Call, 'closesAt'>,
  seats: readonly unknown[],
  now: Date,
): Sentence | null {
  if (round.state !== 'preparing') return { key: 'jury.openedAlready' }
  if (now < call.closesAt) return { key: 'jury.callStillOpen' }
  return seats.length < LEAST_JURORS ? { key: 'jury.tooFewJurors', facts: { least: LEAST_JURORS } } : null
}

/** Why the round cannot be closed; null when it can: every juror has confirmed being finished. */
export function whyNotClose(
  round: Pick<JuryRound, 'state'>,
  seats: readonly Pick<Seat, 'sealedAt'>[],
): Sentence | null {
  if (round.state !== 'open') return { key: 'jury.roundNotOpen' }
  const waiting = seats.filter((seat) => seat.sealedAt === null).length
  return waiting > 0 ? { key: 'jury.notAllSealed', facts: { jurors: waiting } } : null
}
