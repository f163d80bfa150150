import type { Tx } from '#app/platform/db/client.server.ts'

export const listOffersOf = (tx: Tx, { personId, email }: { personId: string; email: string }) =>
  tx.hostingOffer.findMany({
    where: { OR: [{ offeredById: personId }, ...(email === '' ? [] : [{ contactEmail: email }])] },
    select: {
      ...{ municipalityId: true, year: true, untilYear: true, together: true, venueIdea: true, text: true },
      ...{ contactName: true, contactEmail: true, state: true, answer: true, offeredAt: true, answeredAt: true },
    },
    orderBy: [{ offeredAt: 'asc' }, { id: 'asc' }],
  })

export const listDocumentsBy = (tx: Tx, addedById: string) =>
  tx.hostingDocument.findMany({
    where: { addedById },
    select: { kind: true, name: true, addedAt: true, hosting: { select: { year: true } } },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
