import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayKeepAccounts } from '../policy.ts'
import { dropInstalment, findContribution, putContribution } from '../store.server.ts'

/**
 * Takes an instalment away; the log keeps what it said. Throws forbidden, missing, and conflict when someone has changed
 * the contribution since `version`.
 */
export async function removeInstalment(
  ctx: Context,
  actor: Actor | null,
  contributionId: string,
  version: number,
  instalmentId: string,
): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const contribution = await findContribution(tx, contributionId)
    const known = contribution?.instalments.find(({ id }) => id === instalmentId)
    if (!known) throw missing()
    await dropInstalment(tx, instalmentId)
    if (!(await putContribution(tx, contributionId, version, { changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    const { amountOre, receivedOn } = known
    await ctx.note(tx, 'funding.instalment-removed', contributionId, { amountOre, receivedOn })
  })
}
