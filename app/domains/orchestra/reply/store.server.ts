import type { Tx } from '#app/platform/db/client.server.ts'
import { isInstrument } from '../instruments.ts'
import type { FullReply, Notice, Reason, Said, Through } from './reply.ts'
import { REASONS } from './reply.ts'

const said = {
  ...{ dayId: true, childId: true, answer: true, at: true, reason: true, words: true, saidAt: true, byId: true },
  through: true,
} as const

const reasonOf = (text: string): Reason | '' => ((REASONS as readonly string[]).includes(text) ? (text as Reason) : '')
const throughOf = (text: string): Through => (text === 'office' || text === 'site' ? text : 'link')
const replyOf = <R extends { reason: string; through: string }>({ reason, through, ...row }: R) => ({
  ...row,
  ...{ reason: reasonOf(reason), through: throughOf(through) },
})

/** What was said for the days of a seminar. */
export const listReplies = async (tx: Tx, seminarId: string): Promise<FullReply[]> =>
  (await tx.reply.findMany({ where: { day: { seminarId } }, select: said, orderBy: { id: 'asc' } })).map(replyOf)

/** What was said of some children on some days. */
export const listRepliesOf = async (
  tx: Tx,
  dayIds: readonly string[],
  childIds: readonly string[],
): Promise<FullReply[]> =>
  (
    await tx.reply.findMany({
      where: { dayId: { in: [...dayIds] }, childId: { in: [...childIds] } },
      select: said,
      orderBy: { id: 'asc' },
    })
  ).map(replyOf)

/** Writes the newest word of a child and a day. */
export const putReply = (
  tx: Tx,
  { dayId, childId }: { dayId: string; childId: string },
  word: Said & { byId: string; through: Through; saidAt: Date },
) =>
  tx.reply.upsert({
    where: { dayId_childId: { dayId, childId } },
    create: { dayId, childId, ...word },
    update: { ...word, version: { increment: 1 } },
  })

const noticed = {
  ...{ id: true, dayId: true, childId: true, answer: true, urgent: true, createdAt: true, toldAt: true },
} as const

/** Notices of some children and days, oldest first. */
export const listNoticesOf = (tx: Tx, dayIds: readonly string[], childIds: readonly string[]): Promise<Notice[]> =>
  tx.absenceNotice.findMany({
    where: { dayId: { in: [...dayIds] }, childId: { in: [...childIds] } },
    select: noticed,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })

export const addNotice = (tx: Tx, notice: Omit<Notice, 'id' | 'toldAt'>) => tx.absenceNotice.create({ data: notice })

/** Takes back notices that nobody was told of. */
export const removeUntold = (tx: Tx, dayId: string, childId: string) =>
  tx.absenceNotice.deleteMany({ where: { dayId, childId, toldAt: null } })

/** Every notice that nobody was told of, of seminars that are held, with what it takes to tell it. */
export async function listUntold(tx: Tx) {
  const rows = await tx.absenceNotice.findMany({
    where: { toldAt: null, day: { seminar: { cancelledAt: null } } },
    select: {
      ...noticed,
      day: { select: { id: true, seminarId: true, date: true, begins: true, ends: true } },
      child: { select: { person: { select: { name: true } } } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ child, ...row }) => ({ ...row, name: child.person.name }))
}
export type UntoldNotice = Awaited<ReturnType<typeof listUntold>>[number]

/** Marks notices as told; gives how many were not already. */
export const markTold = async (tx: Tx, ids: readonly string[], at: Date): Promise<number> =>
  (await tx.absenceNotice.updateMany({ where: { id: { in: [...ids] }, toldAt: null }, data: { toldAt: at } })).count

/** Deletes the notices of days before a date: who was to know, knew, and it is over. */
export const removeNoticesBefore = (tx: Tx, date: string) =>
  tx.absenceNotice.deleteMany({ where: { day: { date: { lt: date } } } })

/** What these children play at a seminar; those who are not enrolled in its ensembles are left out. */
export async function instrumentsAt(tx: Tx, seminarId: string, childIds: readonly string[]) {
  const rows = await tx.enrolment.findMany({
    where: {
      ...{ state: 'enrolled', childId: { in: [...childIds] } },
      ensemble: { seminars: { some: { seminarId } } },
    },
    select: { childId: true, instrument: true },
    orderBy: { id: 'asc' },
  })
  return new Map(
    rows.flatMap(({ childId, instrument }) => (isInstrument(instrument) ? [[childId, instrument] as const] : [])),
  )
}

/** The ensembles in which some children are enrolled, of any semester. */
export const listEnsemblesOf = (tx: Tx, childIds: readonly string[]) =>
  tx.enrolment.findMany({
    where: { state: 'enrolled', childId: { in: [...childIds] } },
    select: { childId: true, ensembleId: true, instrument: true },
    orderBy: { id: 'asc' },
  })

/** Guardians who can be written to at an address, by their own e-mail or one that was given. */
export const listGuardiansAt = (tx: Tx, email: string) =>
  tx.guardian.findMany({
    where: {
      OR: [{ person: { email } }, { contacts: { some: { kind: 'email', value: email } } }],
      children: { some: { until: null } },
    },
    select: { personId: true, linkVersion: true, person: { select: { name: true, locale: true } } },
    orderBy: { personId: 'asc' },
  })

export const findGuardian = (tx: Tx, personId: string) =>
  tx.guardian.findUnique({
    where: { personId },
    select: { personId: true, linkVersion: true, person: { select: { name: true, email: true } } },
  })

/** What was said of a child, by day. */
export const listRepliesOfChildren = (tx: Tx, childIds: readonly string[]) =>
  tx.reply.findMany({
    where: { childId: { in: [...childIds] } },
    select: { ...said, day: { select: { date: true, seminar: { select: { titleNb: true } } } } },
    orderBy: [{ day: { date: 'asc' } }, { id: 'asc' }],
  })

/** The seminar that a day belongs to; null for a day that is not there. */
export const findSeminarOfDay = async (tx: Tx, dayId: string): Promise<string | null> =>
  (await tx.seminarDay.findUnique({ where: { id: dayId }, select: { seminarId: true } }))?.seminarId ?? null
