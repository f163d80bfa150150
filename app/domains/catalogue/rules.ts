/** The order of the catalogue, and what is still missing in it. */
import { byNorwegian } from '#app/kernel/names.ts'
import type { Catalogue, CatalogueArtist, CatalogueHours, CatalogueStudio } from './catalogue.ts'

const parts = (no: string): [number: number, letter: string] => {
  const [, digits = '', letter = ''] = /^(\d+)(.*)$/.exec(no) ?? []
  return [digits === '' ? Number.POSITIVE_INFINITY : Number(digits), letter]
}

/** 2 before 10, "12" before "12a" before "12b"; those without a number last, by the Norwegian alphabet. */
export function byCatalogueNo(
  a: Pick<CatalogueArtist, 'catalogueNo' | 'name' | 'slug'>,
  b: Pick<CatalogueArtist, 'catalogueNo' | 'name' | 'slug'>,
): number {
  if (a.catalogueNo !== null && b.catalogueNo !== null) {
    const [[one, first], [other, second]] = [parts(a.catalogueNo), parts(b.catalogueNo)]
    if (one !== other) return one < other ? -1 : 1
    if (first !== second) return first < second ? -1 : 1
  }
  if ((a.catalogueNo === null) !== (b.catalogueNo === null)) return a.catalogueNo === null ? 1 : -1
  return byNorwegian(a.name, b.name) || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}

/** An artist with the place where the studio is; null: at the joint exhibition only. */
export interface Entry {
  artist: CatalogueArtist
  studio: CatalogueStudio | null
}

export interface Section {
  /** Empty for those who have no studio to visit. */
  municipality: string
  entries: Entry[]
}

/**
 * The artists by the municipality of their studio, in the order of the Norwegian alphabet, each section by number;
 * those who show at the joint exhibition only come last.
 */
export function sectionsOf({ artists, studios }: Pick<Catalogue, 'artists' | 'studios'>): Section[] {
  const places = new Map(studios.map((studio) => [studio.number, studio]))
  const sections = new Map<string, Entry[]>()
  for (const artist of [...artists].sort(byCatalogueNo)) {
    const studio = artist.studio === null ? null : (places.get(artist.studio) ?? null)
    const key = studio ? artist.municipality || studio.municipality : ''
    sections.set(key, [...(sections.get(key) ?? []), { artist, studio }])
  }
  return [...sections]
    .map(([municipality, entries]) => ({ municipality, entries }))
    .sort((a, b) =>
      a.municipality === '' || b.municipality === ''
        ? Number(a.municipality === '') - Number(b.municipality === '')
        : byNorwegian(a.municipality, b.municipality),
    )
}

/** Everyone by the last name, as a register of names is read: "Nordmann, Kari". Groups stand by their own name. */
export function registerOf(artists: readonly CatalogueArtist[]): { artist: CatalogueArtist; sorted: string }[] {
  return artists
    .map((artist) => ({ artist, sorted: artist.members.length > 0 ? artist.name : lastNameFirst(artist.name) }))
    .sort((a, b) => byNorwegian(a.sorted, b.sorted) || byCatalogueNo(a.artist, b.artist))
}

function lastNameFirst(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1)
  // "Duo Nord og Sør", "Verksted 7": what does not look like a person's name stays as it is.
  if (words.length < 2 || !last || words.some((word) => !/^\p{Lu}/u.test(word))) return name.trim()
  return `${last}, ${words.slice(0, -1).join(' ')}`
}

/** What may be missing in a catalogue, in the order of how much it troubles a reader. */
export const LACKS = [
  'number',
  'studioNumber',
  'position',
  'hours',
  'work',
  'picture',
  'text',
  'alt',
  'textEn',
] as const
export type Lack = (typeof LACKS)[number]

export interface Missing {
  lack: Lack
  artists: { slug: string; name: string; catalogueNo: string | null }[]
}

/** What is missing of whom. None of it stands in the way of a release: a printer's deadline does not wait. */
export function missingIn(catalogue: Pick<Catalogue, 'artists' | 'studios'>): Missing[] {
  const found = new Map<Lack, Missing['artists']>(LACKS.map((lack) => [lack, []]))
  for (const { artist, studio } of sectionsOf(catalogue).flatMap(({ entries }) => entries))
    for (const lack of lacksOf(artist, studio))
      found.get(lack)?.push({ slug: artist.slug, name: artist.name, catalogueNo: artist.catalogueNo })
  return [...found].flatMap(([lack, artists]) => (artists.length > 0 ? [{ lack, artists }] : []))
}

function lacksOf(artist: CatalogueArtist, studio: CatalogueStudio | null): Lack[] {
  const lacks: Record<Lack, boolean> = {
    number: artist.catalogueNo === null,
    // A number that does not begin with its studio's leads to another door.
    studioNumber: artist.catalogueNo !== null && studio !== null && parts(artist.catalogueNo)[0] !== studio.number,
    position: studio !== null && (studio.lat === null || studio.lng === null),
    hours: studio !== null && studio.days.length === 0,
    work: artist.work === null,
    picture: artist.work !== null && artist.picture === null,
    text: artist.aboutNb.trim() === '',
    alt: artist.picture !== null && artist.picture.alt.trim() === '',
    textEn: artist.aboutNb.trim() !== '' && artist.aboutEn.trim() === '',
  }
  return LACKS.filter((lack) => lacks[lack])
}

/**
 * The beginning of a text that fits in so many characters: whole sentences as far as they go, else whole words and an
 * ellipsis. Line breaks become spaces.
 */
export function beginningOf(text: string, most: number): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most + 1)
  const sentence = /^.*[.!?…»”](?=\s)/u.exec(cut)?.[0]
  if (sentence && sentence.length >= most / 3) return sentence
  return `${cut
    .slice(0, most)
    .replace(/\s+\S*$/, '')
    .replace(/[\s,;:–-]+$/, '')} …`
}

/** What a picture is called in the printer's package: "012a.jpg"; without a number by the artist. */
export function pictureName({ catalogueNo, slug }: Pick<CatalogueArtist, 'catalogueNo' | 'slug'>): string {
  if (catalogueNo === null) return `uten-nummer-${slug}.jpg`
  const [number, letter] = parts(catalogueNo)
  return `${String(number).padStart(3, '0')}${letter}.jpg`
}

/** Hours that are not those of the round on that day, or on days that the round is closed. */
export const keepsUsualHours = (studio: CatalogueStudio, usual: readonly CatalogueHours[]): boolean =>
  studio.days.length === usual.length &&
  studio.days.every((day, n) => {
    const other = usual[n]
    return other?.date === day.date && other.opens === day.opens && other.closes === day.closes
  })

/** The address of the site as a person types it: "kunstrettvest.no". */
export const siteOf = (publicUrl: string): string => publicUrl.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
