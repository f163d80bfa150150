/** The dataset of an edition as it is now: what the public may see, and nothing else. */
import { applicationsByIds, groupMembersOf, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { hostsOf, openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { entriesOf } from '#app/domains/studio-map/queries.server.ts'
import { safeWebsite } from '#app/domains/studio-map/rules.ts'
import type { ArtistEntry, ShownPicture, ShownStudio } from '#app/domains/studio-map/views.ts'
import type { Context } from '#app/platform/context.server.ts'
import { CATALOGUE_FORMAT, type Catalogue, type CatalogueArtist, type CatalogueStudio } from './catalogue.ts'
import { gatherEvents } from './gather-events.server.ts'
import { byCatalogueNo } from './rules.ts'

/**
 * Everything that the catalogue of an edition says, as of now. Of an edition that is not published there are no
 * artists in it, since the public sees none. Some twenty statements, however many artists.
 */
export async function gatherCatalogue(ctx: Context, edition: Edition): Promise<Catalogue> {
  const [days, hosts, names, entries] = await Promise.all([
    openDaysOf(ctx.db, edition.id),
    hostsOf(ctx.db, edition.id),
    municipalityNames(ctx.db),
    entriesOf(ctx, edition),
  ])
  const places = new Map(
    (await studiosOf(ctx.db, edition.id)).map(({ number, municipalityId }) => [number, names[municipalityId] ?? '']),
  )
  const studios = new Map(
    entries.flatMap(({ studio }) =>
      studio ? [[studio.number, studioOf(studio, places.get(studio.number) ?? '')] as const] : [],
    ),
  )
  const on = (kind: 'studio' | 'exhibition') =>
    days.filter((day) => day.kind === kind).map(({ date, opens, closes }) => ({ date, opens, closes }))
  return {
    format: CATALOGUE_FORMAT,
    edition: {
      year: edition.year,
      number: edition.number,
      periodFrom: edition.periodFrom,
      periodTo: edition.periodTo,
      openingAt: edition.openingAt?.toISOString() ?? null,
      hosts: hosts.map(({ municipalityId }) => names[municipalityId] ?? municipalityId),
      demo: edition.demo,
    },
    venue: {
      name: edition.venue ?? '',
      address: edition.venueAddress ?? '',
      place: edition.venuePlace ?? '',
      lat: edition.venueLat,
      lng: edition.venueLng,
      days: on('exhibition'),
    },
    studioDays: on('studio'),
    studios: [...studios.values()].sort((a, b) => a.number - b.number),
    artists: (await artistsOf(ctx, edition.id, entries, studios)).sort(byCatalogueNo),
    events: await gatherEvents(ctx, edition.id),
  }
}

const studioOf = (
  { notices: _, entrance: __, days, ...studio }: ShownStudio,
  municipality: string,
): CatalogueStudio => ({
  number: studio.number,
  name: studio.name,
  municipality,
  address: studio.address,
  postalCode: studio.postalCode,
  city: studio.city,
  lat: studio.lat,
  lng: studio.lng,
  meetingPoint: studio.meetingPoint,
  stepFree: studio.stepFree,
  toilet: studio.toilet,
  parking: studio.parking,
  transport: studio.transport,
  directionsNb: studio.directionsNb,
  directionsEn: studio.directionsEn,
  days: days.map(({ date, opens, closes }) => ({ date, opens, closes })),
})

/** The place that holds a picture until it is there is no part of what the catalogue says. */
const pictureOf = ({ key, width, height, stage, colour, alt }: ShownPicture) => ({
  ...{ key, width, height, stage, colour, alt },
})

async function artistsOf(
  ctx: Context,
  editionId: string,
  entries: readonly ArtistEntry[],
  studios: ReadonlyMap<number, CatalogueStudio>,
): Promise<CatalogueArtist[]> {
  const participants = new Map((await participantsOf(ctx.db, editionId)).map((one) => [one.slug, one]))
  const ids = [...participants.values()].map(({ applicationId }) => applicationId)
  const works = await worksOf(ctx.db, ids)
  const groups = (await applicationsByIds(ctx.db, ids)).filter(
    ({ applicantKind, membersListed }) => applicantKind === 'group' && membersListed,
  )
  const members = await groupMembersOf(
    ctx.db,
    groups.map(({ id }) => id),
  )
  return entries.map((entry) => {
    const participant = participants.get(entry.slug)
    const applicationId = participant?.applicationId ?? ''
    const work = works.get(applicationId)?.find(({ id }) => id === participant?.workId)
    return {
      slug: entry.slug,
      name: entry.name,
      members: (members.get(applicationId) ?? []).flatMap(({ name }) => name.trim() || []),
      catalogueNo: entry.catalogueNo,
      disciplines: [...entry.disciplines],
      municipality: (entry.studio && studios.get(entry.studio.number)?.municipality) || entry.municipality,
      studio: entry.studio?.number ?? null,
      aboutNb: participant?.aboutNb ?? '',
      aboutEn: participant?.aboutEn ?? '',
      website: safeWebsite(participant?.website ?? ''),
      isNew: entry.isNew,
      ofTheYear: entry.ofTheYear,
      work: work
        ? {
            title: work.title,
            year: work.year,
            technique: work.technique,
            heightMm: work.heightMm,
            widthMm: work.widthMm,
            depthMm: work.depthMm,
            editionNo: work.editionNo,
            priceOre: work.priceOre,
          }
        : null,
      picture: entry.picture && pictureOf(entry.picture),
    }
  })
}
