/**
 * Proposes who sits where in one section. What it weighs, and nothing else: who must sit in front, who is new, who has
 * shared a desk before, and how often each has sat at the back. How well somebody plays is not known here: a seat is no
 * rank.
 */
import type { Section } from '../instruments.ts'
import { isStrings, type Place, placeKey, placesFor } from './desks.ts'
import { type Costs, exactly } from './exactly.ts'

export interface Sitter {
  childId: string
  /** Was here in an earlier semester. */
  experienced: boolean
  /** Needs to sit in front; never why. */
  front: boolean
}

/** Where somebody sat at an earlier seminar of the semester. */
export interface Earlier {
  childId: string
  /** How far back: 0 at the front, 1 at the last desk. */
  back: number
  side: Place['side']
  partnerId: string | null
}

export interface Wish {
  section: Section
  sitters: readonly Sitter[]
  /** Who stays where. A place that the section does not have is passed over. */
  fixed: ReadonlyMap<string, Place>
  earlier: readonly Earlier[]
  /** Settles what is equally good: the same seed gives the same plan. */
  seed: string
}

/** What each thing costs; a desk of two newcomers is worse than one desk farther back, and the same pair again as well. */
export const WEIGHTS = { notInFront: 1000, lastDesk: 80, twoNew: 60, pairAgain: 45, back: 24, side: 2 } as const

/** Beyond this desk, counted from 0, a need to sit in front is not met. */
const FRONT_DESKS = 1
/** So many players are arranged exactly; a larger section piece by piece. */
const EXACT = 12

const mix = (hash: number, text: string): number => {
  let h = hash
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 16777619) >>> 0
  return h
}
/** The same shuffle for the same seed. */
const shuffled = <T extends { childId: string }>(all: readonly T[], seed: string): T[] =>
  [...all].sort(
    (a, b) =>
      mix(mix(2166136261, seed), a.childId) - mix(mix(2166136261, seed), b.childId) || (a.childId < b.childId ? -1 : 1),
  )

/** The cost of a whole arrangement, place by place; what the generator makes as low as it can. */
export function costOfSection(wish: Wish, seated: ReadonlyMap<string, string>): number {
  const reckoner = new Reckoner(wish)
  const sitters = new Map(wish.sitters.map((sitter) => [sitter.childId, sitter]))
  const desks = new Map<number, Sitter[]>()
  let cost = 0
  for (const place of reckoner.places) {
    const sitter = sitters.get(seated.get(placeKey(place)) ?? '')
    if (!sitter) continue
    cost += reckoner.alone(sitter, place)
    desks.set(place.desk, [...(desks.get(place.desk) ?? []), sitter])
  }
  for (const [one, other] of desks.values()) if (one && other) cost += reckoner.together(one, other)
  return cost
}

class Reckoner {
  readonly places: Place[]
  private readonly deskCount: number
  private readonly history = new Map<string, { back: number; last: number; outside: number; inside: number }>()
  private readonly pairs = new Map<string, number>()

  constructor({ section, sitters, earlier }: Wish) {
    this.places = placesFor(section, sitters.length)
    this.deskCount = Math.max(1, ...this.places.map(({ desk }) => desk))
    for (const { childId, back, side, partnerId } of earlier) {
      const before = this.history.get(childId) ?? { back: 0, last: 0, outside: 0, inside: 0 }
      before.back += back
      if (back === 1) before.last++
      if (side === 'outside') before.outside++
      if (side === 'inside') before.inside++
      this.history.set(childId, before)
      // Each pair is told by both.
      if (partnerId && childId < partnerId) this.count(childId, partnerId)
    }
  }

  private count(a: string, b: string): void {
    this.pairs.set(`${a}|${b}`, (this.pairs.get(`${a}|${b}`) ?? 0) + 1)
  }

  backOf = (desk: number): number => (this.deskCount === 1 ? 0 : (desk - 1) / (this.deskCount - 1))

  /** What it costs that one sits there: growing faster than how often one has sat at the back, so that all take turns. */
  alone(sitter: Sitter, { desk, side }: Place): number {
    const before = this.history.get(sitter.childId)
    const back = this.backOf(desk)
    const sat = before?.back ?? 0
    // Those of the front do not take turns: they pay neither for being there nor for the others' turns.
    const last = back === 1 ? WEIGHTS.lastDesk * (2 * (before?.last ?? 0) + 1) : 0
    const turns = sitter.front ? 0 : WEIGHTS.back * ((sat + back) ** 2 - sat ** 2) + last
    const front = sitter.front && desk - 1 > FRONT_DESKS ? WEIGHTS.notInFront * (desk - 1 - FRONT_DESKS) : 0
    const sides = side === 'outside' ? (before?.outside ?? 0) : side === 'inside' ? (before?.inside ?? 0) : 0
    return turns + front + WEIGHTS.side * sides
  }

  together(a: Sitter, b: Sitter): number {
    const key = a.childId < b.childId ? `${a.childId}|${b.childId}` : `${b.childId}|${a.childId}`
    return (a.experienced || b.experienced ? 0 : WEIGHTS.twoNew) + WEIGHTS.pairAgain * (this.pairs.get(key) ?? 0)
  }
}

/** A proposal: the child of each place, by the place's key. Optimal up to twelve players; above, no step betters it. */
export function arrange(wish: Wish): Map<string, string> {
  const reckoner = new Reckoner(wish)
  const held = fixedIn(wish, reckoner.places)
  const free = shuffled(
    wish.sitters.filter(({ childId }) => ![...held.values()].includes(childId)),
    wish.seed,
  )
  const open = reckoner.places.filter((place) => !held.has(placeKey(place)))
  const known = new Map(wish.sitters.map((sitter) => [sitter.childId, sitter]))
  const seated = new Map(held)
  const costs: Costs<Sitter> = {
    alone: (sitter, place) => reckoner.alone(sitter, place),
    together: (a, b) => reckoner.together(a, b),
    mate: (place) => {
      const mate = reckoner.places.find(({ desk, side }) => desk === place.desk && side !== place.side)
      return mate && known.get(seated.get(placeKey(mate)) ?? '')
    },
  }
  const settle = (places: readonly Place[], sitters: readonly Sitter[]) => {
    for (const [key, childId] of exactly(places, sitters, costs)) seated.set(key, childId)
  }
  if (free.length <= EXACT) {
    settle(open, free)
    return seated
  }
  for (let from = 0; from < open.length; from += EXACT)
    settle(open.slice(from, from + EXACT), free.slice(from, from + EXACT))
  better(wish, { known, seated, open, costs })
  return seated
}

/** Those who stay, where their place is there and nobody else holds it. */
function fixedIn({ fixed, sitters }: Wish, places: readonly Place[]): Map<string, string> {
  const there = new Set(places.map(placeKey))
  const held = new Map<string, string>()
  for (const { childId } of sitters) {
    const place = fixed.get(childId)
    const key = place ? placeKey(place) : ''
    if (there.has(key) && !held.has(key)) held.set(key, childId)
  }
  return held
}

/** Windows of neighbouring places, and then single exchanges, until nothing gets better. */
function better(
  wish: Wish,
  {
    known,
    seated,
    open,
    costs,
  }: {
    known: ReadonlyMap<string, Sitter>
    seated: Map<string, string>
    open: readonly Place[]
    costs: Costs<Sitter>
  },
): void {
  const sitterAt = (place: Place) => known.get(seated.get(placeKey(place)) ?? '')
  for (let round = 0, before = Number.POSITIVE_INFINITY; round < 30; round++) {
    for (let from = 0; from < open.length; from += EXACT / 2) {
      const places = open.slice(from, from + EXACT)
      const sitters = places.flatMap((place) => sitterAt(place) ?? [])
      for (const place of places) seated.delete(placeKey(place))
      for (const [key, childId] of exactly(places, sitters, costs)) seated.set(key, childId)
    }
    for (const [at, a] of open.entries())
      for (const b of open.slice(at + 1)) {
        const cost = costOfSection(wish, seated)
        const [one, other] = [seated.get(placeKey(a)), seated.get(placeKey(b))]
        if (!one || !other) continue
        seated.set(placeKey(a), other).set(placeKey(b), one)
        if (costOfSection(wish, seated) >= cost) seated.set(placeKey(a), one).set(placeKey(b), other)
      }
    const now = costOfSection(wish, seated)
    if (now >= before) return
    before = now
  }
}

/** How a section sat, for the plans to come. */
export function rememberedOf(section: Section, seats: readonly (Place & { childId: string | null })[]): Earlier[] {
  const own = seats.filter((seat) => seat.section === section && seat.childId !== null)
  const lastDesk = Math.max(1, ...own.map(({ desk }) => desk))
  return own.map(({ childId, desk, side }) => ({
    ...{ childId: childId ?? '', side, back: lastDesk === 1 ? 0 : (desk - 1) / (lastDesk - 1) },
    partnerId: isStrings(section)
      ? (own.find((seat) => seat.desk === desk && seat.childId !== childId)?.childId ?? null)
      : null,
  }))
}
