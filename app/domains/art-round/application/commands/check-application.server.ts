import { theCall } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Check } from '../application.ts'
import { type CheckDeed, checkAfter } from '../moves.ts'
import { mayCheckApplications } from '../policy.ts'
import { findApplication, markApplication } from '../store.server.ts'

const deeds: Record<Exclude<Check, 'unchecked'>, CheckDeed> = {
  complete: 'findComplete',
  incomplete: 'findIncomplete',
  ineligible: 'findIneligible',
}

/**
 * Says what the secretariat found of a submitted application. What is not complete needs a reason, which the applicant
 * reads after the announcement. Saying the same again changes only the reason. Throws conflict for what is not submitted, and after the announcement.
 */
export async function checkApplication(
  ctx: Context,
  actor: Actor,
  id: string,
  found: { check: Exclude<Check, 'unchecked'>; reason: string },
): Promise<void> {
  if (!mayCheckApplications(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const application = await findApplication(tx, id)
    if (!application) throw missing()
    if (found.check !== 'complete' && found.reason === '') throw invalid('application.checkReasonMissing', {}, 'reason')
    if ((await theCall(tx, application.callId)).announcedAt) throw conflict('application.announcedAlready')
    if (application.submission !== 'submitted') throw conflict('application.notSubmitted')
    const check =
      application.check === found.check
        ? found.check
        : checkAfter(application.check, deeds[found.check], application.submission)
    if (!check) throw conflict('application.notSubmitted')
    await markApplication(tx, id, { check, checkReason: found.check === 'complete' ? null : found.reason })
    await ctx.note(tx, 'application.checked', id, { check })
  })
}
