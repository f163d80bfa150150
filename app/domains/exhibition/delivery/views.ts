import type { OwnPart } from '#app/domains/art-round/studio/own-part.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { WorkNotes, WorkState } from '../work/work.ts'
import type { Booking, Direction, Slot } from './delivery.ts'

/** Something of the programme on a day with times. */
export interface EventBeside {
  titleNb: string
  titleEn: string
  date: CivilDate
  begins: LocalTime
  ends: LocalTime
}

/** Somebody who comes, or should say so. */
export interface Comer {
  participantId: string
  catalogueNo: string | null
  name: string
  title: string
  state: WorkState
}
export type Booked = Comer & Pick<Booking, 'way' | 'byName' | 'note'>

export interface PlannedSlot extends Pick<Slot, 'id' | 'date' | 'begins' | 'ends' | 'capacity' | 'place' | 'version'> {
  booked: Booked[]
  /** What of the programme it collides with. */
  collides: EventBeside | null
  over: boolean
}

export interface DeliveryPlanView {
  year: number
  direction: Direction
  venue: string
  today: CivilDate
  /** The day that the edition says, or the day after the exhibition closes. */
  suggestedOn: CivilDate | null
  /** The programme of the days that have times, and of the day that is suggested. */
  events: EventBeside[]
  days: { date: CivilDate; slots: PlannedSlot[] }[]
  /** At another time than these, as their notes say. */
  otherwise: Booked[]
  silent: Comer[]
  counts: {
    /** Works that are to come, or to be fetched, and those that have been. */
    works: number
    done: number
    places: number
    booked: number
  }
  remind: { reaches: number; doneToday: boolean; can: boolean }
}

/** A time as the artist chooses it. */
export interface OfferedSlot extends Pick<Slot, 'id' | 'date' | 'begins' | 'ends' | 'place'> {
  left: number
  /** Full, or over. */
  closed: boolean
  collides: EventBeside | null
}

/** One direction of the artist's own. */
export interface OwnDirection {
  direction: Direction
  slots: OfferedSlot[]
  booking: (Pick<Booking, 'slotId' | 'way' | 'byName' | 'note' | 'version'> & { slot: OfferedSlot | null }) | null
  /** Why it can be chosen no more: the work has come, or gone, or it is the day itself; null: it can. */
  closed: 'delivered' | 'returned' | 'settled' | null
}

export interface MyDeliveryView {
  year: number
  venue: string
  own: { participantId: string; slug: string; name: string }
  parts: OwnPart[]
  work: {
    title: string
    picture: PictureView | null
    alt: string
    priceOre: Ore | null
    state: WorkState
  }
  deliveryOn: CivilDate | null
  in: OwnDirection
  /** Null: there are no times for it yet. */
  out: OwnDirection | null
  notes: Pick<WorkNotes, 'insuredOre' | 'mounting' | 'needs' | 'packing' | 'version'>
  can: { value: boolean }
}
