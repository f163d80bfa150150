import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { named, tasksOfMeetings } from '../../plan/queries.server.ts'
import { sayHosting } from '../../say-hosting.ts'
import { minutesMail } from '../mails.ts'
import { mayKeepMeetings } from '../policy.ts'
import { keptMeeting } from '../queries.server.ts'
import { canMinute, toInvite } from '../rules.ts'
import { listGuests, listMembers, putMeeting } from '../store.server.ts'
import { guestPage } from '../telling.server.ts'

/**
 * Sends the minutes with the actions to everybody who was invited or came, and to the rest of the group. Gives how many.
 * Throws missing, forbidden, and conflict without minutes, or for a meeting that was not held.
 */
export async function sendMinutes(ctx: Context, actor: Actor, id: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { meeting, hosting } = await keptMeeting(tx, actor, id)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    if (!canMinute(meeting, ctx.now)) throw conflict('hostingMeetings.notHeldYet')
    if (meeting.minutes.trim() === '') throw conflict('hostingMeetings.noMinutes')
    if (!(await putMeeting(tx, meeting, { minutesAt: ctx.now }))) throw conflict('faults.changedMeanwhile')
    const tasks = (await tasksOfMeetings(tx, [id])).filter(({ state }) => state !== 'dropped')
    const who = await namesOf(
      tx,
      tasks.flatMap(({ responsibleId }) => responsibleId ?? []),
    )
    const actions = tasks.map(({ title, dueOn, responsibleId }) => ({
      ...{ title, dueOn, who: (responsibleId && who.get(responsibleId)) ?? '' },
    }))
    const guests = await listGuests(tx, [id])
    const rest = toInvite(await listMembers(tx, hosting.id), guests)
    const of = await named(tx, hosting)
    for (const one of [...guests, ...rest.map((member) => ({ ...member, id: null }))]) {
      const href = one.id === null ? null : guestPage(ctx, { id: one.id, locale: one.locale })
      await ctx.post(tx, minutesMail(one, meeting, { hosting: sayHosting(of, one.locale), href, actions }))
    }
    await ctx.note(tx, 'hosting-meeting.minutes-sent', hosting.id, { meeting: id, to: guests.length + rest.length })
    return guests.length + rest.length
  })
}
