import { findEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Hosting, hasReached, isLive } from '../hosting.ts'
import { mayReadHosting } from '../policy.ts'
import { theHosting } from '../queries.server.ts'
import { todayIn } from '../today.ts'
import { mayChangeVenue, mayGiveEditionVenue, mayKeepVenues } from './policy.ts'
import { theVenue } from './queries.server.ts'
import { CANDIDACY_DEEDS, CHECKS, editionVenueState, gapsOf, metresShort, standingOf, stateAfter } from './rules.ts'
import { listCandidates, listVenuePictures, listVenues, listVenuesIn } from './store.server.ts'
import { type CandidacyState, MOST_VENUE_PICTURES, type Venue } from './venue.ts'
import type { CandidateView, HostingVenuesView, ShownPicture, VenueView } from './views.ts'
import { wallNeedOf } from './wall.server.ts'

const checklistOf = ({
  id: _id,
  municipalityId: _of,
  name: _name,
  address: _address,
  postalCode: _code,
  place: _place,
  lat: _lat,
  lng: _lng,
  demo: _demo,
  version: _version,
  ...checklist
}: Venue) => checklist

const whereOf = ({ address, postalCode, place }: Venue): string =>
  [address, [postalCode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ')

async function picturesAt(tx: Tx, venueIds: readonly string[]): Promise<Map<string, ShownPicture[]>> {
  const hung = await listVenuePictures(tx, venueIds)
  const pictures = await picturesByIds(
    tx,
    hung.map(({ pictureId }) => pictureId),
  )
  const shown = new Map<string, ShownPicture[]>()
  for (const { venueId, pictureId, alt } of hung) {
    const picture = pictures.get(pictureId)
    if (picture) shown.set(venueId, [...(shown.get(venueId) ?? []), { id: pictureId, picture, alt }])
  }
  return shown
}

/** Chosen before inspected before considered before dropped. */
const RANK: readonly CandidacyState[] = ['chosen', 'inspected', 'considered', 'dropped']

/** The venues that a hosting considers, side by side, and what each is short of. Throws missing. */
export async function hostingVenuesView(ctx: Context, actor: Actor, hostingId: string): Promise<HostingVenuesView> {
  const { db } = ctx
  const hosting = await theHosting(db, actor, hostingId)
  const names = await municipalityNames(db)
  const need = await wallNeedOf(db, hosting.year)
  const candidates = await listCandidates(db, { hostingId })
  const ids = candidates.map(({ venueId }) => venueId)
  const venues = new Map((await listVenues(db, ids)).map((venue) => [venue.id, venue]))
  const pictures = await picturesAt(db, ids)
  const own = hosting.parts.map(({ municipalityId }) => municipalityId)
  const keep = mayKeepVenues(actor, hosting) && isLive(hosting)
  const compared = candidates.flatMap((candidate): CandidateView[] => {
    const venue = venues.get(candidate.venueId)
    if (!venue) return []
    const { id, version, venueId, state, inspectOn, findings } = candidate
    const checklist = checklistOf(venue)
    const standing = Object.fromEntries(CHECKS.map((check) => [check, standingOf(venue, check, need)]))
    return [
      {
        ...{ id, version, venueId, state, inspectOn, findings, checklist, ...gapsOf(venue, need) },
        ...{ name: venue.name, municipality: names[venue.municipalityId] ?? '', where: whereOf(venue) },
        standing: standing as CandidateView['standing'],
        metresShort: metresShort(venue, need),
        picture: pictures.get(venueId)?.[0] ?? null,
        deeds: keep ? CANDIDACY_DEEDS.filter((deed) => stateAfter(deed, candidate) !== null) : [],
      },
    ]
  })
  const chosen = compared.find(({ state }) => state === 'chosen')
  return {
    ...{ id: hostingId, year: hosting.year, today: todayIn(hosting, ctx.now), need, can: { keep } },
    candidates: compared.sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state)),
    others: keep
      ? (await listVenuesIn(db, own)).filter(({ id }) => !ids.includes(id)).map(({ id, name }) => ({ id, name }))
      : [],
    municipalities: own.map((id) => ({ id, name: names[id] ?? id })),
    edition: chosen ? await editionOf(db, actor, hosting, chosen.name) : null,
  }
}

async function editionOf(
  tx: Tx,
  actor: Actor,
  hosting: Hosting,
  chosen: string,
): Promise<HostingVenuesView['edition']> {
  const edition = await findEdition(tx, hosting.year)
  if (!edition || hosting.reserve || !hasReached(hosting, 'agreement')) return null
  const state = editionVenueState(chosen, edition)
  return { state, venue: edition.venue ?? '', give: state === 'empty' && mayGiveEditionVenue(actor) }
}

/** One venue: what is known of it, how it looks, and who considers it. Throws missing. */
export async function venueView(ctx: Context, actor: Actor, venueId: string): Promise<VenueView> {
  const { db } = ctx
  const { venue, hostings } = await theVenue(db, actor, venueId)
  const names = await municipalityNames(db)
  const pictures = (await picturesAt(db, [venueId])).get(venueId) ?? []
  const states = new Map((await listCandidates(db, { venueId })).map(({ hostingId, state }) => [hostingId, state]))
  const change = mayChangeVenue(actor, hostings)
  const { id, version, name, municipalityId, address, postalCode, place, lat, lng } = venue
  return {
    ...{ ...checklistOf(venue), id, version, name, municipalityId, address, postalCode, place, lat, lng, pictures },
    municipality: names[municipalityId] ?? municipalityId,
    hostings: hostings
      .filter((hosting) => mayReadHosting(actor, hosting))
      .sort((a, b) => b.year - a.year)
      .map(({ id, year, stage, parts }) => ({
        ...{ id, year, stage, state: states.get(id) ?? 'considered' },
        names: parts.map((part) => names[part.municipalityId] ?? part.municipalityId),
      })),
    can: { change, addPicture: change && pictures.length < MOST_VENUE_PICTURES },
  }
}
