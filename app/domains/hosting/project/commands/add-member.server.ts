import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Member } from '../meeting.ts'
import { mayKeepMeetings } from '../policy.ts'
import { metHosting } from '../queries.server.ts'
import { listMembers, putMember } from '../store.server.ts'

/**
 * Somebody comes into the project group, with or without an account; who has left before comes back. Gives the id. Throws
 * missing, forbidden, and conflict for who is in it.
 */
export async function addMember(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  { name, email, task, locale }: Pick<Member, 'name' | 'email' | 'task' | 'locale'>,
): Promise<string> {
  return ctx.tx(async (tx) => {
    const hosting = await metHosting(tx, actor, hostingId)
    if (!mayKeepMeetings(actor, hosting)) throw forbidden()
    const there = (await listMembers(tx, hostingId)).find((member) => member.email === email)
    if (there && there.leftAt === null) throw conflict('hostingMeetings.memberAlready', { name: there.name })
    const person = await personWithEmail(tx, email)
    const id = await putMember(tx, { hostingId, email, personId: person?.id ?? null, name, task, locale, leftAt: null })
    await ctx.note(tx, 'hosting-group.joined', hostingId, { member: id })
    return id
  })
}
