import type { Tx } from '#app/platform/db/client.server.ts'
import type { Meeting } from './meeting.ts'

const withItems = {
  items: {
    select: { applicationId: true, position: true, doneAt: true, note: true },
    orderBy: { position: 'asc' },
  },
} as const

/** The latest meeting of each of some calls. */
export async function listLatestMeetings(tx: Tx, callIds: readonly string[]): Promise<Meeting[]> {
  const rows = await tx.meeting.findMany({
    where: { callId: { in: [...callIds] } },
    include: withItems,
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  })
  return [...new Map(rows.map((row) => [row.callId, row])).values()]
}

export async function findLatestMeeting(tx: Tx, callId: string): Promise<Meeting | null> {
  return (await listLatestMeetings(tx, [callId]))[0] ?? null
}

/** All meetings of a call, oldest first. */
export const listMeetings = (tx: Tx, callId: string): Promise<Meeting[]> =>
  tx.meeting.findMany({ where: { callId }, include: withItems, orderBy: [{ startedAt: 'asc' }, { id: 'asc' }] })

export interface MeetingMoment {
  id: string
  editionId: string
  startedAt: Date
  endedAt: Date | null
  version: number
}

/** When the meetings of some editions were, over all their calls; oldest first. */
export async function listMeetingsOfEditions(tx: Tx, editionIds: readonly string[]): Promise<MeetingMoment[]> {
  const rows = await tx.meeting.findMany({
    where: { call: { editionId: { in: [...editionIds] } } },
    select: { id: true, startedAt: true, endedAt: true, version: true, call: { select: { editionId: true } } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ call, ...row }) => ({ ...row, editionId: call.editionId }))
}

/** What the screens that follow ask once a second: one slim row. Null while there has been no meeting. */
export const findMeetingVersion = (tx: Tx, callId: string): Promise<{ id: string; version: number } | null> =>
  tx.meeting.findFirst({
    where: { callId },
    select: { id: true, version: true },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  })

export async function addMeeting(
  tx: Tx,
  meeting: Pick<Meeting, 'callId' | 'startedAt' | 'currentId'> & {
    startedById: string | null
    applicationIds: readonly string[]
  },
): Promise<Meeting> {
  const { applicationIds, ...rest } = meeting
  const items = { create: applicationIds.map((applicationId, index) => ({ applicationId, position: index + 1 })) }
  return tx.meeting.create({ data: { ...rest, items }, include: withItems })
}

/** Every change counts the version up, so that the screens follow. */
export const putMeeting = (
  tx: Tx,
  id: string,
  change: Partial<Pick<Meeting, 'state' | 'currentId' | 'namesShown' | 'endedAt'>> = {},
) => tx.meeting.update({ where: { id }, data: { ...change, version: { increment: 1 } }, select: { id: true } })

export const putItem = (
  tx: Tx,
  meetingId: string,
  applicationId: string,
  change: Partial<{ doneAt: Date; note: string }>,
) =>
  tx.meetingItem.update({
    where: { meetingId_applicationId: { meetingId, applicationId } },
    data: change,
    select: { position: true },
  })
