/** What every deed and screen of a juror in a duel round begins with. */
import { idsBeforeJury, type OwnSeat, ownSeats } from '#app/domains/art-round/jury/bench.server.ts'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import { listRecusals } from '#app/domains/art-round/jury/marks.store.server.ts'
import { idOfSheetKey } from '#app/domains/art-round/jury/sheet-key.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { type DuelRound, inKeptOrder, type KeptDuel } from './duels.ts'
import type { Pair, Zone } from './pairs.ts'
import { mayDuel } from './policy.ts'
import { withoutRecused } from './queries.server.ts'
import { listDuelRounds, listDuels } from './store.server.ts'

export interface OwnDuels extends OwnSeat {
  duelRound: DuelRound
  zone: Zone
  /** The juror's own, in the order in which they were answered. */
  own: KeptDuel[]
}

/**
 * The juror's seat of a year and the duels there: of several rounds the one with duels that are open, else the latest
 * that counts. `duels` is null while nothing was ever opened. Throws missing and forbidden as `ownSeats` does, and
 * forbidden before the juror has sealed.
 */
export async function ownDuels(
  tx: Tx,
  actor: Actor,
  year: number,
): Promise<{ seated: OwnSeat; duels: OwnDuels | null }> {
  const { edition, open } = await ownSeats(tx, actor, year)
  const counting = open.filter(({ round }) => round.kind === 'round')
  const rounds = await listDuelRounds(
    tx,
    counting.map(({ round }) => round.id),
  )
  const duelRound = rounds.findLast(({ state }) => state === 'open') ?? rounds.at(-1)
  const seat = duelRound ? counting.find(({ round }) => round.id === duelRound.roundId) : counting.at(-1)
  if (!seat || !mayDuel(actor, seat.seat, year)) throw forbidden('meeting.notSealed')
  const seated = { edition, ...seat }
  if (!duelRound) return { seated, duels: null }
  return { seated, duels: { ...seated, duelRound, ...(await zoneOf(tx, seat.round, seat.seat, duelRound)) } }
}

async function zoneOf(tx: Tx, round: JuryRound, seat: Seat, { id, applicationIds, places, perJuror }: DuelRound) {
  const before = new Set(await idsBeforeJury(tx, round))
  const recusals = await listRecusals(tx, round.id)
  const duels = withoutRecused(await listDuels(tx, id), recusals)
  const zone: Zone = {
    // Who has withdrawn meanwhile is not compared any more.
    applicationIds: applicationIds.filter((one) => before.has(one)),
    recused: new Set(recusals.filter((one) => one.seatId === seat.id).map(({ applicationId }) => applicationId)),
    duels,
    places,
    perJuror,
    seatId: seat.id,
    seed: round.orderSeed,
  }
  return { zone, own: duels.filter(({ seatId }) => seatId === seat.id) }
}

/** The pair behind two keys, and whether the first key is the one of `firstId`; null for keys that are not this juror's. */
export function pairOfKeys(
  { round, seat }: OwnSeat,
  left: string,
  right: string,
): { pair: Pair; leftIsFirst: boolean } | null {
  const [one, other] = [left, right].map((key) => idOfSheetKey(round.orderSeed, seat.id, key))
  if (!one || !other || one === other) return null
  const pair = inKeptOrder(one, other)
  return { pair, leftIsFirst: pair.firstId === one }
}
