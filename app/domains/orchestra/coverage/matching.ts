/**
 * Who plays what: the assignment of players to the parts of a piece that covers the most. A matching of greatest worth,
 * found as a flow of least cost between kinds of players (all who play the same) and parts.
 */
import type { Instrument, Section } from '../instruments.ts'
import { numberOf, type Scoring } from '../repertoire/scoring.ts'
import { instrumentOfVoice, sectionOfVoice } from '../repertoire/voices.ts'

export interface Player {
  id: string
  name: string
  instrument: Instrument
  /** Also plays. */
  doubles: readonly Instrument[]
}

/** A part, or a section of strings, that players are wanted for. */
export interface Need {
  /** The part's, or the section's name. */
  id: string
  section: Section
  instrument: Instrument
  /** The number of the part; 0 for strings. */
  number: number
  /** Instruments that the same player takes up as well. */
  doubles: readonly Instrument[]
  least: number
  ideal: number
}

/** What a piece wants, in the order of a score. */
export const needsOf = ({ parts, strings }: Scoring): Need[] => [
  ...parts.map((part) => ({
    ...{ id: part.id, section: sectionOfVoice(part.voice), instrument: part.instrument, number: numberOf(part) },
    doubles: [...new Set(part.doubles.map(instrumentOfVoice))].filter((double) => double !== part.instrument),
    ...{ least: part.least, ideal: part.ideal },
  })),
  ...strings.map(({ section, least, ideal }) => ({
    ...{ id: section, section, number: 0, doubles: [], least, ideal },
    instrument: section === 'violin1' || section === 'violin2' ? ('violin' as const) : section,
  })),
]

/** Who enrolled on one of these takes a part of the other without having said so. */
const KIN: Partial<Record<Instrument, readonly Instrument[]>> = {
  piccolo: ['flute'],
  corAnglais: ['oboe'],
  bassClarinet: ['clarinet'],
  contrabassoon: ['bassoon'],
  cornet: ['trumpet'],
  trumpet: ['cornet'],
  bassTrombone: ['trombone'],
  trombone: ['bassTrombone'],
  timpani: ['percussion'],
  percussion: ['timpani'],
}

/** How near the instrument of a part is to a player: the own, its kin, one that was named besides; null: does not play it. */
export function nearness(player: Pick<Player, 'instrument' | 'doubles'>, instrument: Instrument): 0 | 1 | 2 | null {
  if (player.instrument === instrument) return 0
  if (KIN[player.instrument]?.includes(instrument)) return 1
  return player.doubles.includes(instrument) ? 2 : null
}

// A part that is carried outweighs everything after it, a wished-for player outweighs who it is, and the first horn
// comes before the fourth.
const CARRIED = 1_000_000
const WISHED = 1_000
const LATER_PART = 10
const FARTHER = 3

/** What one more player on a need is worth, `already` being there. 0: nobody more is wanted. */
export function worthOf(need: Need, already: number): number {
  if (already < need.least) return CARRIED - LATER_PART * need.number
  // The sixth of a section is missed less than the fourth of its neighbour.
  return already < need.ideal ? WISHED - LATER_PART * need.number - (already - need.least) : 0
}

/** What it costs that this player takes the need; null: cannot. */
export function costOf(player: Pick<Player, 'instrument' | 'doubles'>, need: Need): number | null {
  const near = nearness(player, need.instrument)
  if (near === null) return null
  const takesUp = need.doubles.every((double) => nearness(player, double) !== null)
  return FARTHER * near + (takesUp ? 0 : 1)
}

export interface Match {
  /** Players of each need, by its id. */
  players: ReadonlyMap<string, readonly Player[]>
  /** Players that carry a part, of all that must be carried. */
  carried: number
  wanted: number
  worth: number
}

/** The best assignment. The same players in the same order give the same assignment. */
export function match(needs: readonly Need[], players: readonly Player[]): Match {
  const kinds = kindsOf(players)
  const flow = new Flow(kinds.length + needs.length + 2)
  const [source, sink] = [kinds.length + needs.length, kinds.length + needs.length + 1]
  const ways: { kind: number; need: number; edge: number }[] = []
  kinds.forEach(({ all }, kind) => {
    flow.connect(source, kind, all.length, 0)
  })
  needs.forEach((need, place) => {
    kinds.forEach(({ like }, kind) => {
      const cost = costOf(like, need)
      if (cost !== null)
        ways.push({
          kind,
          need: place,
          edge: flow.connect(kind, kinds.length + place, Math.max(need.ideal, need.least), cost),
        })
    })
    flow.connect(kinds.length + place, sink, need.least, -worthOf(need, 0))
    for (let already = need.least; already < need.ideal; already++)
      flow.connect(kinds.length + place, sink, 1, -worthOf(need, already))
  })
  const worth = 0 - flow.run(source, sink)
  const waiting = kinds.map(({ all }) => [...all])
  const found = new Map<string, Player[]>(needs.map(({ id }) => [id, []]))
  for (const { kind, need, edge } of ways)
    found.get(needs[need]?.id ?? '')?.push(...(waiting[kind]?.splice(0, flow.through(edge)) ?? []))
  const carried = needs.reduce((sum, { id, least }) => sum + Math.min(least, found.get(id)?.length ?? 0), 0)
  return { players: found, carried, wanted: needs.reduce((sum, { least }) => sum + least, 0), worth }
}

function kindsOf(players: readonly Player[]): { like: Player; all: Player[] }[] {
  const kinds = new Map<string, { like: Player; all: Player[] }>()
  for (const player of players) {
    const key = [player.instrument, ...[...player.doubles].sort()].join()
    const kind = kinds.get(key)
    if (kind) kind.all.push(player)
    else kinds.set(key, { like: player, all: [player] })
  }
  return [...kinds.values()]
}

/** A flow of least cost by cheapest ways that are opened one after another (Bellman and Ford's, with a queue). */
class Flow {
  private readonly to: number[] = []
  private readonly room: number[] = []
  private readonly cost: number[] = []
  private readonly from: number[][]

  constructor(size: number) {
    this.from = Array.from({ length: size }, () => [])
  }

  /** A way, and the way back beside it. Its number is for `through`. */
  connect(a: number, b: number, room: number, cost: number): number {
    const edge = this.to.length
    this.to.push(b, a)
    this.room.push(room, 0)
    this.cost.push(cost, -cost)
    this.from[a]?.push(edge)
    this.from[b]?.push(edge + 1)
    return edge
  }

  through = (edge: number): number => this.room[edge + 1] ?? 0

  /** Sends as much as lessens the cost. Gives the cost. */
  run(source: number, sink: number): number {
    let total = 0
    for (;;) {
      const { distance, by } = this.cheapest(source)
      const cost = distance[sink] ?? Number.POSITIVE_INFINITY
      if (cost >= 0) return total
      let room = Number.POSITIVE_INFINITY
      for (let at = sink; at !== source; at = this.to[(by[at] ?? 0) ^ 1] ?? source)
        room = Math.min(room, this.room[by[at] ?? 0] ?? 0)
      for (let at = sink; at !== source; at = this.to[(by[at] ?? 0) ^ 1] ?? source) {
        const edge = by[at] ?? 0
        this.room[edge] = (this.room[edge] ?? 0) - room
        this.room[edge ^ 1] = (this.room[edge ^ 1] ?? 0) + room
      }
      total += room * cost
    }
  }

  private cheapest(source: number): { distance: number[]; by: number[] } {
    const distance = this.from.map(() => Number.POSITIVE_INFINITY)
    const by = this.from.map(() => -1)
    const waits = this.from.map(() => false)
    distance[source] = 0
    const queue = [source]
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? source
      waits[at] = false
      const here = distance[at] ?? 0
      for (const edge of this.from[at] ?? []) {
        if ((this.room[edge] ?? 0) === 0) continue
        const next = this.to[edge] ?? source
        const cost = here + (this.cost[edge] ?? 0)
        if (cost >= (distance[next] ?? Number.POSITIVE_INFINITY)) continue
        distance[next] = cost
        by[next] = edge
        if (!waits[next]) queue.push(next)
        waits[next] = true
      }
    }
    return { distance, by }
  }
}
