import type { ProfileField } from '#app/domains/art-round/portfolio/portfolio.ts'
import type { LibraryWorkCard, ProfileView } from '#app/domains/art-round/portfolio/views.ts'
import type { Hindrance, LibraryUse } from './library-uses.ts'

/** A work of the library, and where it has been. */
export interface PlacedWork extends LibraryWorkCard {
  uses: LibraryUse[]
}

export interface LibraryView {
  works: PlacedWork[]
  /** Put away. */
  away: PlacedWork[]
  /** Years of earlier applications whose works are not in the library. */
  earlier: number[]
}

export interface LibraryWorkView {
  work: PlacedWork
}

export interface OwnProfileView extends ProfileView {
  /** The year of the application that an empty profile can be filled from. */
  earlier: number | null
}

export interface PickView {
  call: { id: string; year: number; title: string }
  /** How many more works the application can take. */
  room: number
  most: number
  works: (PlacedWork & { hindrance: Hindrance })[]
  earlier: number[]
}

/** «Oppdater profilen med dette»: what the profile would get. */
export interface ProfileOffer {
  applicationId: string
  version: number
  fields: ProfileField[]
}
