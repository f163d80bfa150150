import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayAnswerMeeting } from '../policy.ts'
import { guestBehind } from '../queries.server.ts'
import { putAnswer } from '../store.server.ts'

/** Whoever has the link of the letter answers for its guest, until the meeting begins. Throws missing, conflict. */
export async function answerMeeting(ctx: Context, key: string, answer: 'yes' | 'no'): Promise<void> {
  await ctx.tx(async (tx) => {
    const found = await guestBehind(ctx, tx, key)
    if (!found) throw missing('hostingMeetings.linkOver')
    const { guest, meeting } = found
    if (!mayAnswerMeeting(meeting, ctx.now))
      throw conflict(meeting.cancelledAt ? 'hostingMeetings.isCancelled' : 'hostingMeetings.answerTooLate')
    await putAnswer(tx, guest.id, answer, ctx.now)
    await ctx.note(tx, 'hosting-meeting.answered', meeting.hostingId, { meeting: meeting.id, answer })
  })
}
