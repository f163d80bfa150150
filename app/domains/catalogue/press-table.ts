/** The table of the printer's package: one artist a row, tabs between fields, for InDesign's data merge. */
import { cataloguePaper as paper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Catalogue } from './catalogue.ts'
import { sayAccess, sayPlace, workName } from './document-entry.ts'
import { sayPrice, saySides } from './document-works.ts'
import { type Entry, pictureName, sectionsOf } from './rules.ts'
import { sayDisciplines } from './say-disciplines.ts'
import { sayShortHours } from './say-hours.ts'

type Cell = (entry: Entry, locale: Locale) => string | number | null | undefined

/**
 * The columns, in both languages under the same names, so that a layout that is linked to one table takes the other.
 * A column whose name begins with @ is a picture to InDesign.
 */
export const PRESS_COLUMNS: readonly { name: string; means: string; cell: Cell }[] = [
  { name: 'nummer', means: 'kunstnerens nummer, som på kart og plakat', cell: ({ artist }) => artist.catalogueNo },
  { name: 'navn', means: 'kunstner eller gruppe', cell: ({ artist }) => artist.name },
  { name: 'medlemmer', means: 'i en gruppe', cell: ({ artist }) => artist.members.join(', ') },
  { name: 'kommune', means: 'der atelieret er', cell: ({ artist }) => artist.municipality },
  { name: 'fagfelt', means: '', cell: ({ artist }, locale) => sayDisciplines(artist.disciplines, locale) },
  { name: 'atelier_nummer', means: 'tomt: viser bare i fellesutstillingen', cell: ({ studio }) => studio?.number },
  { name: 'atelier_navn', means: '', cell: ({ studio }) => studio?.name },
  { name: 'sted', means: 'adresse, eller møtested', cell: ({ studio }, locale) => studio && sayPlace(studio, locale) },
  {
    name: 'tider',
    means: 'alle dagene atelieret er åpent',
    cell: ({ studio }, locale) => studio && sayShortHours(studio.days, locale).join(', '),
  },
  { name: 'adkomst', means: '', cell: ({ studio }, locale) => studio && sayAccess(studio, locale) },
  { name: 'kollektiv', means: 'buss og tog, på norsk', cell: ({ studio }) => studio?.transport },
  {
    name: 'finn_dora',
    means: 'veibeskrivelse det siste stykket',
    cell: ({ studio }, locale) => studio && ((locale === 'en' && studio.directionsEn) || studio.directionsNb),
  },
  { name: 'nettsted', means: '', cell: ({ artist }) => artist.website },
  {
    name: 'omtale',
    means: 'hele teksten; på norsk der det ikke finnes en engelsk',
    cell: ({ artist }, locale) => (locale === 'en' && artist.aboutEn) || artist.aboutNb,
  },
  {
    name: 'merke',
    means: '«Ny i år», «Årets kunstner»',
    cell: ({ artist }, locale) =>
      [artist.ofTheYear && say(locale, paper.ofTheYear), artist.isNew && say(locale, paper.newThisYear)]
        .filter(Boolean)
        .join(', '),
  },
  {
    name: 'verk_tittel',
    means: 'verket i fellesutstillingen',
    cell: ({ artist }, locale) => artist.work && workName(artist, locale),
  },
  { name: 'verk_ar', means: '', cell: ({ artist }) => artist.work?.year },
  { name: 'verk_teknikk', means: '', cell: ({ artist }) => artist.work?.technique },
  { name: 'verk_opplag', means: 'som 3/20', cell: ({ artist }) => artist.work?.editionNo },
  {
    name: 'verk_mal_cm',
    means: 'høyde først',
    cell: ({ artist }, locale) => artist.work && saySides(artist.work, locale),
  },
  { name: 'verk_pris', means: '', cell: ({ artist }, locale) => artist.work && sayPrice(artist.work, locale) },
  { name: 'bilde_viser', means: 'for dem som ikke ser bildet', cell: ({ artist }) => artist.picture?.alt },
  { name: '@bilde', means: 'bildefilen i samme mappe', cell: ({ artist }) => artist.picture && pictureName(artist) },
]

/** One line a field: breaks and tabs become spaces, and the straight quotation mark, which parts fields, a curled one. */
export const pressField = (value: ReturnType<Cell>): string =>
  String(value ?? '')
    .replace(/[\s\u0085\u2028\u2029]+/g, (gap) => (/^[\u00a0\u202f]$/.test(gap) ? gap : ' '))
    .replace(/"/g, '”')
    .trim()

/** The rows with their header, in the order of the paper. */
export function pressRows(catalogue: Catalogue, locale: Locale): string[][] {
  const entries = sectionsOf(catalogue).flatMap((section) => section.entries)
  return [
    PRESS_COLUMNS.map(({ name }) => name),
    ...entries.map((entry) => PRESS_COLUMNS.map(({ cell }) => pressField(cell(entry, locale)))),
  ]
}

/** As InDesign reads it: UTF-16, the lower byte first, with a byte order mark; lines end with carriage return and line feed. */
export function pressTable(rows: readonly (readonly string[])[]): Buffer {
  const text = rows.map((row) => `${row.join('\t')}\r\n`).join('')
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
