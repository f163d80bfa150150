/** What the pages of venues show. */
import type { PictureView } from '#app/domains/media/views.ts'
import type { AddressAnswer } from '#app/domains/places/address-search.ts'
import type { Reply } from '#app/kernel/reply.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { HostingStage } from '../hosting.ts'
import type { CandidacyDeed, Check, Standing, WallNeed } from './rules.ts'
import type { CandidacyState, Checklist } from './venue.ts'

export interface ShownPicture {
  id: string
  picture: PictureView
  alt: string
}

/** A candidate as it is compared with the others. */
export interface CandidateView {
  id: string
  version: number
  venueId: string
  name: string
  municipality: string
  /** "Fagervollen 20, 3322 Fiskum", or empty. */
  where: string
  state: CandidacyState
  inspectOn: CivilDate | null
  findings: string
  checklist: Checklist
  standing: Record<Check, Standing>
  short: Check[]
  unknown: Check[]
  /** Metres of wall that are missing; null: nobody knows. */
  metresShort: number | null
  picture: ShownPicture | null
  /** What can be done with it as it stands. */
  deeds: CandidacyDeed[]
}

export interface HostingVenuesView {
  id: string
  year: number
  today: CivilDate
  need: WallNeed
  /** What is chosen first, what is dropped last. */
  candidates: CandidateView[]
  /** Known houses of the same municipalities that are no candidates. */
  others: { id: string; name: string }[]
  municipalities: { id: string; name: string }[]
  /** How the year's edition stands to the chosen venue; null without an agreement, a choice or an edition. */
  edition: { state: 'empty' | 'same' | 'other'; venue: string; give: boolean } | null
  can: { keep: boolean }
}

/** A form of the page of a venue that came back; also with what its address was looked up to. */
export interface VenueReply extends Reply {
  found?: AddressAnswer
}

export interface VenueView extends Checklist {
  id: string
  version: number
  name: string
  municipality: string
  address: string
  postalCode: string
  place: string
  municipalityId: string
  lat: number | null
  lng: number | null
  pictures: ShownPicture[]
  /** The hostings that consider it, of those that one has a part in. */
  hostings: { id: string; names: string[]; year: number; stage: HostingStage; state: CandidacyState }[]
  can: { change: boolean; addPicture: boolean }
}
