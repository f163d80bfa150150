/** What a work of art (verk) is said with, in a library and in an application alike. */

/** Said in both languages by the text `application.discipline`. */
export const DISCIPLINES = [
  'painting',
  'drawing',
  'printmaking',
  'sculpture',
  'photography',
  'video',
  'sound',
  'installation',
  'performance',
  'textile',
  'ceramics',
  'glass',
  'metal',
  'jewellery',
  'wood',
  'paper',
  'other',
] as const
export type Discipline = (typeof DISCIPLINES)[number]
export const isDiscipline = (key: string): key is Discipline => (DISCIPLINES as readonly string[]).includes(key)

export const SPACES = ['wall', 'floor'] as const
export type Space = (typeof SPACES)[number]

/** No side of a work is longer: 20 m, in millimetres. */
export const MOST_MM = 20_000

/** Pictures of one work. */
export const MOST_PICTURES = 3

export interface WorkPicture {
  pictureId: string
  position: number
  /** What the picture shows, for those who cannot see it. */
  alt: string
}

/** What is written of a work. Empty text and null mean not filled in. */
export interface WorkTexts {
  title: string
  year: number | null
  technique: string
  heightMm: number | null
  widthMm: number | null
  depthMm: number | null
  /** Null: not for sale. */
  priceOre: number | null
  /** As "3/20"; empty for a single work. */
  editionNo: string
  space: Space
}
export const WORK_TEXTS = [
  'title',
  'year',
  'technique',
  'heightMm',
  'widthMm',
  'depthMm',
  'priceOre',
  'editionNo',
  'space',
] as const satisfies readonly (keyof WorkTexts)[]

/** Of anything that has the texts of a work, those alone. */
export const textsOfWork = (work: WorkTexts): WorkTexts => ({
  title: work.title,
  year: work.year,
  technique: work.technique,
  heightMm: work.heightMm,
  widthMm: work.widthMm,
  depthMm: work.depthMm,
  priceOre: work.priceOre,
  editionNo: work.editionNo,
  space: work.space,
})

/** Whether nothing is told of it: neither a text nor a size. */
export const isUntold = (work: WorkTexts): boolean =>
  !work.title.trim() &&
  !work.technique.trim() &&
  !work.editionNo.trim() &&
  [work.year, work.heightMm, work.widthMm, work.depthMm, work.priceOre].every((value) => value === null)
