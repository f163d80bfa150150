import { replaceProfile } from '#app/domains/art-round/portfolio/changes.server.ts'
import { mayKeepPortfolio } from '#app/domains/art-round/portfolio/policy.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWriteIn } from '../policy.ts'
import { findApplication } from '../store.server.ts'

/**
 * Writes what one of the own applications says into the profile, on top of the version that the artist saw. Throws missing
 * for another's application, and conflict when the profile was saved since.
 */
export async function updateProfile(ctx: Context, actor: Actor, applicationId: string, version: number): Promise<void> {
  if (!mayKeepPortfolio(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const application = await findApplication(tx, applicationId)
    if (!application || !mayWriteIn(actor, application)) throw missing()
    if (!(await replaceProfile(tx, actor.personId, version, application, ctx.now)))
      throw conflict('portfolio.changedMeanwhile')
    await ctx.note(tx, 'profile.saved', actor.personId, { from: applicationId })
  })
}
