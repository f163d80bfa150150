import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { MeetingFacts } from '../input.ts'
import { mayKeepMeetings } from '../policy.ts'
import { keptMeeting } from '../queries.server.ts'
import { concernsCalendars, hasBegun, isAhead, isMoved, timeFaults } from '../rules.ts'
import { clearAnswers, listGuests, putMeeting } from '../store.server.ts'
import { tellGuests } from '../telling.server.ts'

/**
 * Changes a meeting. Those who are invited to one that is to come get a letter when their calendars have to know, with the
 * same entry under a higher number; another time asks them anew. Throws missing, forbidden, conflict for one that is called
 * off or has changed meanwhile, and invalid beside each field that is wrong: nobody is moved to what is past.
 */
export async function changeMeeting(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, ...facts }: MeetingFacts & { version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { meeting, hosting } = await keptMeeting(tx, actor, id)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    if (meeting.cancelledAt !== null) throw conflict('hostingMeetings.isCancelled')
    const [first, ...rest] = timeFaults(facts, civilDateOf(ctx.now))
    if (first) throw invalidFields([first, ...rest])
    const told = meeting.invitedAt !== null && isAhead(meeting, ctx.now)
    if (told && hasBegun(facts, ctx.now)) throw invalid('hostingMeetings.movedToPast', {}, 'date')
    const concerns = concernsCalendars(meeting, facts)
    const moved = isMoved(meeting, facts)
    const sequence = concerns ? meeting.sequence + 1 : meeting.sequence
    if (!(await putMeeting(tx, { id, version }, { ...facts, sequence, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    if (told && concerns) {
      if (moved) await clearAnswers(tx, id)
      const after = { ...meeting, ...facts, sequence, changedAt: ctx.now }
      await tellGuests(ctx, tx, hosting, after, await listGuests(tx, [id]), moved ? 'moved' : 'changed')
    }
    await ctx.note(tx, 'hosting-meeting.changed', meeting.hostingId, { meeting: id, moved })
  })
}
