/** A visitor's own round (min runde): which studios, on which day, from where, when and how. Nothing of it needs an account. */
import type { StudioNotice } from '#app/domains/art-round/studio/opening.ts'
import type { OpenHours } from '#app/domains/studio-map/views.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

export const MODES = ['walk', 'bike', 'car', 'transit'] as const
export type Mode = (typeof MODES)[number]

/** Where one sets out from; null in a round: from the first studio. */
export type Start =
  | { at: 'studio'; number: number }
  | { at: 'exhibition' }
  /** The seat of a municipality, by the key of the municipality: "asker". */
  | { at: 'town'; id: string }
  /** The visitor's own position, in degrees with three decimals: within about 100 metres and no nearer. */
  | { at: 'point'; lat: number; lng: number }

/** What the address of a round says. */
export interface Round {
  /** The chosen studios by their numbers, each once, in the order in which the visitor has them. */
  numbers: readonly number[]
  /** Those of them where the visitor has been already. */
  seen: readonly number[]
  /** Null: the next day that the studios are open. */
  day: CivilDate | null
  start: Start | null
  /** When one sets out, local time. Null: as the first studio opens, or now when that is later. */
  leaves: LocalTime | null
  mode: Mode
  /** Minutes at each studio. */
  stay: number
  /** The best order is worked out; one's own is kept as it is. */
  order: 'best' | 'own'
}

/** Studios in one round: more are no day's round, whatever the way of travel. */
export const MOST_STUDIOS = 40
/** Minutes at a studio that can be asked for. */
export const STAYS = [10, 15, 20, 30, 45, 60, 90] as const
export const USUAL_STAY = 30
/** The shortest call that is worth the way, in minutes. */
export const LEAST_STAY = 10

export const NO_ROUND: Round = {
  numbers: [],
  seen: [],
  day: null,
  start: null,
  leaves: null,
  mode: 'car',
  stay: USUAL_STAY,
  order: 'best',
}

/** A place that a round can go by. Small: all of them travel to the visitor's browser, to plan with when there is no network. */
export interface RoundPlace {
  number: number
  /** Empty: it is called by its artists. */
  name: string
  artists: { slug: string; name: string }[]
  /** Street and postal place; of a meeting point the postal place alone. */
  address: string
  meetingPoint: boolean
  lat: number | null
  lng: number | null
  days: OpenHours[]
  notices: StudioNotice[]
}

export interface Town {
  id: string
  name: string
  lat: number
  lng: number
}

/** Everything that a round is planned from. */
export interface RoundPlaces {
  year: number
  /** The days of the open studios, by date, with the ordinary hours. */
  days: OpenHours[]
  /** By number. */
  places: RoundPlace[]
  /** By the Norwegian alphabet. */
  towns: Town[]
  /** Where the joint exhibition is, if it is on the map. */
  venue: { name: string; lat: number; lng: number } | null
}
