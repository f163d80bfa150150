import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { seminarTold } from '#app/i18n/orchestra-seminar-told.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { daysLeft } from '../../seminar/rules.ts'
import { sayTitle } from '../../seminar/say-seminar.ts'
import { countUpDays, touchSeminar } from '../../seminar/store.server.ts'
import { tellFamilies } from '../../seminar/tell-families.server.ts'
import { checkPlan } from '../checks.ts'
import { type AroundPlan, gatherPlan } from '../gather.server.ts'
import { theStandingSeminar } from '../own.server.ts'
import { mayBuildPlan } from '../policy.ts'

/**
 * Shows the plan to the families, who are told in the letter of the day, and puts it into their calendars. Refused while
 * anything stops it. Shown again after it was hidden, nobody is told twice. Gives how many guardians are told. Throws missing,
 * forbidden or conflict.
 */
export async function showPlan(ctx: Context, actor: Actor, seminarId: string, around: AroundPlan): Promise<number> {
  return ctx.tx(async (tx) => {
    const { seminar, standing } = await theStandingSeminar(tx, actor, seminarId)
    if (!mayBuildPlan(standing, seminarId)) throw forbidden()
    if (seminar.publishedAt === null) throw conflict('orchestraPlan.notPublished')
    if (seminar.planShownAt) return 0
    const problems = checkPlan((await gatherPlan(tx, seminar, around)).facts)
    const stops = problems.filter(({ severity }) => severity === 'stops').length
    if (stops > 0) throw conflict('orchestraPlan.hasStops', { count: stops })
    await touchSeminar(tx, seminarId, { planShownAt: ctx.now, changedAt: ctx.now })
    await countUpDays(tx, { seminarId }, ctx.now)
    await ctx.note(tx, 'plan.shown', seminarId, { looks: problems.length })
    const left = daysLeft(seminar.days, ctx.now)
    if (left.length === 0) return 0
    return tellFamilies(ctx, tx, seminar, {
      key: `plan-shown:${seminarId}`,
      // A plan is no emergency: it stands on the family's page, however late it comes.
      days: [],
      path: (locale) => addressIn(locale, 'family'),
      say: (locale) => ({
        title: say(locale, seminarTold.planTitle, { title: sayTitle(seminar, locale) }),
        text: say(locale, seminarTold.planText),
      }),
    })
  })
}
