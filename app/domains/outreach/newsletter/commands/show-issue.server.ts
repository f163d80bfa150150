import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { findIssue, stepIssue } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'
import { isEditable } from '../rules.ts'

/** Shows an issue that has gone in the public archive, or takes it out of it. Throws forbidden, missing and conflict. */
export async function showIssue(ctx: Context, actor: Actor, id: string, shown: boolean): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const issue = await findIssue(tx, id)
    if (!issue) throw missing()
    if (isEditable(issue.state)) throw conflict('newsletterOffice.notSent')
    if (issue.shown === shown) return
    await stepIssue(tx, id, { state: issue.state }, { shown })
    await ctx.note(tx, 'newsletter.shown', id, { shown })
  })
}
