/**
 * The public's own way to the rows: it selects the columns that the public may see and no others, so that what is
 * private is never read at all. It writes nothing. Only confirmed participants who have not resigned, and only of
 * published editions.
 */
import { type Discipline, isDiscipline } from '#app/domains/art-round/application/application.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { ShownPicture, ShownStudio, ShownWork } from './views.ts'

const published = { publishedAt: { not: null } } as const

const picture = { key: true, width: true, height: true, stage: true, placeholder: true, colour: true } as const

const studio = {
  number: true,
  name: true,
  address: true,
  postalCode: true,
  city: true,
  lat: true,
  lng: true,
  meetingPoint: true,
  stepFree: true,
  toilet: true,
  parking: true,
  transport: true,
  directionsNb: true,
  directionsEn: true,
  days: { select: { date: true, opens: true, closes: true }, orderBy: { date: 'asc' } },
  notices: { select: { date: true, kind: true, until: true }, orderBy: { date: 'asc' } },
  picture: { select: picture },
  pictureAlt: true,
} as const satisfies Prisma.StudioSelect

type StudioSelected = Prisma.StudioGetPayload<{ select: typeof studio }>
const studioOf = ({ picture: entrance, pictureAlt: alt, ...row }: StudioSelected): ShownStudio => ({
  ...row,
  entrance: entrance && { ...entrance, alt },
})

const person = {
  slug: true,
  name: true,
  isNew: true,
  ofTheYear: true,
  catalogueNo: true,
  application: { select: { disciplines: true, municipalityId: true, decidedWorkId: true } },
} as const satisfies Prisma.ParticipantSelect

const label = {
  id: true,
  title: true,
  year: true,
  technique: true,
  heightMm: true,
  widthMm: true,
  depthMm: true,
  editionNo: true,
} as const

export interface PersonRow {
  slug: string
  name: string
  isNew: boolean
  /** Named, which the public learns at the opening: see `isHonoured`. */
  ofTheYear: boolean
  catalogueNo: string | null
  disciplines: Discipline[]
  municipalityId: string | null
  workId: string | null
}

const disciplinesIn = (text: string) => text.split(',').filter(isDiscipline)

type Selected = Prisma.ParticipantGetPayload<{ select: typeof person }>
const personOf = ({ application, slug, name, isNew, ofTheYear, catalogueNo }: Selected): PersonRow => ({
  slug,
  name,
  isNew,
  ofTheYear,
  catalogueNo,
  disciplines: disciplinesIn(application.disciplines),
  municipalityId: application.municipalityId,
  workId: application.decidedWorkId,
})

/** Rows read at once: a database takes only so many values in one question about what belongs to them. */
const AT_ONCE = 500

/** All rows, in the order of their ids, some hundreds at a time; an ordinary round is one time. */
async function allOf<R extends { id: string }>(read: (part: Part) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = []
  for (;;) {
    const after = rows.at(-1)?.id
    const part = await read({ ...(after !== undefined && { after: { id: { gt: after } } }), take: AT_ONCE })
    rows.push(...part)
    if (part.length < AT_ONCE) return rows
  }
}
interface Part {
  after?: { id: { gt: string } }
  take: number
}

/** Everyone who takes part, without where they show. Two statements. */
export async function listPersons(tx: Tx, editionId: string): Promise<(PersonRow & { studioId: string | null })[]> {
  const where = { editionId, resignedAt: null, edition: published }
  const select = { ...person, id: true, studioId: true } as const
  const rows = await allOf(({ after, take }) =>
    tx.participant.findMany({ where: { ...where, ...after }, select, orderBy: { id: 'asc' }, take }),
  )
  return rows.map((row) => ({ ...personOf(row), studioId: row.studioId }))
}

/** Everyone who takes part, with the place. Six statements. */
export async function listWithStudios(
  tx: Tx,
  editionId: string,
): Promise<(PersonRow & { studio: ShownStudio | null })[]> {
  const where = { editionId, resignedAt: null, edition: published }
  const select = { ...person, id: true, studio: { select: studio } } as const
  const rows = await allOf(({ after, take }) =>
    tx.participant.findMany({ where: { ...where, ...after }, select, orderBy: { id: 'asc' }, take }),
  )
  return rows.map((row) => ({ ...personOf(row), studio: row.studio && studioOf(row.studio) }))
}

/**
 * A sign that changes with every deed, since each leaves a line in the log; the newest of equal moments is the largest
 * id. One statement.
 */
export async function newestDeed(tx: Tx): Promise<string> {
  const newest = await tx.auditEntry.findFirst({ orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { id: true } })
  return newest?.id ?? ''
}

/** How many took part in each published edition; editions without rows are left out. One statement. */
export async function countByEdition(tx: Tx): Promise<Map<string, number>> {
  const where = { resignedAt: null, edition: published }
  const rows = await tx.participant.groupBy({ by: ['editionId'], where, _count: true, orderBy: { editionId: 'asc' } })
  return new Map(rows.map(({ editionId, _count }) => [editionId, _count]))
}

/** Hosts of every published edition, the lead first. One statement. */
export const listHostsOfAll = (tx: Tx) =>
  tx.editionHost.findMany({
    where: { edition: published },
    select: { editionId: true, municipalityId: true },
    orderBy: [{ editionId: 'asc' }, { lead: 'desc' }, { municipalityId: 'asc' }],
  })

/** The first picture of each of these works: read backwards, so that the first is what stays. Two statements. */
export async function firstPictures(tx: Tx, workIds: readonly string[]): Promise<Map<string, ShownPicture>> {
  const rows: { workId: string; alt: string; picture: Omit<ShownPicture, 'alt'> }[] = []
  // Without works nothing is asked for, and with them at least once.
  for (let n = 0; n < workIds.length; n += AT_ONCE)
    rows.push(
      ...(await tx.workPicture.findMany({
        where: { workId: { in: workIds.slice(n, n + AT_ONCE) } },
        select: { workId: true, alt: true, picture: { select: picture } },
        orderBy: [{ workId: 'asc' }, { position: 'desc' }],
      })),
    )
  return new Map(rows.map(({ workId, alt, picture: shown }) => [workId, { ...shown, alt }]))
}

const withPictures = {
  ...label,
  priceOre: true,
  pictures: { select: { alt: true, picture: { select: picture } }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.WorkSelect

export type WorkRow = ShownWork & { priceOre: number | null }
type WorkSelected = Prisma.WorkGetPayload<{ select: typeof withPictures }>
const workOf = ({ pictures, ...row }: WorkSelected): WorkRow => ({
  ...row,
  pictures: pictures.map(({ alt, picture: shown }) => ({ ...shown, alt })),
})

/** These works with all their pictures. Three statements. */
export async function listWorks(tx: Tx, ids: readonly string[]): Promise<Map<string, WorkRow>> {
  const rows = await tx.work.findMany({ where: { id: { in: [...ids] } }, select: withPictures })
  return new Map(rows.map((row) => [row.id, workOf(row)]))
}

const withEverything = {
  ...person,
  aboutNb: true,
  aboutEn: true,
  website: true,
  studio: { select: studio },
  application: {
    select: {
      ...person.application.select,
      ...{ id: true, applicantKind: true, membersListed: true },
      works: { select: withPictures, orderBy: { position: 'asc' } },
    },
  },
} as const satisfies Prisma.ParticipantSelect

/**
 * One artist with works and place, and everyone at the same place, in one edition; null when nobody has the name.
 * Those at the same place are read in the same way, since that costs no statement more. Nine statements, and one more
 * for a group that wants its members told.
 */
export async function findArtist(tx: Tx, editionId: string, slug: string) {
  const here = { editionId, resignedAt: null, edition: published }
  const neighbours = { studio: { participants: { some: { slug, resignedAt: null } } } }
  const rows = await tx.participant.findMany({
    where: { ...here, OR: [{ slug }, neighbours] },
    select: withEverything,
  })
  const row = rows.find((one) => one.slug === slug)
  if (!row) return null
  const { studio: place, aboutNb, aboutEn, website } = row
  return {
    ...personOf(row),
    aboutNb,
    aboutEn,
    website,
    studio: place && studioOf(place),
    sharedWith: rows.filter((other) => other !== row).map(({ slug, name }) => ({ slug, name })),
    members: await membersShown(tx, row.application),
    works: row.application.works.map(workOf),
  }
}

/** The names of a group's members, where the group wants them told; nobody else's are asked for. */
async function membersShown(
  tx: Tx,
  { id, applicantKind, membersListed }: { id: string; applicantKind: string; membersListed: boolean },
): Promise<string[]> {
  if (applicantKind !== 'group' || !membersListed) return []
  const rows = await tx.groupMember.findMany({
    where: { applicationId: id },
    select: { name: true },
    orderBy: { position: 'asc' },
  })
  return rows.flatMap(({ name }) => name.trim() || [])
}

/** The published editions in which a name took part, newest first. One statement. */
export const listEditionsOf = (tx: Tx, slug: string) =>
  tx.edition.findMany({
    where: { ...published, participants: { some: { slug, resignedAt: null } } },
    select: { id: true, year: true, venue: true, periodFrom: true, periodTo: true, openingAt: true },
    orderBy: { year: 'desc' },
  })

/** The names in the addresses of everyone who took part in a published edition, each once. One statement. */
export async function listSlugs(tx: Tx): Promise<string[]> {
  const where = { resignedAt: null, edition: published }
  const rows = await tx.participant.findMany({ where, select: { slug: true }, distinct: ['slug'] })
  return rows.map(({ slug }) => slug).sort()
}
