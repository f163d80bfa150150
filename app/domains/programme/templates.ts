/** What most years have: a new event begins with one of these, with the edition's own days and places filled in. */
import { addDays, civilDateOf, type LocalTime, localTimeOf } from '#app/kernel/when.ts'
import type { Audience, Event, EventKind } from './event.ts'

export const TEMPLATES = ['opening', 'seminar', 'talk', 'tour', 'workshop', 'empty'] as const
export type Template = (typeof TEMPLATES)[number]

/** Of an edition, what a template takes. */
export interface Frame {
  year: number
  openingAt: Date | null
  deliveryOn: string | null
  periodFrom: string | null
  venue: string | null
  venueAddress: string | null
  venuePlace: string | null
  venueLat: number | null
  venueLng: number | null
}

export type Plan = Omit<
  Event,
  'id' | 'editionId' | 'slug' | 'attended' | 'signedUp' | 'publishedAt' | 'cancelledAt' | 'changedAt' | 'version'
>

interface Sketch {
  kind: EventKind
  titleNb: string
  titleEn: string
  audience: Audience
  begins: LocalTime
  ends: LocalTime | null
  signUp: boolean
  capacity: number | null
  mostSeats: number
  questionNb: string
  questionEn: string
}

const plain = { audience: 'everyone', questionNb: '', questionEn: '' } as const
const allergies = { questionNb: 'Allergier vi bør vite om', questionEn: 'Allergies we should know of' } as const

const sketches: Record<Template, Sketch> = {
  opening: {
    ...plain,
    ...{ kind: 'opening', titleNb: 'Åpning av fellesutstillingen', titleEn: 'Opening of the joint exhibition' },
    ...{ begins: '18:00', ends: null, signUp: false, capacity: null, mostSeats: 4 },
  },
  seminar: {
    ...allergies,
    ...{ kind: 'seminar', audience: 'artists', titleNb: 'Fagseminar', titleEn: 'Seminar' },
    ...{ begins: '10:00', ends: '15:00', signUp: true, capacity: 80, mostSeats: 1 },
  },
  talk: {
    ...plain,
    ...{ kind: 'talk', titleNb: 'Kunstnersamtale', titleEn: 'Artist talk' },
    ...{ begins: '14:00', ends: '15:00', signUp: false, capacity: null, mostSeats: 4 },
  },
  tour: {
    ...plain,
    ...{ kind: 'tour', titleNb: 'Omvisning', titleEn: 'Guided tour' },
    ...{ begins: '13:00', ends: '14:00', signUp: true, capacity: 25, mostSeats: 4 },
  },
  workshop: {
    ...plain,
    ...{ kind: 'workshop', titleNb: 'Verksted', titleEn: 'Workshop' },
    ...{ begins: '12:00', ends: '14:00', signUp: true, capacity: 12, mostSeats: 4 },
  },
  empty: {
    ...plain,
    ...{ kind: 'other', titleNb: 'Nytt arrangement', titleEn: '', begins: '12:00', ends: null },
    ...{ signUp: false, capacity: null, mostSeats: 4 },
  },
}

/** An event as a template has it. The opening takes the hour of the edition, the seminar the day of delivery. */
export function planFrom(template: Template, frame: Frame): Plan {
  const sketch = sketches[template]
  const first = frame.periodFrom ?? `${frame.year}-09-12`
  const { openingAt } = frame
  const day =
    template === 'opening'
      ? openingAt
        ? civilDateOf(openingAt)
        : first
      : template === 'seminar'
        ? (frame.deliveryOn ?? first)
        : addDays(first, 2)
  return {
    ...sketch,
    begins: template === 'opening' && openingAt ? localTimeOf(openingAt) : sketch.begins,
    textNb: '',
    textEn: '',
    date: day,
    venue: frame.venue ?? '',
    address: frame.venueAddress ?? '',
    place: frame.venuePlace ?? '',
    lat: frame.venueLat,
    lng: frame.venueLng,
    stepFree: null,
    signUpFrom: null,
    signUpTo: null,
  }
}
