import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type ContributionWords, isKeptYear, MOST_LINES, type Scope } from '../funding.ts'
import { mayKeepAccounts } from '../policy.ts'
import { contributionFaults, missingFrom } from '../rules.ts'
import { addContribution as add, listContributions } from '../store.server.ts'
import { toldOf } from '../told-of.ts'

/**
 * Enters who gives to a year, after those that are there. Gives its id. Throws forbidden; missing for a year that is not kept; invalid for what cannot be, and
 * for a giver whom the year has already; conflict when the year is full.
 */
export async function addContribution(
  ctx: Context,
  actor: Actor | null,
  scope: Scope,
  year: number,
  words: ContributionWords,
  demo = false,
): Promise<string> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  const told = toldOf(words)
  const [fault, ...others] = contributionFaults(told, [], civilDateOf(ctx.now))
  if (fault) throw invalidFields([fault, ...others])
  return ctx.tx(async (tx) => {
    const there = await listContributions(tx, scope, [year])
    if (there.length >= MOST_LINES) throw conflict('funding.full')
    if (missingFrom([told], there, ({ giver }) => giver).length === 0) throw invalid('funding.giverKnown', {}, 'giver')
    const position = Math.max(0, ...there.map((one) => one.position)) + 1
    const { id } = await add(tx, { ...told, scope, year, position, demo, changedAt: ctx.now })
    await ctx.note(tx, 'funding.contribution-added', id, { scope, year })
    return id
  })
}
