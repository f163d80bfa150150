import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { MeetingFacts } from '../input.ts'
import type { Meeting } from '../meeting.ts'
import { mayKeepMeetings } from '../policy.ts'
import { metHosting } from '../queries.server.ts'
import { timeFaults } from '../rules.ts'
import { addMeeting, listMeetings } from '../store.server.ts'

/**
 * Sets up a meeting; nobody is invited by it. One that was held can be entered for its minutes. A form that is sent twice
 * sets up one meeting. Gives its id. Throws missing, forbidden, conflict, and invalid beside each field that is wrong.
 */
export async function callMeeting(ctx: Context, actor: Actor, hostingId: string, facts: MeetingFacts): Promise<string> {
  return ctx.tx(async (tx) => {
    const hosting = await metHosting(tx, actor, hostingId)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    const [first, ...rest] = timeFaults(facts, civilDateOf(ctx.now))
    if (first) throw invalidFields([first, ...rest])
    const same = (await listMeetings(tx, [hostingId])).find((one) => isTheSame(one, facts))
    if (same) return same.id
    const id = await addMeeting(tx, { hostingId, ...facts, changedAt: ctx.now })
    await ctx.note(tx, 'hosting-meeting.called', hostingId, { meeting: id, date: facts.date })
    return id
  })
}

const isTheSame = (meeting: Meeting, facts: MeetingFacts): boolean =>
  meeting.cancelledAt === null &&
  (['title', 'date', 'begins', 'ends', 'place', 'url', 'agenda'] as const).every(
    (fact) => meeting[fact] === facts[fact],
  )
