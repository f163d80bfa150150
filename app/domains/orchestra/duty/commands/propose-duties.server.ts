import type { Actor } from '#app/domains/people/person.ts'
import { orchestraDuty } from '#app/i18n/orchestra-duty.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refusalAt, seminarFor } from '../managing.server.ts'
import { mayManageDuties } from '../policy.ts'
import { ordinaryWeekend } from '../rules.ts'
import { addDuty, listDuties } from '../store.server.ts'

/** Enters the duties of an ordinary weekend, those that are not there already. Gives how many. */
export async function proposeDuties(ctx: Context, actor: Actor, seminarId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { standing, seminar } = await seminarFor(tx, actor, seminarId)
    if (!mayManageDuties(standing, seminarId)) throw refusalAt(standing, seminarId)
    const proposed = ordinaryWeekend(seminar.days, seminar.overnight, await listDuties(tx, { seminarId }))
    for (const duty of proposed) {
      const { nb: titleNb, en: titleEn } = orchestraDuty[duty.kind]
      await addDuty(tx, seminarId, { ...duty, titleNb, titleEn, remark: '' })
    }
    if (proposed.length > 0) await ctx.note(tx, 'duty.proposed', seminarId, { duties: proposed.length })
    return proposed.length
  })
}
