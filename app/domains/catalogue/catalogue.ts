/**
 * The catalogue (katalog, informasjonsavis) of an edition as one dataset: the web page, the PDF and the printer's
 * package are made of it and of nothing else. It holds only what the public pages show. A release keeps it as it was;
 * another shape gets another `CATALOGUE_FORMAT`, and old releases stay readable as what they are.
 */
import { z } from 'zod'
import { DISCIPLINES } from '#app/domains/art-round/work.ts'

export const CATALOGUE_FORMAT = 'kunst-rett-vest/catalogue/1'

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const time = z.string().regex(/^\d{2}:\d{2}$/)
const hours = z.object({ date, opens: time, closes: time })

const picture = z.object({
  key: z.string(),
  /** Of the whole picture, in pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  stage: z.enum(['preview', 'full', 'failed']),
  /** "#rrggbb" */
  colour: z.string(),
  /** What it shows, for those who cannot see it; empty when the artist has not said. */
  alt: z.string(),
})

const work = z.object({
  title: z.string(),
  year: z.number().int().nullable(),
  technique: z.string(),
  heightMm: z.number().int().nullable(),
  widthMm: z.number().int().nullable(),
  depthMm: z.number().int().nullable(),
  editionNo: z.string(),
  /** Null: not for sale. */
  priceOre: z.number().int().nullable(),
})

const studio = z.object({
  number: z.number().int().positive(),
  /** Empty: it is called by its artists. */
  name: z.string(),
  municipality: z.string(),
  /** Empty for a meeting point, of which only the postal place is told. */
  address: z.string(),
  postalCode: z.string(),
  city: z.string(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  meetingPoint: z.boolean(),
  /** Null: not answered. */
  stepFree: z.boolean().nullable(),
  toilet: z.boolean().nullable(),
  parking: z.boolean().nullable(),
  transport: z.string(),
  directionsNb: z.string(),
  directionsEn: z.string(),
  /** By date. */
  days: z.array(hours),
})

const artist = z.object({
  /** In the address of the artist's page; the same in every release of an edition. */
  slug: z.string(),
  name: z.string(),
  /** Of a group that wants them told. */
  members: z.array(z.string()),
  /** As "12" or "12a"; null: not given yet. */
  catalogueNo: z.string().nullable(),
  disciplines: z.array(z.enum(DISCIPLINES)),
  /** Where the studio is, else where the artist comes from; empty: not known. */
  municipality: z.string(),
  /** The number of the studio; null: shows at the joint exhibition only. */
  studio: z.number().int().nullable(),
  aboutNb: z.string(),
  /** Empty: the Norwegian text stands for it. */
  aboutEn: z.string(),
  website: z.string(),
  isNew: z.boolean(),
  /** As far as the public knew. */
  ofTheYear: z.boolean(),
  /** What hangs in the joint exhibition. */
  work: work.nullable(),
  picture: picture.nullable(),
})

const event = z.object({
  slug: z.string(),
  titleNb: z.string(),
  titleEn: z.string(),
  date,
  begins: time,
  ends: time.nullable(),
  venue: z.string(),
  address: z.string(),
  place: z.string(),
  signUp: z.boolean(),
  cancelled: z.boolean(),
})

export const catalogueShape = z.object({
  format: z.literal(CATALOGUE_FORMAT),
  edition: z.object({
    year: z.number().int(),
    /** 2007 was no. 1. */
    number: z.number().int(),
    periodFrom: date.nullable(),
    periodTo: date.nullable(),
    /** An instant, as `2013-09-12T16:00:00.000Z`. */
    openingAt: z.string().nullable(),
    /** Names of the host municipalities, the lead first. */
    hosts: z.array(z.string()),
    /** Invented for the demonstration. */
    demo: z.boolean(),
  }),
  venue: z.object({
    name: z.string(),
    address: z.string(),
    place: z.string(),
    lat: z.number().nullable(),
    lng: z.number().nullable(),
    days: z.array(hours),
  }),
  /** The open days of the round; a studio may keep other hours. */
  studioDays: z.array(hours),
  /** By number. */
  studios: z.array(studio),
  /** By catalogue number, those without last. */
  artists: z.array(artist),
  /** By day and time. */
  events: z.array(event),
})

export type Catalogue = z.output<typeof catalogueShape>
export type CatalogueStudio = Catalogue['studios'][number]
export type CatalogueArtist = Catalogue['artists'][number]
export type CatalogueEvent = Catalogue['events'][number]
export type CataloguePicture = NonNullable<CatalogueArtist['picture']>
export type CatalogueHours = Catalogue['studioDays'][number]

/** A dataset as text that is the same for the same content, whatever order a database gives its fields in. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, of: unknown) =>
    of !== null && typeof of === 'object' && !Array.isArray(of)
      ? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : of,
  )
}

/** The files of a release, in the order in which they are made. */
export const FILE_KINDS = ['pdfNb', 'pdfEn', 'press'] as const
export type FileKind = (typeof FILE_KINDS)[number]
export const FILE_STATES = ['waiting', 'making', 'made', 'failed'] as const
export type FileState = (typeof FILE_STATES)[number]

/** The work that makes a file of a release; its payload is `{ releaseId, kind }`. */
export const FILE_WORK = 'catalogue.file'

export const COPIES_KINDS = ['catalogue', 'map', 'poster', 'bookmark', 'card'] as const
export type CopiesKind = (typeof COPIES_KINDS)[number]
