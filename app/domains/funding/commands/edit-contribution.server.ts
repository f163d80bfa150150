import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ContributionWords } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { contributionFaults, missingFrom } from '../rules.ts'
import { findContribution, listContributions, putContribution } from '../store.server.ts'
import { toldOf } from '../told-of.ts'

/**
 * Writes how a contribution stands now: applied for, granted, refused, reported. Throws forbidden, missing, invalid for
 * what cannot be with the instalments that are entered, and conflict when someone has changed it since `version`.
 */
export async function editContribution(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  words: ContributionWords,
): Promise<void> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  const told = toldOf(words)
  await ctx.tx(async (tx) => {
    const known = await findContribution(tx, id)
    if (!known) throw missing()
    const [fault, ...rest] = contributionFaults(told, known.instalments, civilDateOf(ctx.now))
    if (fault) throw invalidFields([fault, ...rest])
    const others = (await listContributions(tx, known.scope, [known.year])).filter((one) => one.id !== id)
    if (missingFrom([told], others, ({ giver }) => giver).length === 0) throw invalid('funding.giverKnown', {}, 'giver')
    if (!(await putContribution(tx, id, version, { ...told, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    const { scope, year } = known
    await ctx.note(tx, 'funding.contribution-changed', id, { scope, year })
  })
}
