/** One place as the public meets it: at its door, beside the artist's works, and among the others of the round. */
import { findEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { openingAt } from '#app/domains/art-round/studio/opening.ts'
import { missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listNeighbours, studioIdOf } from './doors.store.server.ts'
import type { Door, Neighbour, Neighbours } from './doors.ts'
import { shownStudio } from './rules.ts'
import { firstPictures, listWithStudios } from './store.server.ts'
import type { ShownPicture } from './views.ts'

/** What a place is called: its name, or the names of its artists. */
export const doorName = ({
  studio,
  artists,
}: {
  studio: { name: string }
  artists: readonly { name: string }[]
}): string => studio.name || artists.map(({ name }) => name).join(', ')

/** Every place of a published edition, by number. Six statements. */
export async function doorsOf(ctx: Context, editionId: string): Promise<Door[]> {
  const doors = new Map<number, Door>()
  for (const { studio, slug, name, workId } of await listWithStudios(ctx.db, editionId)) {
    if (!studio) continue
    const door = doors.get(studio.number) ?? {
      studio: shownStudio(studio),
      opening: openingAt(studio.days, studio.notices, ctx.now),
      artists: [],
    }
    door.artists.push({ slug, name, workId })
    doors.set(studio.number, door)
  }
  const all = [...doors.values()].sort((a, b) => a.studio.number - b.studio.number)
  for (const door of all) door.artists.sort((a, b) => byNorwegian(a.name, b.name))
  return all
}

/** One place of a published edition, and all the others. Throws missing. */
export async function theDoor(ctx: Context, year: number, number: number) {
  const edition = await findEdition(ctx.db, year)
  if (!edition?.publishedAt) throw missing()
  const doors = await doorsOf(ctx, edition.id)
  const door = doors.find(({ studio }) => studio.number === number)
  const studioId = door && (await studioIdOf(ctx.db, edition.id, number))
  if (!door || !studioId) throw missing()
  const pictures = await firstPictures(
    ctx.db,
    door.artists.flatMap(({ workId }) => workId ?? []),
  )
  const artists = door.artists.map(({ workId, ...artist }) => ({
    ...artist,
    picture: ((workId && pictures.get(workId)) || null) as ShownPicture | null,
  }))
  return { edition, studioId, door: { ...door, artists }, others: doors.filter((other) => other !== door) }
}

/**
 * Who hangs on either side of an artist, in the order of the list: by number, those without a studio last. Null at the
 * ends. At most five statements.
 */
export async function neighboursOf(ctx: Context, year: number, slug: string): Promise<Neighbours> {
  const last = Number.POSITIVE_INFINITY
  const rows = (await listNeighbours(ctx.db, year)).sort(
    (a, b) => (a.number ?? last) - (b.number ?? last) || byNorwegian(a.name, b.name) || 0,
  )
  const at = rows.findIndex((row) => row.slug === slug)
  const [before, after] = at === -1 ? [] : [rows[at - 1], rows[at + 1]]
  const pictures = await firstPictures(
    ctx.db,
    [before, after].flatMap((row) => row?.workId ?? []),
  )
  const shown = (row: (typeof rows)[number] | undefined): Neighbour | null =>
    row
      ? {
          slug: row.slug,
          name: row.name,
          number: row.number,
          picture: (row.workId && pictures.get(row.workId)) || null,
        }
      : null
  return { before: shown(before), after: shown(after) }
}
