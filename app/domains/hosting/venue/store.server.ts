import type { Tx } from '#app/platform/db/client.server.ts'
import type { CandidacyState, Candidate, Venue, VenuePicture } from './venue.ts'

const asVenue = <R extends { changedAt: Date }>({ changedAt: _, ...venue }: R) => venue

export async function findVenue(tx: Tx, id: string): Promise<Venue | null> {
  const row = await tx.venue.findUnique({ where: { id } })
  return row && asVenue(row)
}

export const listVenues = async (tx: Tx, ids: readonly string[]): Promise<Venue[]> =>
  (await tx.venue.findMany({ where: { id: { in: [...ids] } } })).map(asVenue)

/** By name. */
export const listVenuesIn = async (tx: Tx, municipalityIds: readonly string[]): Promise<Venue[]> =>
  (
    await tx.venue.findMany({ where: { municipalityId: { in: [...municipalityIds] } }, orderBy: [{ name: 'asc' }] })
  ).map(asVenue)

export const addVenue = async (
  tx: Tx,
  venue: Pick<Venue, 'municipalityId' | 'name'> & Partial<Omit<Venue, 'id' | 'version'>>,
  changedAt: Date,
): Promise<string> => (await tx.venue.create({ data: { ...venue, changedAt }, select: { id: true } })).id

/** Writes on top of the version that was read; false when someone else has written since. */
export async function putVenue(
  tx: Tx,
  { id, version }: Pick<Venue, 'id' | 'version'>,
  change: Partial<Omit<Venue, 'id' | 'version' | 'municipalityId' | 'demo'>>,
  changedAt: Date,
): Promise<boolean> {
  const { count } = await tx.venue.updateMany({
    where: { id, version },
    data: { ...change, changedAt, version: version + 1 },
  })
  return count === 1
}

const asCandidate = <R extends { changedAt: Date }>({ changedAt: _, ...candidate }: R) => candidate

/** In the order in which they were entered. */
export const listCandidates = async (
  tx: Tx,
  where: { hostingId: string } | { venueId: string },
): Promise<Candidate[]> => (await tx.venueCandidate.findMany({ where, orderBy: { id: 'asc' } })).map(asCandidate)

export async function findCandidate(tx: Tx, id: string): Promise<Candidate | null> {
  const row = await tx.venueCandidate.findUnique({ where: { id } })
  return row && asCandidate(row)
}

export const addCandidate = async (
  tx: Tx,
  candidate: Pick<Candidate, 'hostingId' | 'venueId'> & Partial<Pick<Candidate, 'state' | 'inspectOn' | 'findings'>>,
  changedAt: Date,
): Promise<string> => (await tx.venueCandidate.create({ data: { ...candidate, changedAt }, select: { id: true } })).id

/** Writes on top of the version that was read; false when someone else has written since. */
export async function putCandidate(
  tx: Tx,
  { id, version }: Pick<Candidate, 'id' | 'version'>,
  change: { state: CandidacyState } & Partial<Pick<Candidate, 'inspectOn' | 'findings'>>,
  changedAt: Date,
): Promise<boolean> {
  const { count } = await tx.venueCandidate.updateMany({
    where: { id, version },
    data: { ...change, changedAt, version: version + 1 },
  })
  return count === 1
}

/** In the order in which they hang. */
export const listVenuePictures = (tx: Tx, venueIds: readonly string[]): Promise<VenuePicture[]> =>
  tx.venuePicture.findMany({
    where: { venueId: { in: [...venueIds] } },
    select: { venueId: true, pictureId: true, alt: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })

export const addVenuePicture = (tx: Tx, venueId: string, pictureId: string, position: number) =>
  tx.venuePicture.create({ data: { venueId, pictureId, position }, select: { id: true } })

/** False when it does not hang there. */
export const putVenuePictureAlt = async (tx: Tx, { venueId, pictureId, alt }: VenuePicture): Promise<boolean> =>
  (await tx.venuePicture.updateMany({ where: { venueId, pictureId }, data: { alt } })).count === 1

/** False when it does not hang there. */
export const removeVenuePicture = async (tx: Tx, venueId: string, pictureId: string): Promise<boolean> =>
  (await tx.venuePicture.deleteMany({ where: { venueId, pictureId } })).count === 1
