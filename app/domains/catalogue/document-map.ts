/** The maps of the paper, drawn and said. */
import { cataloguePaper as paper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { CatalogueStudio } from './catalogue.ts'
import { groundOf } from './ground.ts'
import { drawMap } from './map-drawing.ts'
import { type MapSheet, mapSheets, sayNumbers } from './map-sheet.ts'

export interface PaperMap {
  help: string
  sheets: { name: string; svg: string; alt: string; widthMm: number; heightMm: number }[]
  note: string
}

export function mapPart(studios: readonly CatalogueStudio[], locale: Locale): PaperMap {
  const unplaced = studios.filter(({ lat, lng }) => lat === null || lng === null).map(({ number }) => number)
  return {
    help: say(locale, paper.mapHelp),
    sheets: mapSheets(studios).map((sheet) => ({
      name: sheet.name,
      svg: drawMap(sheet, mapTitle(sheet, locale), groundOf(sheet)),
      alt: mapAlt(sheet, locale),
      widthMm: sheet.width,
      heightMm: sheet.height,
    })),
    note: unplaced.length > 0 ? say(locale, paper.notOnMap, { numbers: sayNumbers(unplaced) }) : '',
  }
}

export const mapTitle = ({ name }: MapSheet, locale: Locale): string =>
  name ? say(locale, paper.mapOf, { name }) : say(locale, paper.mapTitle)

function mapAlt({ name, pins, areas }: MapSheet, locale: Locale): string {
  const numbers = sayNumbers(pins.map(({ number }) => number))
  return name
    ? say(locale, paper.mapOwnAlt, { name, numbers })
    : say(locale, paper.mapAlt, {
        numbers,
        areas: areas.map((of) => `${of.name} ${sayNumbers(of.numbers)}`).join('; '),
      })
}
