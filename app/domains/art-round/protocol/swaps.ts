/** The exchanges for balance, out of the history of decisions. */
import { swapOf } from '#app/domains/art-round/selection/balance.ts'
import type { DecisionEntry } from '#app/domains/art-round/selection/decisions.ts'
import type { Ranked } from '#app/domains/art-round/selection/selection.ts'

export interface MadeSwap {
  inId: string
  outId: string
  /** Null where nobody had scored one of them. */
  loss: number | null
  ranks: number | null
  reason: string
  at: Date
  stands: boolean
}

/** What the jury decides; an offer, an answer and a lapse come after it and undo no exchange. */
const JURYS: readonly DecisionEntry['method'][] = ['ranking', 'hand', 'duel', 'balance']

/**
 * An exchange is written as two entries of one moment and one reason: who came in, accepted, and who went out to the
 * waiting list. `entries` are oldest first, and of any calls; the scores are those of the ranking as it is now.
 */
export function swapsIn(
  entries: readonly DecisionEntry[],
  ranked: readonly Pick<Ranked, 'applicationId' | 'adjusted' | 'rank'>[],
): MadeSwap[] {
  const weighed = new Map(
    ranked.map(({ applicationId: id, adjusted: score, rank }) => [id, { id, score, rank }] as const),
  )
  const last = new Map(entries.filter(({ method }) => JURYS.includes(method)).map((of) => [of.applicationId, of]))
  const balanced = entries.filter(({ method }) => method === 'balance')
  const paired = new Set<DecisionEntry>()
  const sameMove = (one: DecisionEntry, other: DecisionEntry) =>
    one.at.getTime() === other.at.getTime() && one.reason === other.reason
  return balanced.flatMap((goesIn): MadeSwap[] => {
    if (goesIn.decision !== 'accepted') return []
    const goesOut = balanced.find((of) => of.decision !== 'accepted' && !paired.has(of) && sameMove(goesIn, of))
    if (!goesOut) return []
    paired.add(goesOut)
    const [one, other] = [weighed.get(goesIn.applicationId), weighed.get(goesOut.applicationId)]
    const cost = one?.rank && other?.rank ? swapOf(one, other) : null
    return [
      {
        ...{ inId: goesIn.applicationId, outId: goesOut.applicationId, reason: goesIn.reason, at: goesIn.at },
        ...{ loss: cost?.loss ?? null, ranks: cost?.ranks ?? null },
        stands: last.get(goesIn.applicationId) === goesIn && last.get(goesOut.applicationId) === goesOut,
      },
    ]
  })
}
