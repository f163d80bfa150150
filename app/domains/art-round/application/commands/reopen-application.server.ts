import { theCall } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { checkAfter, submissionAfter } from '../moves.ts'
import { mayAskToReopen } from '../policy.ts'
import { mayReopen } from '../rules.ts'
import { findApplication, putApplication } from '../store.server.ts'

/**
 * Opens what was sent, or withdrawn, for changes, within the applicant's own window and before the announcement. It must
 * be sent again; what was found of it does not hold any more. The secretariat gives an extension first where the window is closed.
 */
export async function reopenApplication(ctx: Context, actor: Actor, applicationId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const application = await findApplication(tx, applicationId)
    if (!application) throw missing()
    if (!mayAskToReopen(actor, application)) throw forbidden()
    const call = await theCall(tx, application.callId)
    if (call.announcedAt) throw conflict('application.announcedAlready')
    const submission = submissionAfter(application.submission, 'reopen')
    if (!submission || !mayReopen(call, application, call.announcedAt, ctx.now))
      throw conflict('application.cannotReopen')
    const check = checkAfter(application.check, 'checkAnew', submission) ?? application.check
    await putApplication(tx, application.id, { submission, check, checkReason: null, withdrawnAt: null })
    await ctx.note(tx, 'application.reopened', application.id)
  })
}
