import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Instalment, MOST_INSTALMENTS } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { instalmentFaults } from '../rules.ts'
import { addInstalment, findContribution, putContribution, putInstalment } from '../store.server.ts'

/** What is told of an instalment; what is left out stays as it is. */
type Told = Partial<Omit<Instalment, 'id'>>

/**
 * Enters an instalment of a contribution, or writes how one stands now: that it has come, say.
 * @param instalmentId null: another one
 * Throws forbidden, missing, invalid for what cannot be, and conflict when someone has changed the contribution since
 * `version` or it has as many instalments as one may have.
 */
export async function saveInstalment(
  ctx: Context,
  actor: Actor | null,
  contributionId: string,
  version: number,
  instalmentId: string | null,
  told: Told,
): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const contribution = await findContribution(tx, contributionId)
    if (!contribution) throw missing()
    const known = contribution.instalments.find(({ id }) => id === instalmentId)
    if (instalmentId !== null && !known) throw missing()
    const { amountOre = 0, dueOn = null, receivedOn = null, note = '' } = { ...known, ...told }
    const row = { amountOre, dueOn, receivedOn, note }
    const others = contribution.instalments.filter((one) => one !== known)
    if (others.length >= MOST_INSTALMENTS) throw conflict('funding.tooManyInstalments', { most: MOST_INSTALMENTS })
    const [fault, ...rest] = instalmentFaults(row, contribution, others, civilDateOf(ctx.now))
    if (fault) throw invalidFields([fault, ...rest])
    if (known) await putInstalment(tx, { ...row, id: known.id })
    else await addInstalment(tx, contributionId, row)
    if (!(await putContribution(tx, contributionId, version, { changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    const deed = row.receivedOn && !known?.receivedOn ? 'received' : 'planned'
    await ctx.note(tx, 'funding.instalment-saved', contributionId, { as: deed, amountOre })
  })
}
