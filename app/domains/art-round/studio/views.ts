/** What the artist's pages of participation, and the secretariat's list of studios, get. */
import type { Participation } from '#app/domains/art-round/application/application.ts'
import type { ShownState } from '#app/domains/art-round/application/rules.ts'
import type { OpenDay } from '#app/domains/art-round/edition/edition.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { AddressAnswer } from '#app/domains/places/address-search.ts'
import type { Reply } from '#app/kernel/reply.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { OwnPart } from './own-part.ts'
import type { Lack } from './rules.ts'
import type { Participant, Studio } from './studio.ts'

/** One application of the artist's in a year; until the announcement nothing of it but that it is received. */
export interface OwnAnswer {
  applicationId: string
  /** `announceOn`: the planned day of the announcement, until it has happened. */
  call: { id: string; titleNb: string; titleEn: string; announceOn: CivilDate | null }
  number: number | null
  state: ShownState
  /** Null until the announcement. */
  result: {
    participation: Participation
    answeredAt: Date | null
    waitingPlace: number | null
    /** Why it did not come before the jury. */
    reason: string | null
    work: { title: string; year: number | null; technique: string; picture: PictureView | null; alt: string } | null
    /** The last day to answer. */
    answerBy: CivilDate | null
    /** The place came free after the announcement. */
    offered: boolean
    /** It was offered, and nobody answered in time. */
    lapsed: boolean
    /** Null until the artist has confirmed. */
    participant: { slug: string; lacks: Lack[]; hasStudio: boolean } | null
  } | null
  can: { confirm: boolean; resign: boolean }
}

export interface ParticipationView {
  year: number
  published: boolean
  answers: OwnAnswer[]
}

/** The form of one participant and the studio. */
export interface StudioFormView {
  year: number
  participant: Pick<Participant, 'id' | 'version' | 'name' | 'slug' | 'aboutNb' | 'aboutEn' | 'website' | 'ofTheYear'>
  studio: (Omit<Studio, 'pictureId' | 'editionId'> & { picture: PictureView | null; sharedWith: string[] }) | null
  /** The days on which studios are open this year. */
  openDays: OpenDay[]
  municipalities: { id: string; name: string }[]
  lacks: Lack[]
  /** The number is set and printed. */
  numbered: boolean
  published: boolean
  can: { move: boolean }
}

/** What the form of a place gets back: also what its address was looked up to. */
export interface PlaceReply extends Reply {
  found?: AddressAnswer
}

/** The artist's own page; `parts` holds them all, also the one that the form is of. */
export interface MyStudioView extends StudioFormView {
  parts: OwnPart[]
}

export interface StudioRow {
  participantId: string
  slug: string
  name: string
  /** The number in the exhibition and the catalogue; null: not given yet. */
  catalogueNo: string | null
  ofTheYear: boolean
  municipality: string | null
  studio: { number: number; called: string; sharedWith: string[]; days: number } | null
  lacks: Lack[]
}

export interface StudiosView {
  year: number
  numberedAt: Date | null
  announced: boolean
  studios: number
  /** By number; artists without a studio last, by name. */
  rows: StudioRow[]
  lacking: Record<Lack, number>
  can: { number: boolean; honour: boolean }
}
