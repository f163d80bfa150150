import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Relation } from './family.ts'

/** The eldest first. */
const withChildren = {
  children: {
    select: { childId: true, child: { select: { person: { select: { name: true } } } } },
    orderBy: [{ child: { birthDate: 'asc' } }, { childId: 'asc' }],
  },
} satisfies Prisma.GuardianInvitationInclude

export const addInvitation = (
  tx: Tx,
  {
    childIds,
    ...data
  }: {
    name: string
    email: string
    relation: Relation
    invitedById: string
    invitedAt: Date
    keyHash: string
    expiresAt: Date
    childIds: readonly string[]
  },
) =>
  tx.guardianInvitation.create({
    data: { ...data, children: { create: childIds.map((childId) => ({ childId })) } },
    select: { id: true },
  })

export const findInvitationByKey = (tx: Tx, keyHash: string) =>
  tx.guardianInvitation.findUnique({ where: { keyHash }, include: withChildren })

/** What somebody has sent and nobody has answered yet, the newest first. */
export const listSentInvitations = (tx: Tx, invitedById: string, now: Date) =>
  tx.guardianInvitation.findMany({
    where: { invitedById, acceptedAt: null, declinedAt: null, expiresAt: { gt: now } },
    include: withChildren,
    orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }],
  })

/** Says yes or no, once. */
export const answerInvitationRow = async (
  tx: Tx,
  id: string,
  answer: { acceptedAt: Date } | { declinedAt: Date },
): Promise<boolean> =>
  (
    await tx.guardianInvitation.updateMany({
      where: { id, acceptedAt: null, declinedAt: null },
      data: answer,
    })
  ).count === 1

export const removeInvitation = async (tx: Tx, id: string, invitedById: string): Promise<boolean> =>
  (await tx.guardianInvitation.deleteMany({ where: { id, invitedById, acceptedAt: null } })).count === 1

/** Every invitation that somebody sent, and those that came to the address. */
export const listInvitationsOf = (tx: Tx, invitedById: string, email: string) =>
  tx.guardianInvitation.findMany({
    where: { OR: [{ invitedById }, { email }] },
    include: withChildren,
    orderBy: [{ invitedAt: 'desc' }, { id: 'desc' }],
  })
