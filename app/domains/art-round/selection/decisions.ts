/** What is decided of each application: the proposal after the ranking, the waiting list, and when it can be announced. */
import type { Application, Decision } from '#app/domains/art-round/application/application.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Line } from './selection.ts'

/** How a decision came about. */
export const DECISION_METHODS = ['ranking', 'hand', 'offer', 'duel', 'balance', 'lapse'] as const
export type DecisionMethod = (typeof DECISION_METHODS)[number]

/** Places on the waiting list that are proposed when nothing else is asked for. */
export const USUAL_WAITING = 15
/** Nobody is kept waiting on a longer list. */
export const MOST_WAITING = 500

export interface Decided {
  decision: Decision
  workId: string | null
  waitingPlace: number | null
}

/** One entry in the history of decisions; entries are added and never changed. */
export interface DecisionEntry extends Decided {
  applicationId: string
  at: Date
  actorId: string | null
  method: DecisionMethod
  reason: string
}

/** A decision in one word, to tell whether it is still the one that a page was made from. */
export const signOf = ({ decision, workId, waitingPlace }: Decided): string =>
  [decision, workId ?? '', waitingPlace ?? ''].join(':')

const UNDECIDED: Decided = { decision: 'none', workId: null, waitingPlace: null }

/**
 * The decisions that follow from the line: accepted above it with the jury's work, the next on the waiting list, the rest
 * declined. Those in a tie on the line, those without scores and those without a work are left undecided: a rule must
 * not settle them. `kept` are decisions by hand, which stand; the waiting list goes around their places, and holds the
 * first places for those of the tie who will not be accepted. `waitingLength` counts places.
 */
export function proposalOf(
  line: Line,
  workOf: (applicationId: string) => string | null,
  waitingLength: number,
  kept: ReadonlyMap<string, Decided>,
): Map<string, Decided> {
  const proposed = new Map<string, Decided>()
  const put = (id: string, decided: Decided) => {
    if (!kept.has(id)) proposed.set(id, decided)
  }
  for (const id of line.accepted) {
    const workId = workOf(id)
    put(id, workId ? { decision: 'accepted', workId, waitingPlace: null } : UNDECIDED)
  }
  for (const id of [...line.tied, ...line.unscored]) put(id, UNDECIDED)
  const taken = new Set([...kept.values()].flatMap(({ waitingPlace }) => waitingPlace ?? []))
  let place = unsettledBelow(line, kept)
  for (const { applicationId } of line.waiting) {
    if (kept.has(applicationId)) continue
    do place++
    while (taken.has(place))
    const waits = place <= waitingLength
    put(applicationId, {
      ...UNDECIDED,
      decision: waits ? 'waitlisted' : 'declined',
      waitingPlace: waits ? place : null,
    })
  }
  return proposed
}

/** How many of the tie on the line will stand first on the waiting list, as far as the tie is not settled. */
function unsettledBelow(line: Line, kept: ReadonlyMap<string, Decided>): number {
  const open = line.tied.filter((id) => !kept.has(id)).length
  const accepted = line.tied.filter((id) => kept.get(id)?.decision === 'accepted').length
  return Math.max(0, Math.min(open, open - (line.placesForTied - accepted)))
}

interface Waiting {
  applicationId: string
  waitingPlace: number | null
}

/**
 * The new places when one application comes to a place on the waiting list, or leaves it (null): those after the place
 * that it left move up one, and those who stand where it comes in move down one. Gives only the places that change.
 */
export function placesAfter(
  list: readonly Waiting[],
  applicationId: string,
  place: number | null,
): Map<string, number> {
  const before = new Map(list.flatMap((of) => (of.waitingPlace === null ? [] : [[of.applicationId, of.waitingPlace]])))
  const after = new Map(before)
  const left = after.get(applicationId)
  after.delete(applicationId)
  if (left !== undefined) for (const [id, at] of after) if (at > left) after.set(id, at - 1)
  if (place !== null) {
    const holders = new Map([...after].map(([id, at]) => [at, id]))
    for (let at = place, moved = holders.get(at); moved !== undefined; moved = holders.get(++at))
      after.set(moved, at + 1)
    after.set(applicationId, place)
  }
  return new Map([...after].filter(([id, at]) => before.get(id) !== at))
}

/** The places without gaps, in the same order: what is announced. Gives only the places that change. */
export function closedRanks(list: readonly Waiting[]): Map<string, number> {
  const inLine = list
    .flatMap(({ applicationId, waitingPlace }) => (waitingPlace === null ? [] : [{ applicationId, waitingPlace }]))
    .sort((a, b) => a.waitingPlace - b.waitingPlace || (a.applicationId < b.applicationId ? -1 : 1))
  return new Map(
    inLine.flatMap((of, index) => (of.waitingPlace === index + 1 ? [] : [[of.applicationId, index + 1] as const])),
  )
}

/** The last place that an application can have: after all the others, when the place that it leaves is closed. */
export function lastPlaceFor(list: readonly Waiting[], applicationId: string): number {
  const own = list.find((of) => of.applicationId === applicationId)?.waitingPlace ?? null
  const highest = Math.max(0, ...list.map((of) => (of.applicationId === applicationId ? 0 : (of.waitingPlace ?? 0))))
  return own !== null && own < highest ? highest : highest + 1
}

export type DecisionSums = Record<Decision, number>

/** How many of each decision. */
export function sumsOf(decisions: readonly Pick<Application, 'decision'>[]): DecisionSums {
  const sums: DecisionSums = { none: 0, accepted: 0, waitlisted: 0, declined: 0 }
  for (const { decision } of decisions) sums[decision]++
  return sums
}

/** Why the decisions cannot be announced now; null when they can. Announcing again is no refusal: it changes nothing. */
export function whyNotAnnounce(bench: {
  sums: DecisionSums
  capacity: number
  /** How many of the places calls that share them have given away. */
  elsewhere: number
  /** Jurors who have not sealed. */
  unsealed: number
  /** Submitted applications that nobody has held against the rules of the call. */
  unchecked: number
}): Sentence | null {
  const { sums, capacity, elsewhere, unsealed, unchecked } = bench
  if (unsealed > 0) return { key: 'selection.notSealed', facts: { count: unsealed } }
  if (unchecked > 0) return { key: 'selection.uncheckedLeft', facts: { count: unchecked } }
  if (sums.accepted + sums.waitlisted + sums.declined + sums.none === 0) return { key: 'selection.nothingToAnnounce' }
  if (sums.none > 0) return { key: 'selection.undecidedLeft', facts: { count: sums.none } }
  const { accepted } = sums
  if (accepted > capacity) return { key: 'selection.tooManyAccepted', facts: { accepted, capacity } }
  if (accepted + elsewhere > capacity)
    return { key: 'selection.tooManyShared', facts: { accepted, capacity, elsewhere } }
  return null
}

type Placed = Pick<Application, 'decision' | 'participation'>

/** Places of the joint exhibition that are given away: accepted and not resigned, answered or not. */
export const placesHeld = (applications: readonly Placed[]): number =>
  applications.filter((of) => of.decision === 'accepted' && of.participation !== 'resigned').length

/** The first in line on the waiting list; null when nobody waits. */
export function firstInLine<W extends Placed & { waitingPlace: number | null }>(applications: readonly W[]): W | null {
  const waiting = applications.filter((of) => of.decision === 'waitlisted' && of.waitingPlace !== null)
  return waiting.sort((a, b) => (a.waitingPlace ?? 0) - (b.waitingPlace ?? 0))[0] ?? null
}
