/** What an artist keeps from year to year: the profile and the library of works. An application is a copy of them. */
import type { Discipline, WorkPicture, WorkTexts } from '#app/domains/art-round/work.ts'

/** What an artist would write again next year. Empty text and null mean not filled in. */
export interface ProfileTexts {
  artistName: string
  phone: string
  address: string
  postalCode: string
  city: string
  municipalityId: string | null
  disciplines: readonly Discipline[]
  statement: string
  cv: string
  website: string
  practiceYears: number | null
  degree: string
  /** Null: not answered. */
  hasStudio: boolean | null
  studioName: string
  studioAddress: string
  studioPostal: string
  studioCity: string
  studioLat: number | null
  studioLng: number | null
  stepFree: boolean | null
  toilet: boolean | null
  parking: boolean | null
  transport: string
  directions: string
  meetingPoint: boolean
}

/** The texts in the order of the form. */
export const PROFILE_FIELDS = [
  'artistName',
  'municipalityId',
  'phone',
  'address',
  'postalCode',
  'city',
  'website',
  'disciplines',
  'statement',
  'cv',
  'practiceYears',
  'degree',
  'hasStudio',
  'studioName',
  'studioAddress',
  'studioPostal',
  'studioCity',
  'meetingPoint',
  'studioLat',
  'studioLng',
  'stepFree',
  'toilet',
  'parking',
  'transport',
  'directions',
] as const satisfies readonly (keyof ProfileTexts)[]
export type ProfileField = (typeof PROFILE_FIELDS)[number]

export interface ArtistProfile extends ProfileTexts {
  personId: string
  /** Counts every save; a save that names an older one is told what changed. */
  version: number
  savedAt: Date
}

/** A work in the artist's library. */
export interface LibraryWork extends WorkTexts {
  id: string
  personId: string
  createdAt: Date
  savedAt: Date
  /** Put away: not offered for a new application. */
  archivedAt: Date | null
  version: number
  pictures: readonly WorkPicture[]
}

/** More works than this no library holds. */
export const MOST_LIBRARY_WORKS = 400

export const EMPTY_PROFILE: ProfileTexts = {
  artistName: '',
  phone: '',
  address: '',
  postalCode: '',
  city: '',
  municipalityId: null,
  disciplines: [],
  statement: '',
  cv: '',
  website: '',
  practiceYears: null,
  degree: '',
  hasStudio: null,
  studioName: '',
  studioAddress: '',
  studioPostal: '',
  studioCity: '',
  studioLat: null,
  studioLng: null,
  stepFree: null,
  toilet: null,
  parking: null,
  transport: '',
  directions: '',
  meetingPoint: false,
}

const TAKE_DOWN = 'take-down:'
/** The button that takes a picture down. */
export const takeDown = (pictureId: string): string => TAKE_DOWN + pictureId
/** Which picture a button takes down; null when it is another button. */
export const pictureToTakeDown = (press: string): string | null =>
  press.startsWith(TAKE_DOWN) ? press.slice(TAKE_DOWN.length) : null
