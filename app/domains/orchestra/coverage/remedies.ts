/** What can be done about a gap, and what each would mend. */
import { type Group, INSTRUMENTS, type Instrument, isInGroups, sectionsOf } from '../instruments.ts'
import { readPartnerPlayers } from '../seminar/partner.ts'
import { match, type Need, nearness, type Player } from './matching.ts'
import { type Cell, cellOf, type Gap, shortOf, type There } from './meter.ts'
import { exchanged, type OrderLine, plannedIn, type Slot } from './slots.ts'

/** A gap as it would be with the remedy. */
export type Left = Pick<Gap, 'needId' | 'section' | 'instrument' | 'number' | 'least' | 'certain'>

export type Remedy =
  /** Members who play it and have not answered. */
  | { kind: 'ask'; players: Pick<Player, 'id' | 'name'>[]; left: Left[] }
  /** A member who plays it besides, and is held on another part. */
  | { kind: 'double'; playerId: string; name: string; own: Instrument; left: Left[] }
  | { kind: 'standIn'; standInId: string; name: string; asked: boolean; left: Left[] }
  | { kind: 'partner'; players: number; left: Left[] }
  | { kind: 'waiting'; waiting: number; left: Left[] }
  | { kind: 'coach'; personId: string; name: string; left: Left[] }

/** Who could help, besides those who are there. */
export interface Reserve {
  /** Not answered for this part of the day. */
  unanswered: readonly Player[]
  standIns: readonly (Player & { asked: boolean })[]
  partner: readonly Player[]
  waiting: readonly Player[]
  coaches: readonly { personId: string; name: string; groups: readonly Group[] }[]
}

const leftOf = (needs: readonly Need[], players: readonly Player[]): Left[] => {
  const { players: found } = match(needs, players)
  return needs.flatMap((need) => {
    const certain = found.get(need.id)?.length ?? 0
    const { id: needId, section, instrument, number, least } = need
    return certain < least ? [{ needId, section, instrument, number, least, certain }] : []
  })
}
const shortIn = (left: readonly Left[]) => left.reduce((sum, { least, certain }) => sum + least - certain, 0)

/**
 * What mends a gap, each with what would still be missing then among those who are sure. Only what helps, and what
 * shifts the gap to a part of a member's own (a conductor may choose the bassoon before the second clarinet).
 */
export function remediesFor(gap: Gap, needs: readonly Need[], there: There, reserve: Reserve): Remedy[] {
  const before = shortIn(leftOf(needs, there.certain))
  const plays = (player: Pick<Player, 'instrument' | 'doubles'>) => nearness(player, gap.instrument) !== null
  const withAll = (players: readonly Player[]) => leftOf(needs, [...there.certain, ...players])
  const helps = (remedy: Remedy): Remedy[] => (shortIn(remedy.left) < before || gap.kind === 'few' ? [remedy] : [])

  const asked = reserve.unanswered.filter(plays)
  const own = match(needs, there.certain)
  const held = there.certain.filter(
    (player) =>
      nearness(player, gap.instrument) === 2 && !(own.players.get(gap.needId) ?? []).some(({ id }) => id === player.id),
  )
  const partner = reserve.partner.filter(plays)
  const waiting = reserve.waiting.filter(plays)
  return [
    ...(asked.length > 0
      ? helps({ kind: 'ask', players: asked.map(({ id, name }) => ({ id, name })), left: withAll(asked) })
      : []),
    ...held.map((player): Remedy => {
      const moved = there.certain.map((one) =>
        one === player ? { ...one, instrument: gap.instrument, doubles: [] } : one,
      )
      return {
        kind: 'double',
        playerId: player.id,
        name: player.name,
        own: player.instrument,
        left: leftOf(needs, moved),
      }
    }),
    ...reserve.standIns
      .filter(plays)
      .flatMap((one) =>
        helps({ kind: 'standIn', standInId: one.id, name: one.name, asked: one.asked, left: withAll([one]) }),
      ),
    ...(partner.length > 0 ? helps({ kind: 'partner', players: partner.length, left: withAll(partner) }) : []),
    ...(waiting.length > 0 ? helps({ kind: 'waiting', waiting: waiting.length, left: withAll(waiting) }) : []),
    ...reserve.coaches
      .filter(({ groups }) => groups.length > 0 && isInGroups(groups, gap.instrument))
      .flatMap(({ personId, name }) =>
        helps({
          ...{ kind: 'coach', personId, name },
          left: withAll([{ id: personId, name, instrument: gap.instrument, doubles: [] }]),
        }),
      ),
  ]
}

/** Two pieces that change places, and how many players are then short of carrying their parts, before and after. */
export interface Swap {
  a: { pieceId: string; slotId: string; date: string }
  b: { pieceId: string; slotId: string; date: string }
  before: number
  after: number
}

/** What one cell costs: who is missing for certain weighs most, then who has not answered, then what is thin. */
const burden = (cell: Cell): number => {
  const { missing, unsure, few } = shortOf(cell)
  return missing * 10_000 + unsure * 100 + few
}

/**
 * The exchange of two pieces that mends the most in the order of a seminar; null when none mends anything. The whole
 * order is held against who is there, also where the exchange moves what lies between.
 */
export function bestSwap(
  slots: readonly Slot[],
  order: readonly OrderLine[],
  cell: (pieceId: string, slot: Slot) => Cell,
): Swap | null {
  const places = (lines: readonly OrderLine[]) => {
    const planned = plannedIn(slots, lines)
    return slots.flatMap((slot) => (planned.get(slot.id) ?? []).map((pieceId) => ({ pieceId, slot })))
  }
  const whole = (lines: readonly OrderLine[]) => {
    const cells = places(lines).map(({ pieceId, slot }) => cell(pieceId, slot))
    return {
      burden: cells.reduce((sum, one) => sum + burden(one), 0),
      short: cells.reduce((sum, one) => sum + shortOf(one).unsure, 0),
    }
  }
  const now = whole(order)
  const standing = places(order)
  let best: { swap: Swap; burden: number } | null = null
  for (const [place, one] of standing.entries())
    for (const other of standing.slice(place + 1)) {
      if (one.slot.id === other.slot.id || one.pieceId === other.pieceId) continue
      const [a, b] = [one, other].map(({ pieceId, slot }) => ({ pieceId, slotId: slot.id, date: slot.date }))
      if (!a || !b || isTwice(order, a, b)) continue
      const then = whole(exchanged(order, a, b))
      if (then.burden < (best?.burden ?? now.burden))
        best = { swap: { a, b, before: now.short, after: then.short }, burden: then.burden }
    }
  return best?.swap ?? null
}

/** The exchange would put a piece twice on one date. */
const isTwice = (order: readonly OrderLine[], a: Swap['a'], b: Swap['b']): boolean =>
  a.date !== b.date &&
  order.some(
    (line) =>
      (line.date === b.date && line.pieceId === a.pieceId) || (line.date === a.date && line.pieceId === b.pieceId),
  )

/** Whether a gap is there at all once these come. */
export const isMended = (needs: readonly Need[], there: There, needId: string): boolean =>
  cellOf(needs, there).gaps.every((gap) => gap.needId !== needId)

/** The partner's players, of whom nothing but the section is known. */
export const playersOfPartner = (list: string): Player[] =>
  Object.entries(readPartnerPlayers(list)).flatMap(([section, count]) => {
    const instrument = INSTRUMENTS.find((one) => sectionsOf(one).some((own) => own === section))
    if (!instrument) return []
    return Array.from({ length: count }, (_, place) => ({
      ...{ id: `partner.${section}.${place + 1}`, name: '', instrument, doubles: [] },
    }))
  })

/** Whether an id is that of one of the partner's players. */
export const isOfPartner = (id: string): boolean => id.startsWith('partner.')
