/** What the page of a round shows, and what a visitor's deeds do to it: the same on the server and, without network, in the browser. */

import { NO_ROUND, type Round, type RoundPlaces } from './my-round.ts'
import { type Moment, openOnDays, planOf, startOf, usualDay, waysToAll } from './my-round-rules.ts'
import type { Plan, WayOut } from './plan.ts'
import { numbersIn, queryOf, roundOf, withStudios } from './round-address.ts'

export interface RoundView {
  year: number
  /** As asked, with its day. */
  round: Round
  /** Null: the address is of a round in another year, whose numbers are other studios. */
  plan: Plan | null
  waysOut: WayOut[]
  /** How many of the chosen are open on each day. */
  days: { date: string; open: number }[]
  towns: RoundPlaces['towns']
  venue: RoundPlaces['venue']
  start: ReturnType<typeof startOf>
  /** Chosen ones that a start can be, by number. */
  choices: { number: number; name: string }[]
  /** A round that someone shared, while the visitor has another: the visitor's own, which stays as it is until told. */
  own: Round | null
  /** Now, in Europe/Oslo. */
  now: Moment
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

/** Whether a round is of this year: the numbers of another year are other studios. A round without a day is of any. */
export const isOfYear = ({ day }: Round, year: number): boolean => day === null || yearOf(day) === year

/** @param own the visitor's own round, as it is kept in the browser */
export function roundView(asked: Round, own: Round | null, places: RoundPlaces, now: Moment): RoundView {
  const ofYear = isOfYear(asked, places.year)
  const round = { ...asked, day: asked.day ?? usualDay(places.days, now) }
  const plan = ofYear ? planOf(round, places, now) : null
  return {
    year: places.year,
    round,
    plan,
    waysOut: plan ? waysToAll(round, plan, places, now) : [],
    days: openOnDays(round, places),
    towns: places.towns,
    venue: places.venue,
    start: startOf(round, places),
    choices: places.places
      .filter(({ number, lat }) => lat !== null && round.numbers.includes(number))
      .map(({ number, name, artists }) => ({ number, name: name || artists.map((artist) => artist.name).join(', ') })),
    own: own && own.numbers.length > 0 && asked.numbers.length > 0 && !sameStudios(own, round) ? own : null,
    now,
  }
}

const sameStudios = (a: Round, b: Round): boolean => [...a.numbers].sort().join() === [...b.numbers].sort().join()

export type Turn =
  /** The page of this round. */
  | { to: 'page'; round: Round }
  /** On to the round's own address; when it is `mine`, the browser keeps it first. */
  | { to: 'address'; round: Round; mine: boolean }

/**
 * What an address asks for. To look is never to change what the visitor has: only "legg=12" (add these) and "min=ja"
 * (take this as mine) do. An address without studios is the visitor's own round.
 */
export function turnOf(query: URLSearchParams, own: Round | null, year: number): Turn {
  const asked = roundOf(query)
  const kept = own && isOfYear(own, year) ? own : null
  const adds = numbersIn(query.get('legg'))
  if (adds.length > 0) {
    const base = asked.numbers.length > 0 || !kept ? asked : kept
    return { to: 'address', round: withStudios(base, adds), mine: true }
  }
  if (query.get('min') === 'ja') return { to: 'address', round: asked, mine: true }
  if (asked.numbers.length === 0 && kept && kept.numbers.length > 0) return { to: 'address', round: kept, mine: false }
  return { to: 'page', round: asked }
}

/** What is sent to others: the plan, and not where the visitor stands. */
export const toShare = (round: Round): string =>
  queryOf(round.start?.at === 'point' ? { ...round, start: null, seen: [] } : { ...round, seen: [] })

/** The address's question of a deed of the visitor's: this round from now on. */
export const asMine = (round: Round): string => {
  const query = queryOf(round)
  return `${query || '?'}${query ? '&' : ''}min=ja`
}

/** The same settings with no studios. */
export const emptied = ({ mode, stay }: Round): Round => ({ ...NO_ROUND, mode, stay })
