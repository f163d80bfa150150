/** The rows of the table that the map's program gets: written and read by points-table.ts. */
import type { Discipline } from '#app/domains/art-round/application/application.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'

/** Name, municipality, disciplines, 1 for new; the name in the address where it does not follow from the name. */
export type ArtistRow = [name: string, municipality: number, disciplines: number[], isNew: 0 | 1, slug?: string]
export type NoticeRow = [date: CivilDate, kind: number, until: LocalTime | null]
export type StudioRow = [
  number: number,
  lat: number | null,
  lng: number | null,
  name: string,
  /** Empty of a meeting point, and in a table too long to hold addresses. */
  address: string,
  city: number,
  flags: number,
  /** Places in the legend, as [day, hours, day, hours …]. */
  days: number[],
  artists: ArtistRow[],
  notices?: NoticeRow[],
]

export interface PointsTable {
  year: number
  cities: string[]
  municipalities: [id: string, name: string][]
  /** With what each is called in every language, to search in. */
  disciplines: [value: Discipline, ...words: string[]][]
  days: CivilDate[]
  hours: [opens: LocalTime, closes: LocalTime][]
  studios: StudioRow[]
}
