/** The artists and the places of the edition that the public sees. Open to everyone: the store shows nothing private. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { namesOfMunicipalities } from './register.server.ts'
import { found, isHonoured, optionsOf, safeWebsite, shownStudio, stopsOf, waysOutOf } from './rules.ts'
import type { Search } from './search.ts'
import { findArtist, firstPictures, listEditionsOf, listWithStudios } from './store.server.ts'
import type { ArtistEntry, ArtistsView, ArtistView, MapView } from './views.ts'

/** Everyone who takes part in a published edition, in no order. At most nine statements with its names. */
export async function entriesOf(ctx: Context, edition: Pick<Edition, 'id' | 'openingAt'>): Promise<ArtistEntry[]> {
  const rows = await listWithStudios(ctx.db, edition.id)
  const [pictures, names] = await Promise.all([
    firstPictures(
      ctx.db,
      rows.flatMap(({ workId }) => workId ?? []),
    ),
    namesOfMunicipalities(
      ctx,
      rows.map(({ municipalityId }) => municipalityId),
    ),
  ])
  return rows.map(({ workId, municipalityId, studio, ...row }) => ({
    ...row,
    ofTheYear: isHonoured(row, edition, ctx.now),
    municipalityId: municipalityId ?? '',
    municipality: names[municipalityId ?? ''] ?? '',
    picture: (workId && pictures.get(workId)) || null,
    studio: studio && shownStudio(studio),
  }))
}

/** The list of artists; null before the first edition is published. */
export async function artistsView(ctx: Context, search: Search): Promise<ArtistsView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const all = await entriesOf(ctx, edition)
  const artists = found(all, search)
  return {
    year: edition.year,
    total: all.length,
    artists,
    options: optionsOf(all, search),
    waysOut: artists.length > 0 ? [] : waysOutOf(all, search),
  }
}

/** The places on the map with the same choices; null before the first edition is published. */
export async function mapView(ctx: Context, search: Search): Promise<MapView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const all = (await entriesOf(ctx, edition)).filter(({ studio }) => studio)
  const stops = stopsOf(found(all, search))
  const { venue, venueLat: lat, venueLng: lng } = edition
  return {
    year: edition.year,
    total: stopsOf(all).length,
    stops,
    artists: stops.reduce((sum, stop) => sum + stop.artists.length, 0),
    options: optionsOf(all, search),
    waysOut: stops.length > 0 ? [] : waysOutOf(all, search),
    venue: venue !== null && lat !== null && lng !== null ? { name: venue, lat, lng } : null,
    tiles: { url: ctx.settings.tileUrl, attribution: ctx.settings.tileAttribution },
  }
}

/** An artist in the newest published edition that has one of this name. Throws missing. */
export async function artistView(ctx: Context, slug: string): Promise<ArtistView> {
  const [edition, ...earlier] = await listEditionsOf(ctx.db, slug)
  const row = edition && (await findArtist(ctx.db, edition.id, slug))
  if (!row) throw missing()
  const names = await namesOfMunicipalities(ctx, [row.municipalityId])
  const works = row.works
    .filter(({ pictures }) => pictures.length > 0)
    .map(({ priceOre: _, ...work }) => ({ ...work, atExhibition: work.id === row.workId }))
    .sort((a, b) => Number(b.atExhibition) - Number(a.atExhibition))
  return {
    year: edition.year,
    slug: row.slug,
    name: row.name,
    catalogueNo: row.catalogueNo,
    members: row.members,
    disciplines: row.disciplines,
    municipality: names[row.municipalityId ?? ''] ?? '',
    isNew: row.isNew,
    ofTheYear: isHonoured(row, edition, ctx.now),
    aboutNb: row.aboutNb,
    aboutEn: row.aboutEn,
    website: safeWebsite(row.website),
    works,
    studio: row.studio && shownStudio(row.studio),
    sharedWith: row.sharedWith.sort((a, b) => byNorwegian(a.name, b.name)),
    exhibition: { venue: edition.venue, from: edition.periodFrom, to: edition.periodTo },
    earlier: earlier.map(({ year }) => year),
  }
}
