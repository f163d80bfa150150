import type { Tx } from '#app/platform/db/client.server.ts'
import type { Begun, Invitation, Invitee } from './invitation.ts'

const fields = { id: true, callId: true, email: true, name: true, invitedAt: true, toldAt: true } as const

/** At most so many rows go into one statement. */
const AT_ONCE = 200

/** By name and address; those without a name last. */
export async function listInvitations(tx: Tx, callId: string): Promise<Invitation[]> {
  return tx.invitation.findMany({ where: { callId }, select: fields, orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }] })
}

export const findInvitation = (tx: Tx, id: string): Promise<Invitation | null> =>
  tx.invitation.findUnique({ where: { id }, select: fields })

export const findInvitationTo = (tx: Tx, callId: string, email: string): Promise<Invitation | null> =>
  tx.invitation.findUnique({ where: { callId_email: { callId, email: email.toLowerCase() } }, select: fields })

/** The calls, of those named, that an address is invited to. */
export async function listCallsInvitedTo(tx: Tx, callIds: readonly string[], email: string): Promise<string[]> {
  const rows = await tx.invitation.findMany({
    where: { callId: { in: [...callIds] }, email: email.toLowerCase() },
    select: { callId: true },
  })
  return rows.map(({ callId }) => callId)
}

export async function addInvitations(
  tx: Tx,
  callId: string,
  invitees: readonly Invitee[],
  by: { invitedAt: Date; invitedById: string | null },
): Promise<void> {
  const rows = invitees.map((invitee) => ({ ...invitee, ...by, callId }))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.invitation.createMany({ data: rows.slice(from, from + AT_ONCE) })
}

export const removeInvitation = (tx: Tx, id: string) => tx.invitation.delete({ where: { id }, select: { id: true } })

/** To an address, the oldest first. */
export const listInvitationsTo = (tx: Tx, email: string): Promise<Invitation[]> =>
  tx.invitation.findMany({
    where: { email: email.toLowerCase() },
    select: fields,
    orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
  })

export const countInvitationsIn = (tx: Tx, callIds: readonly string[]): Promise<number> =>
  tx.invitation.count({ where: { callId: { in: [...callIds] } } })

export async function removeInvitationsOf(tx: Tx, email: string): Promise<number> {
  return (await tx.invitation.deleteMany({ where: { email: email.toLowerCase() } })).count
}

export async function removeInvitationsIn(tx: Tx, callIds: readonly string[]): Promise<number> {
  return (await tx.invitation.deleteMany({ where: { callId: { in: [...callIds] } } })).count
}

/** Everyone of a call who has not been written to has been now. */
export const markTold = (tx: Tx, callId: string, toldAt: Date) =>
  tx.invitation.updateMany({ where: { callId, toldAt: null }, data: { toldAt } })

/** Those with an address who took part in an edition before a year, the latest part last. */
export async function listTookPart(tx: Tx, year: number): Promise<Invitee[]> {
  const rows = await tx.application.findMany({
    where: {
      participation: { in: ['confirmed', 'delivered', 'returned'] },
      edition: { year: { lt: year } },
      applicant: { email: { not: null } },
    },
    select: { artistName: true, applicant: { select: { email: true } } },
    orderBy: [{ edition: { year: 'asc' } }, { id: 'asc' }],
  })
  return rows.flatMap(({ artistName, applicant: { email } }) => (email ? [{ email, name: artistName }] : []))
}

/** What has been begun in a call, by the address of who applies. */
export async function listBegun(tx: Tx, callId: string): Promise<Begun[]> {
  const rows = await tx.application.findMany({
    where: { callId },
    select: { submission: true, check: true, decision: true, applicant: { select: { email: true } } },
  })
  return rows.map(({ applicant, ...states }) => ({ ...states, email: applicant.email ?? '' }))
}

/** Languages of letters, by address; who has never signed in has none. */
export async function listLocales(tx: Tx, emails: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let from = 0; from < emails.length; from += AT_ONCE)
    for (const { email, locale } of await tx.person.findMany({
      where: { email: { in: emails.slice(from, from + AT_ONCE) } },
      select: { email: true, locale: true },
    }))
      if (email) found.set(email, locale)
  return found
}

/** Letters whose key begins so: those that are sent, and those that wait. */
export async function countLettersOf(tx: Tx, key: string): Promise<{ sent: number; waiting: number }> {
  const of = { key: { startsWith: key } }
  return {
    sent: await tx.mail.count({ where: { ...of, sentAt: { not: null } } }),
    waiting: await tx.mail.count({ where: { ...of, sentAt: null } }),
  }
}
