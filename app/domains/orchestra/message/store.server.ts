import type { Tx } from '#app/platform/db/client.server.ts'
import type { SentMessage } from './message.ts'

/** Notes a letter down. */
export const addMessage = (
  tx: Tx,
  message: Omit<SentMessage, 'id'> & { semesterId: string },
): Promise<{ id: string }> => tx.groupMessage.create({ data: message, select: { id: true } })

/** Letters that were sent, the newest first: of these seminars, or every one. */
export const listMessages = (tx: Tx, seminarIds: readonly string[] | null, take: number): Promise<SentMessage[]> =>
  tx.groupMessage.findMany({
    where: seminarIds === null ? {} : { seminarId: { in: [...seminarIds] } },
    select: {
      ...{ id: true, seminarId: true, audience: true, subject: true, text: true, emergency: true, sentAt: true },
      ...{ sentById: true, receivers: true },
    },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take,
  })
