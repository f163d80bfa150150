import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { refusalFor, takersFor } from '../policy.ts'
import { mayStep } from '../rules.ts'
import { writeStep } from '../step.server.ts'
import { factsOf, type StepWish } from '../step-facts.ts'
import { findChild, findEnrolment } from '../store.server.ts'

/**
 * Takes one step for one child: the secretariat, a guardian who may sign, or the young person from the age at which one
 * decides. Throws missing for an enrolment that is not there or that one has no part in, forbidden for a guardian who may
 * not sign, conflict for a step that cannot be taken now, and invalid for a day that cannot be.
 */
export async function takeStep(ctx: Context, actor: Actor | null, id: string, wish: StepWish): Promise<void> {
  await ctx.tx(async (tx) => {
    const enrolment = await findEnrolment(tx, id)
    const child = enrolment && (await findChild(tx, enrolment.childId))
    if (!enrolment || !child) throw missing()
    const standing = await standingOf(tx, actor)
    const today = civilDateOf(ctx.now)
    const whose = { childId: enrolment.childId, birthDate: child.birthDate }
    const by = takersFor(standing, whose, today, ctx.settings.orchestraAges)
    if (by.length === 0) throw refusalFor(standing, enrolment.childId)
    if (!mayStep(wish.step, enrolment, by)) throw conflict('orchestraEnrolment.notAStep')
    // The clock may not have been round yet.
    if (wish.step === 'take' && enrolment.offeredTo && enrolment.offeredTo <= ctx.now)
      throw conflict('orchestraEnrolment.offerOver')
    const facts = factsOf(wish, today, enrolment.leaveTo)
    await writeStep(ctx, tx, enrolment, wish.step, { ...facts, by, byId: standing.personId })
  })
}
