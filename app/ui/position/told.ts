/** What the program that sets a position is told by the page. */

/** A position, in degrees. */
export interface Point {
  lat: number
  lng: number
}

/** The ids of the fields that it fills in; null where the form has none. */
export interface PositionFields {
  address: string
  postalCode: string
  city: string
  municipality: string | null
  lat: string
  lng: string
  /** A hidden field: where the position comes from. */
  from: string | null
}

export interface PositionTold {
  fields: PositionFields
  /** The address of the search. */
  search: string
  tiles: { url: string; attribution: string }
}

export const POSITION_PROGRAM = 'app/ui/position/position.island.tsx'

/** The place in the page that the program takes. */
export const POSITION_PLACE = 'posisjonskart'
/** Beside the address: where its suggestions are shown. */
export const hitsId = (address: string) => `${address}-forslag`
