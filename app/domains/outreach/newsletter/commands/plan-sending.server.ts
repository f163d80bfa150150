import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findIssue, stepIssue } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'
import { reachOf, takesRegister } from '../reach.server.ts'
import { takeFromRegister } from '../register.server.ts'
import { hindrancesOf, isEditable } from '../rules.ts'

const WHY = {
  noSubject: 'newsletterOffice.noSubject',
  noText: 'newsletterOffice.noText',
  noLists: 'newsletterOffice.noLists',
  noReceivers: 'newsletterOffice.noReceivers',
} as const

/**
 * Lets an issue go: now (null), or at an instant to come. The clock takes it from there. Throws forbidden, missing, invalid
 * for an instant that is past, and conflict when it cannot be sent as it is, or has changed since it was read.
 */
export async function planSending(
  ctx: Context,
  actor: Actor,
  id: string,
  version: number,
  sendAt: Date | null,
): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  if (sendAt && sendAt <= ctx.now) throw invalid('newsletterOffice.pastTime', {}, 'date')
  await ctx.tx(async (tx) => {
    const issue = await findIssue(tx, id)
    if (!issue) throw missing()
    if (!isEditable(issue.state)) throw conflict('newsletterOffice.notADraft')
    await takeFromRegister(ctx, tx, takesRegister(issue.lists))
    const { receivers } = await reachOf(tx, issue.lists)
    const [why] = hindrancesOf(issue, receivers)
    if (why) throw conflict(WHY[why])
    const on = await stepIssue(tx, id, { state: 'draft', version }, { state: 'sending', sendAt: sendAt ?? ctx.now })
    if (!on) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'newsletter.planned', id, { receivers, now: sendAt === null })
  })
}
