import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newCode } from '#app/platform/crypto/keys.server.ts'
import { hashFor } from '../code-hash.server.ts'
import { mayMakeBinder } from '../policy.ts'
import { hoursOf } from '../rules.ts'
import { saveBinder } from '../store.server.ts'
import { theBinder } from '../the-binder.server.ts'

/**
 * Makes the code of a seminar's binder, or a new one that ends the old. It is given once, to be handed to those on duty;
 * nothing that it could be read from is kept. `before`: hours before the first day from which it opens.
 * Throws missing, or conflict for a seminar that has no days or is over.
 */
export async function makeBinder(ctx: Context, actor: Actor, seminarId: string, before: number): Promise<string> {
  const code = newCode()
  await ctx.tx(async (tx) => {
    const { seminar, standing } = await theBinder(tx, actor, seminarId)
    if (!mayMakeBinder(standing, seminarId)) throw missing()
    const hours = hoursOf(seminar.days, before)
    if (!hours || seminar.cancelledAt) throw conflict('orchestraBinder.noDays')
    if (hours.closesAt <= ctx.now) throw conflict('orchestraBinder.isOver')
    const codeHash = hashFor(ctx, seminarId, code)
    await saveBinder(tx, { seminarId, codeHash, madeById: actor.personId, madeAt: ctx.now, ...hours })
    await ctx.note(tx, 'binder.made', seminarId, { before })
  })
  return code
}
