import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { NoteClearanceInput } from '../input.ts'
import { mayKeepClearances } from '../policy.ts'
import { shownFault } from '../rules.ts'
import { addClearance, listClearances, moveClearance } from '../store.server.ts'

/**
 * Notes that somebody showed a police certificate for a task, to whoever is signed in. Noted again for the same task, the
 * new day stands. Throws forbidden, or invalid for an address that nobody has and a day that has not come.
 */
export async function noteClearance(ctx: Context, actor: Actor, wish: NoteClearanceInput): Promise<void> {
  if (!mayKeepClearances(actor)) throw forbidden()
  if (shownFault(wish.shownOn, civilDateOf(ctx.now))) throw invalid('orchestraClearance.notYet', {}, 'shownOn')
  await ctx.tx(async (tx) => {
    const person = await personWithEmail(tx, wish.email)
    if (!person) throw invalid('orchestraClearance.nobody', {}, 'email')
    const { role, shownOn } = wish
    const known = (await listClearances(tx, [person.id])).find((one) => one.role === role)
    if (known) await moveClearance(tx, known.id, shownOn, actor.personId)
    const { id } = known ?? (await addClearance(tx, { personId: person.id, role, shownOn, shownToId: actor.personId }))
    // The log names the row and not the person: when the row is erased, nothing is left to tell whose it was.
    await ctx.note(tx, 'clearance.noted', id)
  })
}
