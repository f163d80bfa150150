import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Actor } from '../person.ts'
import { mayActFor } from '../policy.ts'
import { findPerson, listGrants, putActing } from '../store.server.ts'

/**
 * From now this session is about another person's things, for an hour at most. Everything that is done is noted with who
 * truly did it and for whom. Throws missing, and forbidden for those whom nobody may act for.
 */
export async function actFor(ctx: Context, actor: Actor, personId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const person = await findPerson(tx, personId)
    if (!person) throw missing()
    if (!mayActFor(actor, { personId, grants: await listGrants(tx, personId) })) throw forbidden('people.mayNotActFor')
    await putActing(tx, actor.sessionId, personId, ctx.now)
    await ctx.note(tx, 'acting.began', personId)
  })
}
