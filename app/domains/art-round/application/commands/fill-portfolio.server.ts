import { keepProfile, keepWorks } from '#app/domains/art-round/portfolio/changes.server.ts'
import { mayKeepPortfolio } from '#app/domains/art-round/portfolio/policy.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { pastOf } from '../library-uses.server.ts'
import { linkWorks } from '../store.server.ts'
import { wasSent } from '../take-over.ts'

export interface Filled {
  profile: boolean
  works: number
}

/**
 * Fills profile and library from everything that the person has sent earlier: the profile from the latest application, if
 * there is none; each work once. What is there already stays as it is, so that a second press changes nothing.
 */
export async function fillPortfolio(ctx: Context, actor: Actor): Promise<Filled> {
  if (!mayKeepPortfolio(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const past = (await pastOf(tx, actor.personId)).filter(({ application }) => wasSent(application))
    const links = await keepWorks(
      tx,
      actor.personId,
      past.flatMap(({ works }) => works),
      ctx.now,
    )
    await linkWorks(tx, links)
    const latest = past.filter(({ application }) => application.applicantKind !== 'group').at(-1)
    const profile = latest ? await keepProfile(tx, actor.personId, latest.application, ctx.now) : false
    const filled = { profile, works: new Set(links.values()).size }
    if (profile || links.size > 0) await ctx.note(tx, 'portfolio.filled', actor.personId, { ...filled })
    return filled
  })
}
