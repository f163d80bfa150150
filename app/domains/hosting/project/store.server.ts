import type { Tx } from '#app/platform/db/client.server.ts'
import type { Guest, Meeting, MeetingAnswer, Member } from './meeting.ts'

/** Those who have left too; by name. */
export const listMembers = (tx: Tx, hostingId: string): Promise<Member[]> =>
  tx.projectMember.findMany({ where: { hostingId }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }) as Promise<Member[]>

export const findMember = (tx: Tx, id: string): Promise<Member | null> =>
  tx.projectMember.findUnique({ where: { id } }) as Promise<Member | null>

/** Of one address a group has one: who comes back is the one who left. */
export async function putMember(tx: Tx, { hostingId, email, ...member }: Omit<Member, 'id'>): Promise<string> {
  const { id } = await tx.projectMember.upsert({
    where: { hostingId_email: { hostingId, email } },
    create: { hostingId, email, ...member },
    update: member,
    select: { id: true },
  })
  return id
}

export const putLeft = (tx: Tx, id: string, leftAt: Date) =>
  tx.projectMember.update({ where: { id }, data: { leftAt }, select: { id: true } })

/** In the order of time. */
export const listMeetings = (tx: Tx, hostingIds: readonly string[]): Promise<Meeting[]> =>
  tx.projectMeeting.findMany({
    where: { hostingId: { in: [...hostingIds] } },
    orderBy: [{ date: 'asc' }, { begins: 'asc' }, { id: 'asc' }],
  })

export const listMeetingsByIds = (tx: Tx, ids: readonly string[]): Promise<Meeting[]> =>
  tx.projectMeeting.findMany({ where: { id: { in: [...ids] } }, orderBy: [{ date: 'asc' }, { id: 'asc' }] })

export const findMeeting = (tx: Tx, id: string): Promise<Meeting | null> =>
  tx.projectMeeting.findUnique({ where: { id } })

export type NewMeeting = Pick<
  Meeting,
  'hostingId' | 'title' | 'date' | 'begins' | 'ends' | 'place' | 'url' | 'agenda' | 'changedAt'
>
export const addMeeting = async (tx: Tx, meeting: NewMeeting & Partial<Meeting>): Promise<string> =>
  (await tx.projectMeeting.create({ data: meeting, select: { id: true } })).id

/** Writes on top of the version that was read; false when someone else has written since. */
export async function putMeeting(
  tx: Tx,
  { id, version }: Pick<Meeting, 'id' | 'version'>,
  change: Partial<Omit<Meeting, 'id' | 'hostingId' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.projectMeeting.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

/** By name. */
export const listGuests = (tx: Tx, meetingIds: readonly string[]): Promise<Guest[]> =>
  tx.meetingGuest.findMany({
    where: { meetingId: { in: [...meetingIds] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  }) as Promise<Guest[]>

export const findGuest = (tx: Tx, id: string): Promise<Guest | null> =>
  tx.meetingGuest.findUnique({ where: { id } }) as Promise<Guest | null>

export const addGuest = async (
  tx: Tx,
  guest: Pick<Guest, 'meetingId' | 'personId' | 'name' | 'email' | 'locale'> & Partial<Pick<Guest, 'came'>>,
): Promise<Guest> => (await tx.meetingGuest.create({ data: guest })) as Guest

export const putAnswer = (tx: Tx, id: string, answer: MeetingAnswer, answeredAt: Date) =>
  tx.meetingGuest.update({ where: { id }, data: { answer, answeredAt }, select: { id: true } })

export const clearAnswers = (tx: Tx, meetingId: string) =>
  tx.meetingGuest.updateMany({ where: { meetingId }, data: { answer: 'none', answeredAt: null } })

export const putCame = (tx: Tx, id: string, came: boolean) =>
  tx.meetingGuest.update({ where: { id }, data: { came }, select: { id: true } })

export const removeGuest = (tx: Tx, id: string) => tx.meetingGuest.deleteMany({ where: { id } })

/** Where a person is invited. */
export const listSeats = (tx: Tx, personId: string): Promise<Guest[]> =>
  tx.meetingGuest.findMany({ where: { personId }, orderBy: { id: 'asc' } }) as Promise<Guest[]>
