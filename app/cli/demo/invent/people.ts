/**
 * The invented people of the demonstration edition. None of them lives; every e-mail address is on example.com, a
 * domain kept free for such use.
 */
import type { Family } from '../draw/family.ts'

/** The fields of art that the invented artists work in. */
export const disciplines = [
  'painting',
  'drawing',
  'printmaking',
  'sculpture',
  'ceramics',
  'textile',
  'glass',
  'photography',
  'jewellery',
  'wood',
  'installation',
  'metal',
] as const

export type Discipline = (typeof disciplines)[number]

/** A text in both languages. */
export interface Both {
  readonly nb: string
  readonly en: string
}

export interface InventedPerson {
  readonly firstName: string
  readonly lastName: string
  /** "Ingrid Haugland" */
  readonly name: string
  /** "ingrid-haugland", distinct among all invented people. */
  readonly slug: string
  /** "ingrid.haugland@example.com", distinct. */
  readonly email: string
  /** Eight digits with spaces, from a range that is not in use. */
  readonly phone: string
}

export interface InventedWork {
  /** 1 is the first in the artist's order. */
  readonly position: number
  /** Given to `drawWork` as `workIndex`. */
  readonly workIndex: number
  readonly title: string
  readonly year: number
  readonly technique: string
  readonly heightCm: number
  readonly widthCm: number
  /** Null for what hangs flat. */
  readonly depthCm: number | null
  readonly priceNok: number
  /** "3/20"; empty for a single work. */
  readonly editionNo: string
  readonly space: 'wall' | 'floor'
}

export interface InventedStudio {
  /** The same for artists who share the place. */
  readonly key: string
  readonly name: string
  readonly address: string
  readonly postalCode: string
  /** Postal place, as "Vestfossen". */
  readonly city: string
  readonly lat: number
  readonly lng: number
  readonly stepFree: boolean
  readonly toilet: boolean
  readonly parking: boolean
  /** Bus or train in words; empty when none goes there. */
  readonly transport: Both
  /** How to find the door. */
  readonly directions: Both
  /** The map shows a meeting point instead of a home address. */
  readonly meetingPoint: boolean
  /** How many of the invented artists work here. */
  readonly artists: number
  /** Given to `drawStudio`. */
  readonly pictureSeed: string
}

export interface InventedApplicant extends InventedPerson {
  /** Runs from 1; also the seed of the artist's hand. */
  readonly number: number
  readonly artistSeed: string
  /** Official number of 2013, as in municipalities.csv. */
  readonly municipality: string
  readonly homeAddress: string
  readonly postalCode: string
  readonly city: string
  /** The first is the main one. */
  readonly disciplines: readonly Discipline[]
  /** What `drawWork` draws for this artist. */
  readonly family: Family
  readonly statement: Both
  /** Lines of a CV, oldest first: education, exhibitions, membership. */
  readonly cv: readonly Both[]
  readonly practiceYears: number
  /** Empty when self-taught. */
  readonly degree: Both
  readonly website: string
  readonly studio: InventedStudio
  /** Two to four, in the artist's order. */
  readonly works: readonly InventedWork[]
  /** Hidden strength, normally distributed about 0 with deviation 1: the source of the jurors' scores. */
  readonly quality: number
}

export interface InventedStaff {
  /** The first is the chair. */
  readonly jurors: readonly InventedJuror[]
  readonly secretariat: readonly InventedPerson[]
  /** Cultural officer of the host municipality, Øvre Eiker. */
  readonly hostCoordinator: InventedPerson
  /** Cultural officer of one member municipality. */
  readonly municipalityContact: InventedPerson & { readonly municipality: string }
}

export interface InventedJuror extends InventedPerson {
  readonly discipline: Discipline
  readonly presentation: Both
}
