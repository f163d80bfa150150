/**
 * What the public is shown of a published edition. These types are the whole of it: nothing here can hold a phone
 * number, an e-mail address, a curriculum vitae or the address of someone's home.
 */
import type { Discipline } from '#app/domains/art-round/application/application.ts'
import type { Phase } from '#app/domains/art-round/edition/edition.ts'
import type { Opening, StudioNotice } from '#app/domains/art-round/studio/opening.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Page } from '#app/kernel/page.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { PointsTable } from './points-rows.ts'
import type { Choice } from './search.ts'

export interface ShownPicture extends PictureView {
  /** What it shows, for those who cannot see it; empty when the artist has not said. */
  alt: string
}

/** One day's hours, local time. */
export interface OpenHours {
  date: CivilDate
  opens: LocalTime
  closes: LocalTime
}

/** Days in a row with the same hours: a weekend, as people think of it. */
export interface DayRun {
  from: CivilDate
  to: CivilDate
  opens: LocalTime
  closes: LocalTime
}

/** A place that opens. */
export interface ShownStudio {
  number: number
  /** Empty: it is called by its artists. */
  name: string
  /** Street and house; empty for a meeting point. */
  address: string
  postalCode: string
  city: string
  lat: number | null
  lng: number | null
  /** One meets here and is taken to the studio. */
  meetingPoint: boolean
  /** Null: not answered. */
  stepFree: boolean | null
  toilet: boolean | null
  parking: boolean | null
  transport: string
  directionsNb: string
  directionsEn: string
  days: OpenHours[]
  /** What the artist says of single days, over the hours: see `openingAt`. */
  notices: StudioNotice[]
  /** The entrance, or the place to meet. */
  entrance: ShownPicture | null
}

/** An artist among others. */
export interface ArtistEntry {
  slug: string
  name: string
  disciplines: Discipline[]
  municipalityId: string
  /** Its name. */
  municipality: string
  isNew: boolean
  ofTheYear: boolean
  /** As "12" or "12a": on the label, the floor list and in the paper; null: not given yet. */
  catalogueNo: string | null
  /** The work for the joint exhibition. */
  picture: ShownPicture | null
  /** Null: shows at the joint exhibition only. */
  studio: ShownStudio | null
}

/** How many artists a choice would give, on top of everything else that is chosen. */
export interface Option {
  value: string
  label: string
  count: number
}

/** One choice that stands in the way of a result, and how many there are without it. */
export interface WayOut {
  /** The name of the choice in the address. */
  name: Choice
  count: number
}

export interface Options {
  disciplines: { value: Discipline; count: number }[]
  municipalities: Option[]
  days: { value: CivilDate; count: number }[]
  /** Of those open at the moment of asking. */
  open: number
  needs: Record<'trinnfri' | 'toalett' | 'parkering' | 'kollektiv' | 'ny', number>
}

/** An artist in the list, with what holds at the moment; null without a studio. */
export interface ListedArtist extends ArtistEntry {
  opening: Opening | null
}

export interface ArtistsView {
  year: number
  /** All who take part; the list below may hold fewer. */
  total: number
  /** How many were found. */
  count: number
  /** Those of them on this page of the list. */
  artists: ListedArtist[]
  page: Page
  options: Options
  /** Only for an empty result. */
  waysOut: WayOut[]
}

/** A place with those of its artists whom the visitor asked for. */
export interface Stop {
  studio: ShownStudio
  artists: ArtistEntry[]
}

/** A place with what holds at the moment of asking. */
export interface OpenStop extends Stop {
  opening: Opening
}

export interface MapView extends Omit<ArtistsView, 'artists' | 'count'> {
  /** Those found, on this page of the list. */
  stops: OpenStop[]
  /** How many places were found, and how many artists they hold. */
  places: number
  artists: number
  /** Where the places found are, for the drawing that needs no program. */
  spots: { number: number; lat: number; lng: number; is: Opening['is'] }[]
  /** Every place, found or not, for the program of the page; null when they are too many to send with it. */
  table: PointsTable | null
  /** Where the joint exhibition is, if it is on the map. */
  venue: { name: string; lat: number; lng: number } | null
  tiles: { url: string; attribution: string }
}

export interface ShownWork {
  id: string
  title: string
  year: number | null
  technique: string
  heightMm: number | null
  widthMm: number | null
  depthMm: number | null
  editionNo: string
  pictures: ShownPicture[]
}

export interface ArtistView {
  year: number
  slug: string
  name: string
  catalogueNo: string | null
  /** Of a group that wants them told; empty for an artist alone. */
  members: string[]
  disciplines: Discipline[]
  municipality: string
  isNew: boolean
  ofTheYear: boolean
  aboutNb: string
  aboutEn: string
  /** Empty unless it is an address of the web. */
  website: string
  /** The work for the joint exhibition first. */
  works: (ShownWork & { atExhibition: boolean })[]
  studio: ShownStudio | null
  /** Others who show at the same place. */
  sharedWith: { slug: string; name: string }[]
  exhibition: { venue: string | null; from: CivilDate | null; to: CivilDate | null }
  /** Earlier years in which the same name took part, newest first. */
  earlier: number[]
}

/** A work of the joint exhibition with its label. */
export interface HungWork extends ShownWork {
  artist: { slug: string; name: string }
  /** Its number in the exhibition; null: not given yet. */
  catalogueNo: string | null
  /** Null: not for sale. */
  priceOre: number | null
}

export interface Venue {
  name: string | null
  address: string | null
  place: string | null
  /** Names of the municipalities, the lead first. */
  hosts: string[]
  from: CivilDate | null
  to: CivilDate | null
  openingAt: Date | null
  /** Null: not on the map. */
  at: { lat: number; lng: number } | null
  days: DayRun[]
}

export interface ExhibitionView {
  year: number
  venue: Venue
  /** Whether works are for sale at all; where they are not, no price is said. */
  priced: boolean
  /** By number. */
  works: HungWork[]
}

export interface FrontView {
  year: number
  number: number
  phase: Phase
  /** What is open on the day of the visit; null when nothing is. */
  today: { date: CivilDate; studios: OpenHours | null; exhibition: OpenHours | null } | null
  /** How many places are open at the moment, and when the last of them closes; null outside the open days. */
  now: OpenNow | null
  weekends: DayRun[]
  venue: Venue
  /** Only until the announcement. */
  call: { opensAt: Date; deadline: Date; open: boolean } | null
  announceOn: CivilDate | null
  counts: { artists: number; municipalities: number; newcomers: number; studios: number }
  works: HungWork[]
  /** Of which year the works are: an earlier one as long as nobody takes part in this one. */
  worksOf: number
}

/** What is open at a moment of an open day. */
export interface OpenNow {
  open: number
  /** Places that open later today. */
  later: number
  /** When the first of those opens; null when none does. */
  from: LocalTime | null
  /** When the last of those that are open closes; null when none is. */
  until: LocalTime | null
}

export interface ArchivedEdition {
  year: number
  number: number
  /** Names of the municipalities, the lead first. */
  hosts: string[]
  venue: string | null
  /** Counted here; null where there are no rows of that year. */
  participants: number | null
}

export interface ArchiveYearView extends ArchivedEdition {
  place: string | null
  from: CivilDate | null
  to: CivilDate | null
  days: DayRun[]
  artists: { slug: string; name: string; disciplines: Discipline[]; ofTheYear: boolean }[]
  previous: number | null
  next: number | null
  /** Whether this is the edition that the public pages show now. */
  current: boolean
}
