/** What hostings hold of a person beside tasks and groups, for that person's own page; whom it is read for the caller says. */
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { listDocumentsBy, listOffersOf } from './own.store.server.ts'
import type { OwnDocument, OwnOffer } from './own-hosting.ts'

/** Offers that the person sent, or is the contact in, the oldest first. */
export async function ownOffers(tx: Tx, who: { personId: string; email: string }): Promise<OwnOffer[]> {
  const names = await municipalityNames(tx)
  return (await listOffersOf(tx, who)).map(({ municipalityId, ...offer }) => ({
    ...{ municipality: names[municipalityId] ?? municipalityId, ...offer },
  }))
}

/** Files that the person added, the oldest first. The files themselves are the hosting's. */
export const ownDocuments = async (tx: Tx, personId: string): Promise<OwnDocument[]> =>
  (await listDocumentsBy(tx, personId)).map(({ hosting, ...document }) => ({ year: hosting.year, ...document }))
