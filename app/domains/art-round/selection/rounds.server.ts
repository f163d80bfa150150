/** The scores that a ranking rests on: of each round that counts, as they stand after the talk, with the sealed ones beside. */
import { duelOrderOf, talkChangesOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import { afterTalk, type TalkChange } from '#app/domains/art-round/deliberation/talk.ts'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import {
  answersOf,
  enteredOf,
  type SummedAnswer,
  seatsOf,
  summedOf,
  unsealedSeatsOf,
} from '#app/domains/art-round/jury/queries.server.ts'
import { weightedScore } from '#app/domains/art-round/jury/rules.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { rankUp } from './kept-lines.server.ts'
import type { RankOptions } from './rules.ts'
import type { JurorScore, Ranking, Scored } from './selection.ts'

/** How one application was scored before the talk, where the talk changed it. */
export interface Sealed {
  rank: number | null
  mean: number | null
  scores: readonly JurorScore[]
}

export interface RankedRound {
  ranking: Ranking
  /** The works that jurors picked, by application, as they stand after the talk. */
  picks: ReadonlyMap<string, readonly string[]>
  /** Only of the applications that the talk changed a score of. */
  sealed: ReadonlyMap<string, Sealed>
  /** Duels that settled what the other steps left; 0: none. */
  duels: number
}

/**
 * The ranking of one round whose jurors have all sealed. `applicationIds` are those before the jury; a selective round
 * ranks only those of them that are entered.
 */
export async function rankRound(
  tx: Tx,
  round: JuryRound,
  seats: readonly Seat[],
  applicationIds: readonly string[],
): Promise<RankedRound> {
  const entered = round.selective ? new Set(await enteredOf(tx, round.id)) : null
  const ids = entered ? applicationIds.filter((id) => entered.has(id)) : applicationIds
  const changes = await talkChangesOf(tx, round.id)
  const duels = await duelOrderOf(tx, round.id)
  const summed = await summedOf(tx, round.id)
  const told = await changedAnswers(tx, round, changes)
  const picks = new Map<string, string[]>()
  const before: Scored[] = []
  const scored = ids.map((applicationId): Scored => {
    const given = summed.get(applicationId) ?? []
    const scores: JurorScore[] = []
    const picked: string[] = []
    for (const answer of given) {
      const { seatId } = answer
      const { score, pickedWorkId } = told.get(`${seatId} ${applicationId}`) ?? answer
      if (score !== null) scores.push({ jurorId: seatId, score })
      if (pickedWorkId !== null) picked.push(pickedWorkId)
    }
    picks.set(applicationId, picked)
    if (told.size > 0) before.push({ applicationId, scores: sealedIn(given) })
    return { applicationId, scores }
  })
  const chairId = round.chairDoubles ? (seats.find(({ chair }) => chair)?.id ?? null) : null
  const jurorIds = seats.filter(({ standIn }) => !standIn).map(({ id }) => id)
  const options: RankOptions = { jurorIds, chairId, duels: duels?.strengths ?? null }
  const ranking = rankUp(scored, options)
  const sealed = told.size > 0 ? changedIn(ranking, rankUp(before, options)) : new Map<string, Sealed>()
  return { ranking, picks, sealed, duels: duels?.duels ?? 0 }
}

const sealedIn = (given: readonly SummedAnswer[]): JurorScore[] =>
  given.flatMap(({ seatId, score }) => (score === null ? [] : [{ jurorId: seatId, score }]))

/** The seats of a round when every juror has sealed; null before that, and for a round without jurors. */
export async function sealedSeats(tx: Tx, roundId: string, unsealed?: readonly Seat[]): Promise<Seat[] | null> {
  if ((unsealed ?? (await unsealedSeatsOf(tx, roundId))).length > 0) return null
  const seats = await seatsOf(tx, roundId)
  return seats.length > 0 ? seats : null
}

/** The answers that were changed after the talk, by seat and application, weighed anew from their criteria. */
async function changedAnswers(
  tx: Tx,
  round: JuryRound,
  changes: readonly TalkChange[],
): Promise<Map<string, Omit<SummedAnswer, 'seatId'>>> {
  const keyOf = (of: { seatId: string; applicationId: string }) => `${of.seatId} ${of.applicationId}`
  const found = new Map<string, Omit<SummedAnswer, 'seatId'>>()
  if (changes.length === 0) return found
  const byAnswer = groupedBy(changes, keyOf)
  const applicationIds = [...new Set(changes.map(({ applicationId }) => applicationId))]
  for (const answer of await answersOf(tx, round.id, applicationIds)) {
    const own = byAnswer.get(keyOf(answer))
    if (!own) continue
    const { scores, pickedWorkId } = afterTalk(answer, own)
    found.set(keyOf(answer), { score: weightedScore(scores, round.criteria), pickedWorkId })
  }
  return found
}

function changedIn(ranking: Ranking, sealed: Ranking): Map<string, Sealed> {
  const found = new Map<string, Sealed>()
  const said = ({ scores }: { scores: readonly JurorScore[] }) =>
    scores
      .map(({ jurorId, score }) => `${jurorId} ${score}`)
      .sort()
      .join()
  const before = new Map(sealed.applications.map((of) => [of.applicationId, of]))
  for (const now of ranking.applications) {
    const was = before.get(now.applicationId)
    if (was && said(was) !== said(now))
      found.set(now.applicationId, { rank: was.rank, mean: was.mean, scores: was.scores })
  }
  return found
}

function groupedBy<T>(values: readonly T[], keyOf: (of: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const value of values) found.set(keyOf(value), [...(found.get(keyOf(value)) ?? []), value])
  return found
}
