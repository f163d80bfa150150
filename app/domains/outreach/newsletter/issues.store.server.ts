/** Issues of the newsletter, and how far each has come to each receiver. */

import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { DeliveryState, Issue, SentAs } from './newsletter.ts'
import { listsIn } from './rules.ts'
import type { Progress } from './views.ts'

/** Rows that go into one statement. */
const AT_ONCE = 400
const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE))

type Row = NonNullable<Awaited<ReturnType<Tx['newsletter']['findUnique']>>>
const nounOf = ({ lists, sentAs, ...row }: Row): Issue => ({
  ...row,
  lists: listsIn(lists.split(',')),
  sentAs: sentAs as unknown as SentAs | null,
})

export async function findIssue(tx: Tx, id: string): Promise<Issue | null> {
  const row = await tx.newsletter.findUnique({ where: { id } })
  return row && nounOf(row)
}

export const addIssue = (tx: Tx, issue: { editionId: string | null; createdAt: Date; byId: string | null }) =>
  tx.newsletter.create({ data: { ...issue, subjectNb: '', bodyNb: '', lists: 'visitors' }, select: { id: true } })

export type IssueTexts = Pick<Issue, 'subjectNb' | 'subjectEn' | 'bodyNb' | 'bodyEn' | 'lists' | 'editionId' | 'shown'>
/** Saves over the version that was read; false when it has changed since, or is no draft any more. */
export async function saveIssueRow(tx: Tx, id: string, version: number, texts: IssueTexts): Promise<boolean> {
  const { lists, ...rest } = texts
  const { count } = await tx.newsletter.updateMany({
    where: { id, version, state: 'draft' },
    data: { ...rest, lists: lists.join(','), version: { increment: 1 } },
  })
  return count === 1
}

export type IssueStep = Partial<Pick<Issue, 'state' | 'sendAt' | 'startedAt' | 'finishedAt' | 'shown'>> & {
  sentAs?: SentAs
  receivers?: number
}
/** Takes an issue from one state on; false when it is in another by now. */
export async function stepIssue(
  tx: Tx,
  id: string,
  from: { state: Issue['state']; version?: number; started?: boolean },
  { sentAs, ...step }: IssueStep,
): Promise<boolean> {
  const { state, version, started } = from
  const { count } = await tx.newsletter.updateMany({
    where: {
      id,
      state,
      ...(version === undefined ? {} : { version }),
      ...(started === undefined ? {} : { startedAt: started ? { not: null } : null }),
    },
    data: {
      ...step,
      ...(sentAs ? { sentAs: sentAs as unknown as Prisma.InputJsonValue } : {}),
      version: { increment: 1 },
    },
  })
  return count === 1
}

export const removeIssueRow = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.newsletter.deleteMany({ where: { id, state: 'draft' } })).count === 1

const row = {
  id: true,
  subjectNb: true,
  subjectEn: true,
  state: true,
  lists: true,
  sendAt: true,
  startedAt: true,
} as const
/** A page of the issues, newest first, without their texts. */
export async function issuePage(tx: Tx, skip: number, take: number) {
  const select = { ...row, finishedAt: true, createdAt: true, receivers: true } as const
  const rows = await tx.newsletter.findMany({ select, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip, take })
  return rows.map(({ lists, ...rest }) => ({ ...rest, lists: listsIn(lists.split(',')) }))
}
export const countIssues = (tx: Tx) => tx.newsletter.count()

/** The issues that everyone may read, newest first: those that went to the visitors. */
const PUBLIC = {
  shown: true,
  startedAt: { not: null },
  state: { in: ['sending', 'sent', 'stopped'] },
  lists: { contains: 'visitors' },
} satisfies Prisma.NewsletterWhereInput
export async function publicIssues(tx: Tx, most: number) {
  const select = { id: true, subjectNb: true, subjectEn: true, startedAt: true } as const
  const rows = await tx.newsletter.findMany({
    where: PUBLIC,
    select,
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  const total = await tx.newsletter.count({ where: PUBLIC })
  return { rows, total }
}
export async function findPublicIssue(tx: Tx, id: string): Promise<Issue | null> {
  const found = await tx.newsletter.findFirst({ where: { ...PUBLIC, id } })
  return found && nounOf(found)
}

/** Those that are to begin now, and those under way. */
export async function issuesToSend(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.newsletter.findMany({
    where: { state: 'sending', OR: [{ sendAt: null }, { sendAt: { lte: now } }] },
    select: { id: true },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id }) => id)
}
/** Finished ones whose last letters may still be on their way. */
export async function issuesFinishedSince(tx: Tx, since: Date): Promise<string[]> {
  const where = { finishedAt: { gt: since } }
  return (await tx.newsletter.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

export async function addDeliveries(tx: Tx, newsletterId: string, ids: readonly string[], at: Date): Promise<void> {
  for (const part of inParts(ids))
    await tx.newsletterDelivery.createMany({ data: part.map((subscriberId) => ({ newsletterId, subscriberId, at })) })
}

export const listDeliveries = (tx: Tx, newsletterId: string, state: DeliveryState, most: number) =>
  tx.newsletterDelivery.findMany({
    where: { newsletterId, state },
    select: { subscriberId: true, mailId: true },
    orderBy: { subscriberId: 'asc' },
    take: most,
  })

export interface DeliveryStep {
  state: DeliveryState
  at: Date
  mailId?: string | null
  reason?: string
}
/** Takes deliveries of an issue from one state to another; those in another state by now stay there. */
export async function stepDeliveries(
  tx: Tx,
  newsletterId: string,
  ids: readonly string[],
  from: DeliveryState,
  step: DeliveryStep,
): Promise<number> {
  let stepped = 0
  for (const part of inParts(ids))
    stepped += (
      await tx.newsletterDelivery.updateMany({
        where: { newsletterId, subscriberId: { in: part }, state: from },
        data: step,
      })
    ).count
  return stepped
}

/** Those that have not been posted go to nobody any more. */
export const skipWaiting = (tx: Tx, newsletterId: string, at: Date, reason: string) =>
  tx.newsletterDelivery.updateMany({
    where: { newsletterId, state: 'waiting' },
    data: { state: 'skipped', at, reason },
  })

export async function progressOf(tx: Tx, newsletterId: string): Promise<Progress> {
  const progress: Progress = { waiting: 0, posted: 0, sent: 0, bounced: 0, skipped: 0, all: 0 }
  const rows = await tx.newsletterDelivery.groupBy({ by: ['state'], where: { newsletterId }, _count: { _all: true } })
  for (const { state, _count } of rows) {
    progress[state] += _count._all
    progress.all += _count._all
  }
  return progress
}

/** An address's letters, the latest first. */
export const lettersTo = (tx: Tx, subscriberId: string, most: number) =>
  tx.newsletterDelivery.findMany({
    where: { subscriberId },
    select: {
      ...{ newsletterId: true, mailId: true, state: true, at: true, reason: true },
      newsletter: { select: { subjectNb: true, subjectEn: true, lists: true } },
    },
    orderBy: [{ at: 'desc' }, { newsletterId: 'desc' }],
    take: most,
  })

/** The last letter to an address that went out since an instant; null when none did. */
export const lastSentTo = (tx: Tx, subscriberId: string, since: Date) =>
  tx.newsletterDelivery.findFirst({
    where: { subscriberId, state: { in: ['sent', 'bounced'] }, at: { gt: since } },
    select: { newsletterId: true, subscriberId: true, state: true, reason: true, at: true },
    orderBy: [{ at: 'desc' }, { newsletterId: 'desc' }],
  })

export const deliveryOfMail = (tx: Tx, mailId: string) =>
  tx.newsletterDelivery.findFirst({
    where: { mailId },
    select: { newsletterId: true, subscriberId: true, state: true, reason: true, at: true },
  })

export const putDelivery = (
  tx: Tx,
  { newsletterId, subscriberId }: { newsletterId: string; subscriberId: string },
  change: { state?: DeliveryState; reason?: string },
) => tx.newsletterDelivery.updateMany({ where: { newsletterId, subscriberId }, data: change })

/** How many got an issue, once that is known. */
export const putReceivers = (tx: Tx, id: string, receivers: number) =>
  tx.newsletter.updateMany({ where: { id, NOT: { receivers } }, data: { receivers } })

/** Issues of an edition that were sent, and how many letters went. */
export async function sentOf(tx: Tx, editionId: string) {
  const { _count, _sum } = await tx.newsletter.aggregate({
    where: { editionId, state: 'sent' },
    _count: { _all: true },
    _sum: { receivers: true },
  })
  return { issues: _count._all, letters: _sum.receivers ?? 0 }
}
