import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { makeOnce } from '../../once.server.ts'
import { addTaskTo } from '../../plan/add-task.server.ts'
import type { Side } from '../../plan/plan.ts'
import { mayKeepMeetings } from '../policy.ts'
import { keptMeeting } from '../queries.server.ts'

export interface ActionWish {
  title: string
  side: Side
  dueOn: string | null
  responsibleId: string | null
  once?: string
}

/**
 * An action of a meeting: a task of the plan that says where it comes from. A form that is sent twice adds one. Gives the
 * task's id. Throws missing, forbidden, conflict for a meeting that is called off, and invalid for somebody who has nothing
 * to do with the hosting.
 */
export async function addAction(ctx: Context, actor: Actor, meetingId: string, wish: ActionWish): Promise<string> {
  return makeOnce(ctx, async (tx) => {
    const { meeting, hosting } = await keptMeeting(tx, actor, meetingId)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    if (meeting.cancelledAt !== null) throw conflict('hostingMeetings.isCancelled')
    return addTaskTo(ctx, tx, hosting, { ...wish, text: '', milestoneId: null, meetingId })
  })
}
