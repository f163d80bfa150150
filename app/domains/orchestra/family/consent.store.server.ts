import type { Tx } from '#app/platform/db/client.server.ts'
import type { ConsentCapacity, ConsentPurpose } from './consent-rules.ts'

export interface NewConsent {
  childId: string
  purpose: ConsentPurpose
  given: boolean
  capacity: ConsentCapacity
  givenById: string
  textVersion: number
  locale: string
  at: Date
}

/** Answers are only ever added. */
export async function addConsents(tx: Tx, rows: readonly NewConsent[]): Promise<void> {
  if (rows.length > 0) await tx.consent.createMany({ data: [...rows] })
}

/** The log of a child, the newest first. */
export const listConsentLog = (tx: Tx, childId: string) =>
  tx.consent.findMany({ where: { childId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })

/** Everyone who is or was a guardian of a child. */
export const listGuardiansEver = (tx: Tx, childId: string) =>
  tx.guardianship.findMany({ where: { childId }, select: { guardianId: true, until: true } })

export const listAsks = (tx: Tx, childId: string) =>
  tx.consentAsk.findMany({ where: { childId }, orderBy: { age: 'asc' } })

/** False when the child has been asked at that age. */
export async function addAsk(tx: Tx, childId: string, age: number, askedAt: Date): Promise<boolean> {
  const there = await tx.consentAsk.findUnique({ where: { childId_age: { childId, age } }, select: { age: true } })
  if (there) return false
  await tx.consentAsk.create({ data: { childId, age, askedAt } })
  return true
}

/** The young person has answered: what was asked is no longer open. */
export const closeAsks = (tx: Tx, childId: string, answeredAt: Date) =>
  tx.consentAsk.updateMany({ where: { childId, answeredAt: null }, data: { answeredAt } })

/** Children who are in a semester that has not ended, with the ages that they were asked at. */
export const listToAsk = (tx: Tx, today: string) =>
  tx.child.findMany({
    where: {
      enrolments: {
        some: { state: { in: ['enrolled', 'leave', 'offered'] }, semester: { ends: { gte: today } } },
      },
    },
    select: {
      ...{ personId: true, birthDate: true, asked: { select: { age: true } } },
      person: { select: { name: true, email: true, locale: true } },
    },
    orderBy: { personId: 'asc' },
  })
