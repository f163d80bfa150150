import type { Tx } from '#app/platform/context.server.ts'
import type { DayReply } from './reply.ts'
import { listReplies } from './store.server.ts'

/** Answers for the days of a seminar, without reasons: what the meter, the seating and the lists need. */
export const repliesOf = async (tx: Tx, seminarId: string): Promise<DayReply[]> =>
  (await listReplies(tx, seminarId)).map(({ dayId, childId, answer, at }) => ({ dayId, childId, answer, at }))
