/** A municipality as it was in the years of the alliance; mergers do not change what a year's figures belong to. */
export interface Municipality {
  /** A readable key, as "ovre-eiker". */
  id: string
  number: string
  name: string
  county: string
  population: number
  seat: string
  lat: number
  lng: number
  allianceFrom: number
  allianceTo: number | null
  mergedInto2020: string | null
}
