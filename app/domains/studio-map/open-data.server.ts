/** The published round as data that others may build on. Published editions only; nothing that the pages do not show. */
import { findEdition, listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { entriesOf } from './queries.server.ts'
import { found, stopsOf } from './rules.ts'
import { searchOf } from './search.ts'
import { listSlugs } from './store.server.ts'

const everyone = searchOf(new URLSearchParams())

async function published(ctx: Context, year: number) {
  const edition = await findEdition(ctx.db, year)
  if (!edition?.publishedAt) throw missing()
  return edition
}

const pageOf = (ctx: Context, slug: string) => ctx.settings.publicUrl + addressIn('nb', 'artist', { slug })

/** GeoJSON (RFC 7946): a point for each place that is on the map, in the order of the numbers. Throws missing. */
export async function studiosGeoJson(ctx: Context, year: number) {
  const edition = await published(ctx, year)
  const stops = stopsOf(await entriesOf(ctx, edition))
  return {
    type: 'FeatureCollection',
    year,
    demonstration: edition.demo,
    features: stops.flatMap(({ studio, artists }) => {
      const { lat, lng, directionsNb, directionsEn, ...rest } = studio
      if (lat === null || lng === null) return []
      return {
        type: 'Feature',
        id: studio.number,
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: {
          ...rest,
          directions: { nb: directionsNb, en: directionsEn || directionsNb },
          artists: artists.map(({ slug, name, disciplines }) => ({ name, disciplines, url: pageOf(ctx, slug) })),
        },
      }
    }),
  }
}

/** Everyone who takes part, by the Norwegian alphabet, with the work for the joint exhibition. Throws missing. */
export async function artistsJson(ctx: Context, year: number) {
  const edition = await published(ctx, year)
  const entries = found(await entriesOf(ctx, edition), { ...everyone, order: 'name' })
  return {
    year,
    edition: edition.number,
    demonstration: edition.demo,
    artists: entries.map(({ slug, name, disciplines, municipality, isNew, ofTheYear, studio }) => ({
      name,
      url: pageOf(ctx, slug),
      disciplines,
      municipality,
      new: isNew,
      artistOfTheYear: ofTheYear,
      studio: studio?.number ?? null,
    })),
  }
}

/** Every public page that is worth finding, in both languages; the year's pages of each published edition. */
export async function siteMap(ctx: Context): Promise<{ nb: string; en: string }[]> {
  const both = (name: Parameters<typeof addressIn>[1], parts?: Record<string, string | number>) => ({
    nb: ctx.settings.publicUrl + addressIn('nb', name, parts),
    en: ctx.settings.publicUrl + addressIn('en', name, parts),
  })
  const [editions, slugs] = await Promise.all([listEditions(ctx.db), listSlugs(ctx.db)])
  return [
    ...(['front', 'map', 'artists', 'exhibition', 'archive', 'orchestra', 'privacy', 'accessibility'] as const).map(
      (name) => both(name),
    ),
    ...editions.filter((edition) => edition.publishedAt).map(({ year }) => both('archiveYear', { year })),
    ...slugs.map((slug) => both('artist', { slug })),
  ]
}
