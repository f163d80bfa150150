/** The artists and the places of the edition that the public sees. Open to everyone: the store shows nothing private. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { momentOf, openingOn } from '#app/domains/art-round/studio/opening.ts'
import { missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { type Page, pageOf } from '#app/kernel/page.ts'
import type { Context, Db } from '#app/platform/context.server.ts'
import { type PointsTable, tableOf } from './points-table.ts'
import { namesOfMunicipalities } from './register.server.ts'
import { disciplineWords, find, isHonoured, safeWebsite, shownStudio, stopsAt, stopsOf } from './rules.ts'
import type { Search } from './search.ts'
import { findArtist, firstPictures, listEditionsOf, listWithStudios, newestDeed } from './store.server.ts'
import type { ArtistEntry, ArtistsView, ArtistView, MapView, Stop } from './views.ts'

/** Most artists or places that one page lists whole; more are cut into pages. */
export const WHOLE_LIST = 400
const ON_A_PAGE = 100

/** @param all how many there are; that decides whether the list is cut, so that a choice never makes a cut list whole. */
const listPage = (side: string | null, count: number, all: number): Page =>
  pageOf(side, count, all > WHOLE_LIST ? ON_A_PAGE : WHOLE_LIST)

/** How long a long round is remembered without a deed, in milliseconds: sizes of pictures are made without one. */
const KEPT_FOR = 60_000
const kept = new WeakMap<Db, { editionId: string; deed: string; at: number; entries: ArtistEntry[] }>()

/**
 * Everyone who takes part. Of a round of thousands they are remembered until the next deed of anybody, since to read
 * them takes longer than to answer; a round of ordinary size is read anew each time.
 */
async function roundEntries(ctx: Context, edition: Pick<Edition, 'id' | 'openingAt'>): Promise<ArtistEntry[]> {
  const known = kept.get(ctx.db)
  const age = ctx.now.getTime() - (known?.at ?? 0)
  const fresh = known?.editionId === edition.id && age >= 0 && age < KEPT_FOR
  const deed = known ? await newestDeed(ctx.db) : ''
  if (known && fresh && known.deed === deed) return known.entries
  const entries = await entriesOf(ctx, edition)
  if (entries.length > WHOLE_LIST)
    // The first time nobody knew that it was long: what was done before it was read is not known, so it is not used.
    kept.set(ctx.db, { editionId: edition.id, deed: known ? deed : NOT_ASKED, at: ctx.now.getTime(), entries })
  else kept.delete(ctx.db)
  return entries
}
const NOT_ASKED = '?'

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
export async function artistsView(
  ctx: Context,
  search: Search,
  side: string | null = null,
): Promise<ArtistsView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const moment = momentOf(ctx.now)
  const all = await roundEntries(ctx, edition)
  const { artists, options, waysOut } = find(all, search, moment)
  const page = listPage(side, artists.length, all.length)
  return {
    year: edition.year,
    total: all.length,
    count: artists.length,
    artists: artists.slice(page.skip, page.skip + page.take).map((artist) => ({
      ...artist,
      opening: artist.studio && openingOn(artist.studio.days, artist.studio.notices, moment),
    })),
    page,
    options,
    waysOut,
  }
}

/** The places on the map with the same choices; null before the first edition is published. */
export async function mapView(ctx: Context, search: Search, side: string | null = null): Promise<MapView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const moment = momentOf(ctx.now)
  const all = (await roundEntries(ctx, edition)).filter(({ studio }) => studio)
  const everywhere = stopsOf(all)
  const { artists, options, waysOut } = find(all, search, moment)
  const stops = stopsAt(artists, moment)
  const page = listPage(side, stops.length, everywhere.length)
  const { venue, venueLat: lat, venueLng: lng } = edition
  return {
    year: edition.year,
    total: everywhere.length,
    places: stops.length,
    stops: stops.slice(page.skip, page.skip + page.take),
    page,
    artists: artists.length,
    options,
    waysOut,
    spots: stops.flatMap(({ studio: { number, lat, lng }, opening: { is } }) =>
      lat === null || lng === null ? [] : [{ number, lat, lng, is }],
    ),
    table: everywhere.length > WHOLE_LIST ? null : tableFor(edition.year, everywhere),
    venue: venue !== null && lat !== null && lng !== null ? { name: venue, lat, lng } : null,
    tiles: { url: ctx.settings.tileUrl, attribution: ctx.settings.tileAttribution },
  }
}

const tableFor = (year: number, stops: readonly Stop[]): PointsTable =>
  tableOf(stops, { year, addresses: stops.length <= WHOLE_LIST, wordsFor: disciplineWords })

/** What was last written of a long round: as long as its artists are the same ones, so is the text. */
const written = new WeakMap<readonly ArtistEntry[], string>()

/** Every place of the edition that the public sees, as the map's program asks for it. Throws missing before there is one. */
export async function pointsText(ctx: Context): Promise<string> {
  const edition = await publicEdition(ctx.db)
  if (!edition) throw missing()
  const all = await roundEntries(ctx, edition)
  let text = written.get(all)
  if (text === undefined) {
    text = JSON.stringify(tableFor(edition.year, stopsOf(all)))
    written.set(all, text)
  }
  return text
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
