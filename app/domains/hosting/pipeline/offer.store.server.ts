import type { Tx } from '#app/platform/db/client.server.ts'
import type { HostingOffer } from './offer.ts'

/** Those that wait first, then the newest. `municipalityIds`: null for all. */
export async function listOffers(tx: Tx, municipalityIds: readonly string[] | null): Promise<HostingOffer[]> {
  const rows = await tx.hostingOffer.findMany({
    where: municipalityIds ? { municipalityId: { in: [...municipalityIds] } } : {},
    orderBy: [{ offeredAt: 'desc' }, { id: 'desc' }],
  })
  return rows.sort((a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting'))
}

export const findOffer = (tx: Tx, id: string): Promise<HostingOffer | null> =>
  tx.hostingOffer.findUnique({ where: { id } })

export const countWaitingOffers = (tx: Tx): Promise<number> => tx.hostingOffer.count({ where: { state: 'waiting' } })

export type OfferDraft = Pick<
  HostingOffer,
  'municipalityId' | 'year' | 'untilYear' | 'together' | 'venueIdea' | 'text' | 'contactName' | 'contactEmail'
>

export const addOffer = (tx: Tx, draft: OfferDraft, offeredById: string, offeredAt: Date) =>
  tx.hostingOffer.create({ data: { ...draft, offeredById, offeredAt }, select: { id: true } })

/** Answers an offer on top of the version that was read; false when someone else has answered since. */
export async function putAnswer(
  tx: Tx,
  { id, version }: Pick<HostingOffer, 'id' | 'version'>,
  answer: { state: 'taken' | 'declined'; answer: string; hostingId: string | null },
  answeredAt: Date,
): Promise<boolean> {
  const { count } = await tx.hostingOffer.updateMany({
    where: { id, version, state: 'waiting' },
    data: { ...answer, answeredAt, version: version + 1 },
  })
  return count === 1
}
