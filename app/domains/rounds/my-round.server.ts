/** The places of the edition that the public sees, as a round needs them. Open to everyone: nothing private is in them. */
import { openDaysOf, publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { entriesOf } from '#app/domains/studio-map/queries.server.ts'
import type { ArtistEntry, ShownStudio } from '#app/domains/studio-map/views.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { RoundPlaces } from './my-round.ts'
import type { Moment } from './my-round-rules.ts'

const addressOf = ({ address, postalCode, city }: ShownStudio): string =>
  [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** The studios with their artists, by number. */
function studiosOf(entries: readonly ArtistEntry[]): { studio: ShownStudio; artists: ArtistEntry[] }[] {
  const studios = new Map<number, { studio: ShownStudio; artists: ArtistEntry[] }>()
  for (const entry of [...entries].sort((a, b) => byNorwegian(a.name, b.name))) {
    if (!entry.studio) continue
    const known = studios.get(entry.studio.number)
    if (known) known.artists.push(entry)
    else studios.set(entry.studio.number, { studio: entry.studio, artists: [entry] })
  }
  return [...studios.values()].sort((a, b) => a.studio.number - b.studio.number)
}

/** Null before the first edition is published. */
export async function roundPlaces(ctx: Context): Promise<RoundPlaces | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const [entries, days, towns] = await Promise.all([
    entriesOf(ctx, edition),
    openDaysOf(ctx.db, edition.id),
    listMembers(ctx.db, edition.year),
  ])
  const { venue, venueLat: lat, venueLng: lng } = edition
  return {
    year: edition.year,
    days: days.filter(({ kind }) => kind === 'studio').map(({ date, opens, closes }) => ({ date, opens, closes })),
    places: studiosOf(entries).map(({ studio, artists }) => ({
      number: studio.number,
      name: studio.name,
      artists: artists.map(({ slug, name }) => ({ slug, name })),
      address: addressOf(studio),
      meetingPoint: studio.meetingPoint,
      lat: studio.lat,
      lng: studio.lng,
      days: studio.days.map(({ date, opens, closes }) => ({ date, opens, closes })),
      notices: studio.notices.map(({ date, kind, until }) => ({ date, kind, until })),
    })),
    towns: towns.map(({ id, seat, lat: north, lng: east }) => ({ id, name: seat, lat: north, lng: east })),
    venue: venue !== null && lat !== null && lng !== null ? { name: venue, lat, lng } : null,
  }
}

/** This moment as the rules of a round take it. */
export const momentOf = ({ now }: Pick<Context, 'now'>): Moment => ({ date: civilDateOf(now), time: localTimeOf(now) })
