/** What the public sees of a confirmed participant: who it is, and the place that opens (atelier, visningssted). */
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Discipline } from '../application/application.ts'

/** The hours of a studio on one of the edition's open days; a day that is not there is closed. */
export interface StudioDay {
  date: CivilDate
  opens: LocalTime
  closes: LocalTime
}

/** Where a position comes from: the official address register, or a person who set or moved it. */
export const POSITION_SOURCES = ['register', 'person'] as const
export type PositionFrom = (typeof POSITION_SOURCES)[number]

/** A place that opens: one artist's, or one that several share. */
export interface Studio {
  id: string
  editionId: string
  /** The same on the map, in the list, in the paper and on the poster at the door. */
  number: number
  /** Empty: it is called by its artists. */
  name: string
  address: string
  postalCode: string
  city: string
  municipalityId: string
  /** Null: the place is not on the map yet. */
  lat: number | null
  lng: number | null
  /** Null: not known, or no position. */
  positionFrom: PositionFrom | null
  /** The position is a meeting point, and the address is not shown. */
  meetingPoint: boolean
  /** Null: not answered. */
  stepFree: boolean | null
  toilet: boolean | null
  parking: boolean | null
  transport: string
  directionsNb: string
  directionsEn: string
  pictureId: string | null
  /** What that picture shows, for those who cannot see it; may be empty. */
  pictureAlt: string
  version: number
  /** By date. */
  days: readonly StudioDay[]
}

/** An artist, or a group, who confirmed. */
export interface Participant {
  id: string
  editionId: string
  applicationId: string
  /** Whose application it is. */
  personId: string
  /** In the address, as "kari-nordmann". */
  slug: string
  name: string
  aboutNb: string
  /** Empty: the Norwegian text stands for it. */
  aboutEn: string
  website: string
  isNew: boolean
  /** Artist of the year of the edition. */
  ofTheYear: boolean
  /** Null: shows at the joint exhibition only. */
  studioId: string | null
  /** On the label, the floor list and in the catalogue, as "12" or "12b"; null: not given yet. Kept on resignation. */
  catalogueNo: string | null
  confirmedAt: Date
  resignedAt: Date | null
  version: number

  // As the application says it.
  applicationNumber: number | null
  disciplines: readonly Discipline[]
  municipalityId: string | null
  /** The work for the joint exhibition. */
  workId: string | null
  /** Invented for the demonstration. */
  demo: boolean
}

/** A studio with those who show there now. */
export type OpenStudio = Studio & { participants: readonly Participant[] }

/** Characters of the public text. */
export const MOST_ABOUT = 3000

/** A point in the region, in degrees; outside it a position is a slip of the keyboard. */
export const REGION = { south: 58.5, north: 61.5, west: 7.5, east: 12 } as const
