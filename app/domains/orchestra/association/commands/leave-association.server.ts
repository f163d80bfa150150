import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayEndMembership } from '../policy.ts'
import { theMember } from '../queries.server.ts'
import { putMember } from '../store.server.ts'

/** Ends one's own membership, or that of a child one entered. Throws missing, and conflict when it has ended. */
export async function leaveAssociation(ctx: Context, actor: Actor, memberId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const member = await theMember(tx, memberId)
    if (!mayEndMembership(actor, member)) throw missing()
    if (member.leftOn !== null) throw conflict('faults.changedMeanwhile')
    const left = { leftOn: civilDateOf(ctx.now), onBoard: false }
    if (!(await putMember(tx, memberId, member.version, left))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'association.left', memberId)
  })
}
