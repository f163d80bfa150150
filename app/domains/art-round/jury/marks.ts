/** How far one juror has come with one application: all that lists and counts need, without what the juror thinks. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { JuryRound, Seat } from './jury.ts'
import { whyNotScore } from './rules.ts'

export interface Mark {
  seatId: string
  applicationId: string
  recused: boolean
  bookmarked: boolean
  /** A work is picked, and the application still has it. */
  picked: boolean
  /** Criteria with an answer. */
  answered: number
}

export type MarkState = 'untouched' | 'begun' | 'complete'

/** Complete is every criterion answered, those that do not count too, and a work picked. */
export function stateOfMark(mark: Mark | undefined, criteria: number): MarkState {
  if (!mark || (mark.answered === 0 && !mark.picked)) return 'untouched'
  return mark.picked && mark.answered >= criteria ? 'complete' : 'begun'
}

/** How far a juror has come. `total` is without the recused; complete + begun + untouched = total. */
export interface Progress {
  total: number
  complete: number
  begun: number
  untouched: number
}

export function progressOfMarks(
  applicationIds: readonly string[],
  marks: ReadonlyMap<string, Mark>,
  criteria: number,
): Progress {
  const progress: Progress = { total: 0, complete: 0, begun: 0, untouched: 0 }
  for (const id of applicationIds) {
    const mark = marks.get(id)
    if (mark?.recused) continue
    progress.total++
    progress[stateOfMark(mark, criteria)]++
  }
  return progress
}

/**
 * Why a juror cannot confirm being finished; null when it can be done. A warm-up may be left at any time. A stand-in waits for the ordinary jurors: until
 * they have sealed, one of them may be recused from something, and then it is the stand-in's to score.
 */
export function whyNotSeal(
  round: Pick<JuryRound, 'state' | 'kind'>,
  seat: Pick<Seat, 'declaredAt' | 'sealedAt' | 'standIn'>,
  progress: Progress,
  ordinaryUnsealed: number,
): Sentence | null {
  const refusal = whyNotScore(round, seat, null)
  if (refusal) return { key: refusal }
  if (round.kind === 'warmup') return null
  if (progress.total === 0) return { key: seat.standIn ? 'juryRounds.nothingForStandIn' : 'jury.nothingToScore' }
  const left = progress.begun + progress.untouched
  if (left > 0) return { key: 'jury.notFinished', facts: { applications: left } }
  if (seat.standIn && ordinaryUnsealed > 0)
    return { key: 'juryRounds.standInWaits', facts: { jurors: ordinaryUnsealed } }
  return null
}
