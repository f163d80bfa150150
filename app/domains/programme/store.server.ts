import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Event, SignUp, SignUpState } from './event.ts'

/** By date and hour. */
export const listEvents = (tx: Tx, where: Prisma.EventWhereInput): Promise<Event[]> =>
  tx.event.findMany({ where, orderBy: [{ date: 'asc' }, { begins: 'asc' }, { id: 'asc' }] })

export const findEvent = (tx: Tx, editionId: string, slug: string): Promise<Event | null> =>
  tx.event.findUnique({ where: { editionId_slug: { editionId, slug } } })

export const findEventById = (tx: Tx, id: string): Promise<Event | null> => tx.event.findUnique({ where: { id } })

/** Every name in addresses that is used, whatever the year: an address leads to one event for ever. */
export const listSlugs = async (tx: Tx): Promise<Set<string>> =>
  new Set((await tx.event.findMany({ select: { slug: true } })).map(({ slug }) => slug))

export const addEvent = (
  tx: Tx,
  event: Omit<Event, 'id' | 'attended' | 'signedUp' | 'publishedAt' | 'cancelledAt' | 'version'>,
): Promise<Event> => tx.event.create({ data: event })

/** Writes a change on top of the version that was read; false when someone else has written since. */
export async function putEvent(
  tx: Tx,
  id: string,
  version: number,
  change: Partial<Omit<Event, 'id' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.event.updateMany({ where: { id, version }, data: { ...change, version: version + 1 } })
  return count === 1
}

/** How many came is no change of the event itself: its version stays. */
export const putAttended = (tx: Tx, id: string, attended: number | null) =>
  tx.event.update({ where: { id }, data: { attended }, select: { id: true } })
/** What is left of sign-ups that are deleted. */
export const putSignedUp = (tx: Tx, id: string, signedUp: number) =>
  tx.event.update({ where: { id }, data: { signedUp }, select: { id: true } })

/** In the order in which they came. */
export async function listSignUps(tx: Tx, where: Prisma.SignUpWhereInput): Promise<SignUp[]> {
  return tx.signUp.findMany({ where, orderBy: [{ signedUpAt: 'asc' }, { id: 'asc' }] })
}

export const findSignUp = (tx: Tx, id: string): Promise<SignUp | null> => tx.signUp.findUnique({ where: { id } })
export const findSignUpByKey = (tx: Tx, keyHash: string): Promise<SignUp | null> =>
  tx.signUp.findUnique({ where: { keyHash } })

/** How many sign-ups an address has made since an instant, whatever became of them. */
export const countSignUpsSince = (tx: Tx, email: string, since: Date): Promise<number> =>
  tx.signUp.count({ where: { email, signedUpAt: { gt: since } } })

export const addSignUp = (
  tx: Tx,
  signUp: Omit<SignUp, 'movedUpAt' | 'cancelledAt' | 'came' | 'cameAt' | 'version'>,
): Promise<SignUp> => tx.signUp.create({ data: signUp })

/** Writes a change and counts the version up. */
export const putSignUp = (
  tx: Tx,
  id: string,
  change: Partial<Omit<SignUp, 'id' | 'eventId' | 'version'>>,
): Promise<SignUp> => tx.signUp.update({ where: { id }, data: { ...change, version: { increment: 1 } } })

/** Who came is no change of the sign-up itself. */
export const putCame = (tx: Tx, id: string, came: number | null, cameAt: Date | null) =>
  tx.signUp.update({ where: { id }, data: { came, cameAt }, select: { id: true } })

export const removeSignUps = async (tx: Tx, where: Prisma.SignUpWhereInput): Promise<number> =>
  (await tx.signUp.deleteMany({ where })).count
export const countSignUps = (tx: Tx, where: Prisma.SignUpWhereInput): Promise<number> => tx.signUp.count({ where })

export interface SeatCount {
  eventId: string
  state: SignUpState
  parties: number
  seats: number
}
/** Parties and seats by event and state, in one statement however many events there are. */
export async function countSeats(tx: Tx, eventIds: readonly string[]): Promise<SeatCount[]> {
  if (eventIds.length === 0) return []
  const rows = await tx.signUp.groupBy({
    by: ['eventId', 'state'],
    where: { eventId: { in: [...eventIds] } },
    _sum: { seats: true },
    _count: { _all: true },
  })
  return rows.map(({ eventId, state, _sum, _count }) => ({
    ...{ eventId, state, parties: _count._all, seats: _sum.seats ?? 0 },
  }))
}
