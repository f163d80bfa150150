import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { stepIssue } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'

/** Makes an issue that waits for its time a draft again. Throws forbidden, and conflict once letters have begun to go. */
export async function unplanSending(ctx: Context, actor: Actor, id: string): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const back = await stepIssue(tx, id, { state: 'sending', started: false }, { state: 'draft', sendAt: null })
    if (!back) throw conflict('newsletterOffice.begunAlready')
    await ctx.note(tx, 'newsletter.unplanned', id)
  })
}
