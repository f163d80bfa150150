/** The maps of the printer's package. */
import type { Locale } from '#app/i18n/words.ts'
import { slugOf } from '#app/kernel/names.ts'
import type { Catalogue, CatalogueStudio } from './catalogue.ts'
import { sayPlace } from './document-entry.ts'
import { mapTitle } from './document-map.ts'
import { groundOf } from './ground.ts'
import { drawMap } from './map-drawing.ts'
import { mapSheets } from './map-sheet.ts'
import { sayShortHours } from './say-hours.ts'

/** Every map as the text of an SVG file, by the name of the file. */
export const mapFiles = (studios: readonly CatalogueStudio[], locale: Locale = 'nb'): { name: string; svg: string }[] =>
  mapSheets(studios).map((sheet) => ({
    name: `${slugOf(sheet.name) || 'oversikt'}.svg`,
    svg: drawMap(sheet, mapTitle(sheet, locale), groundOf(sheet)),
  }))

/** The studios that have a position, as points in degrees (RFC 7946). */
export function studiosGeoJson({ studios, artists }: Catalogue): string {
  const features = studios.flatMap((studio) =>
    studio.lat === null || studio.lng === null
      ? []
      : [
          {
            type: 'Feature',
            id: studio.number,
            geometry: { type: 'Point', coordinates: [studio.lng, studio.lat] },
            properties: {
              number: studio.number,
              name: studio.name,
              municipality: studio.municipality,
              place: sayPlace(studio, 'nb'),
              meetingPoint: studio.meetingPoint,
              hours: sayShortHours(studio.days, 'nb'),
              artists: artists
                .filter((artist) => artist.studio === studio.number)
                .map(({ catalogueNo, name }) => ({ number: catalogueNo, name })),
            },
          },
        ],
  )
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`
}
