import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { removeIssueRow } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'

/** Deletes a draft. Throws forbidden, and conflict for an issue that is planned or sent. */
export async function removeIssue(ctx: Context, actor: Actor, id: string): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    if (!(await removeIssueRow(tx, id))) throw conflict('newsletterOffice.notADraft')
    await ctx.note(tx, 'newsletter.dropped', id)
  })
}
