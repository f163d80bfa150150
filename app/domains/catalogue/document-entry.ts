/** One artist of the paper: number, name, picture, where and when. */
import { cataloguePaper as paper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { CatalogueArtist, CatalogueHours, CatalogueStudio } from './catalogue.ts'
import { saySides } from './document-works.ts'
import { beginningOf, type Entry, keepsUsualHours, pictureName } from './rules.ts'
import { sayDisciplines } from './say-disciplines.ts'
import { sayShortHours } from './say-hours.ts'

export interface PaperPicture {
  file: string
  alt: string
  ratio: number
}

export interface PaperEntry {
  number: string | null
  name: string
  marks: string[]
  picture: PaperPicture | null
  caption: { title: string; facts: string; lang: Locale } | null
  lines: string[]
  about: { text: string; lang: Locale } | null
}

/** Characters of an artist's own text on paper; the web has the whole. */
export const ABOUT_ON_PAPER = 260

export const workName = ({ work }: CatalogueArtist, locale: Locale): string =>
  work?.title || say(locale, paper.untitled)

const small = (text: string) => text.charAt(0).toLocaleLowerCase('nb') + text.slice(1)

/** The picture of the work, called as the printer's package calls it. */
export function paperPicture(artist: CatalogueArtist, locale: Locale): PaperPicture | null {
  const { picture, name } = artist
  if (!picture) return null
  return {
    file: pictureName(artist),
    alt: picture.alt.trim() || say(locale, paper.altOf, { title: workName(artist, locale), name }),
    ratio: picture.width / picture.height,
  }
}

export function paperEntry({ artist, studio }: Entry, usual: readonly CatalogueHours[], locale: Locale): PaperEntry {
  const { catalogueNo, work, isNew, ofTheYear } = artist
  return {
    number: catalogueNo,
    name: artist.name,
    marks: [
      ...(ofTheYear ? [say(locale, paper.ofTheYear)] : []),
      ...(isNew ? [say(locale, paper.newThisYear)] : []),
      ...(catalogueNo === null ? [say(locale, paper.noNumber)] : []),
    ],
    picture: paperPicture(artist, locale),
    caption: work && {
      title: workName(artist, locale),
      facts: [
        small(work.technique),
        saySides(work, locale) && `${saySides(work, locale)} cm`,
        work.editionNo,
        work.year,
      ]
        .filter(Boolean)
        .join(', '),
      lang: 'nb',
    },
    lines: [
      ...(artist.members.length > 0 ? [artist.members.join(', ')] : []),
      sayDisciplines(artist.disciplines, locale),
      ...(studio ? studioLines(studio, usual, locale) : []),
      ...(artist.website ? [bareAddress(artist.website)] : []),
    ].filter(Boolean),
    about: aboutOf(artist, locale),
  }
}

function aboutOf({ aboutNb, aboutEn }: CatalogueArtist, locale: Locale): PaperEntry['about'] {
  const lang = locale === 'en' && aboutEn.trim() ? 'en' : 'nb'
  const text = beginningOf(lang === 'en' ? aboutEn : aboutNb, ABOUT_ON_PAPER)
  return text ? { text, lang } : null
}

function studioLines(studio: CatalogueStudio, usual: readonly CatalogueHours[], locale: Locale): string[] {
  const hours = keepsUsualHours(studio, usual)
    ? []
    : studio.days.length > 0
      ? [sayShortHours(studio.days, locale).join(', ')]
      : [say(locale, paper.noHours)]
  return [studio.name, sayPlace(studio, locale), ...hours, sayAccess(studio, locale)]
}

/** The street and the postal place; of a meeting point the place alone. */
export function sayPlace(studio: CatalogueStudio, locale: Locale): string {
  const { meetingPoint, address, postalCode, city } = studio
  if (meetingPoint) return say(locale, paper.meetingPoint, { place: city })
  return [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** "Trinnfri inngang, toalett": what there is, and steps, which keep people out; what was not answered is not said. */
export function sayAccess({ stepFree, toilet, parking }: CatalogueStudio, locale: Locale): string {
  const said = [
    ...(stepFree === null ? [] : [say(locale, stepFree ? paper.stepFree : paper.steps)]),
    ...(toilet ? [say(locale, paper.toilet)] : []),
    ...(parking ? [say(locale, paper.parking)] : []),
  ].join(', ')
  return said.charAt(0).toLocaleUpperCase('nb') + said.slice(1)
}

/** "https://www.kari.no/" as one says it: "kari.no". */
export const bareAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
