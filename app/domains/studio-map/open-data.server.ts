/** The published round as data that others may build on. Published editions only; nothing that the pages do not show. */
import { findEdition, listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { missing } from '#app/kernel/fault.ts'
import { pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'
import type { Context } from '#app/platform/context.server.ts'
import { entriesOf } from './queries.server.ts'
import { inOrder, stopsOf } from './rules.ts'
import { listSlugs } from './store.server.ts'
import type { ShownPicture } from './views.ts'

async function published(ctx: Context, year: number) {
  const edition = await findEdition(ctx.db, year)
  if (!edition?.publishedAt) throw missing()
  return edition
}

const pageOf = (ctx: Context, slug: string) => ctx.settings.publicUrl + addressIn('nb', 'artist', { slug })

/** The largest file that every program can show. */
function largestJpeg(picture: ShownPicture): string {
  const size = sizesOf(picture).at(-1)
  return pictureAddress(picture.key, size?.step ?? 320, 'jpg')
}

/** GeoJSON (RFC 7946): a point for each place that is on the map, in the order of the numbers. Throws missing. */
export async function studiosGeoJson(ctx: Context, year: number) {
  const edition = await published(ctx, year)
  const stops = stopsOf(await entriesOf(ctx, edition))
  return {
    type: 'FeatureCollection',
    year,
    demonstration: edition.demo,
    features: stops.flatMap(({ studio, artists }) => {
      const { lat, lng, directionsNb, directionsEn, entrance, ...rest } = studio
      if (lat === null || lng === null) return []
      return {
        type: 'Feature',
        id: studio.number,
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: {
          ...rest,
          entrance: entrance && { alt: entrance.alt, url: ctx.settings.publicUrl + largestJpeg(entrance) },
          directions: { nb: directionsNb, en: directionsEn || directionsNb },
          artists: artists.map(({ slug, name, disciplines, catalogueNo }) => ({
            name,
            catalogueNo,
            disciplines,
            url: pageOf(ctx, slug),
          })),
        },
      }
    }),
  }
}

/** Everyone who takes part, by the Norwegian alphabet, with the work for the joint exhibition. Throws missing. */
export async function artistsJson(ctx: Context, year: number) {
  const edition = await published(ctx, year)
  const entries = inOrder(await entriesOf(ctx, edition), 'name')
  return {
    year,
    edition: edition.number,
    demonstration: edition.demo,
    artists: entries.map(({ slug, name, disciplines, municipality, isNew, ofTheYear, catalogueNo, studio }) => ({
      name,
      catalogueNo,
      url: pageOf(ctx, slug),
      disciplines,
      municipality,
      new: isNew,
      artistOfTheYear: ofTheYear,
      studio: studio?.number ?? null,
    })),
  }
}

/** An address in both languages, and when what it shows was last changed, where that is known. */
export interface MappedPage {
  nb: string
  en: string
  changedAt: Date | null
}

/** A page of the site map by the name of its address. */
export const mapped = (
  ctx: Pick<Context, 'settings'>,
  name: Parameters<typeof addressIn>[1],
  parts?: Record<string, string | number>,
  changedAt: Date | null = null,
): MappedPage => ({
  nb: ctx.settings.publicUrl + addressIn('nb', name, parts),
  en: ctx.settings.publicUrl + addressIn('en', name, parts),
  changedAt,
})

const ALWAYS = [
  ...(['front', 'map', 'artists', 'exhibition', 'programme', 'news', 'press', 'newsletter', 'catalogue'] as const),
  ...(['archive', 'orchestra', 'apply', 'privacy', 'accessibility'] as const),
] as const

/** Every public page of the round that is worth finding; the year's pages of each published edition. */
export async function siteMap(ctx: Context): Promise<MappedPage[]> {
  const [editions, slugs] = await Promise.all([listEditions(ctx.db), listSlugs(ctx.db)])
  return [
    ...ALWAYS.map((name) => mapped(ctx, name)),
    ...editions.filter((edition) => edition.publishedAt).map(({ year }) => mapped(ctx, 'archiveYear', { year })),
    ...slugs.map((slug) => mapped(ctx, 'artist', { slug })),
  ]
}
