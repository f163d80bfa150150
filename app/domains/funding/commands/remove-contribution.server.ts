import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Scope } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { receivedOf } from '../rules.ts'
import { dropContribution, findContribution } from '../store.server.ts'

/**
 * Takes away a giver that was entered by mistake, with instalments that have not come. Gives whose year it was of.
 * Throws forbidden, missing, and conflict when money has come or someone has changed it since `version`.
 */
export async function removeContribution(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
): Promise<{ scope: Scope; year: number }> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const known = await findContribution(tx, id)
    if (!known) throw missing()
    if (receivedOf(known) > 0) throw conflict('funding.hasReceived')
    if (!(await dropContribution(tx, id, version))) throw conflict('faults.changedMeanwhile')
    const { scope, year } = known
    await ctx.note(tx, 'funding.contribution-removed', id, { scope, year })
    return { scope, year }
  })
}
