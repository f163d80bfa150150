/** The rounds of a year, as a juror and the secretariat go through them. */
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import type { JuryRound, Seat } from './jury.ts'

/** Applications in a warm-up, unless the secretariat says another number. */
export const WARM_UP_SIZE = 10
export const MOST_WARM_UP = 50
/** Rounds that count, of one call. */
export const MOST_ROUNDS = 5

export interface Seated {
  round: JuryRound
  seat: Seat
}

const isWarmUp = ({ round }: Seated): boolean => round.kind === 'warmup'
const isOpen = ({ round }: Seated): boolean => round.state === 'open'
const isSealed = ({ seat }: Seated): boolean => seat.sealedAt !== null

/**
 * The one of a juror's rounds that waits: an open warm-up that the juror has not left, then what is open and not sealed,
 * then what is open, then the latest that counts. `own` is in the order of the rounds. Null without a round.
 */
export const waitingRound = (own: readonly Seated[]): Seated | null =>
  own.find((one) => isWarmUp(one) && isOpen(one) && !isSealed(one)) ??
  own.find((one) => !isWarmUp(one) && isOpen(one) && !isSealed(one)) ??
  own.find((one) => !isWarmUp(one) && isOpen(one)) ??
  own.findLast((one) => !isWarmUp(one)) ??
  own.at(-1) ??
  null

/**
 * The rounds that a juror may turn to. While a juror has a round to score, the earlier ones of the same call are shut:
 * one's own earlier scores are not to be copied into the next round.
 */
export function openToTurnTo(own: readonly Seated[]): Seated[] {
  const scoring = own.filter((one) => !isWarmUp(one) && isOpen(one) && !isSealed(one))
  return own.filter(
    (one) =>
      isWarmUp(one) ||
      !scoring.some((busy) => busy.round.callId === one.round.callId && busy.round.number > one.round.number),
  )
}

/** The rounds of one call that count, in order. */
export const countingRounds = <R extends Pick<JuryRound, 'kind'>>(rounds: readonly R[]): R[] =>
  rounds.filter(({ kind }) => kind === 'round')

/** The round before this one, that its entries are chosen from; null for the first and for a warm-up. */
export const roundBefore = (rounds: readonly JuryRound[], round: JuryRound): JuryRound | null =>
  round.kind === 'warmup'
    ? null
    : (countingRounds(rounds).findLast((one) => one.callId === round.callId && one.number < round.number) ?? null)

/** A name for a round in an address: its call's place in the year, and its number; "1-0" is the first call's warm-up. */
export const roundKey = (calls: readonly Pick<Call, 'id'>[], round: Pick<JuryRound, 'callId' | 'number'>): string =>
  `${calls.findIndex(({ id }) => id === round.callId) + 1}-${round.number}`
