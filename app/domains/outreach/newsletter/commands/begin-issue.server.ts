import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addIssue } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'

/** An empty issue, of the edition that the public sees. Gives its id. Throws forbidden. */
export async function beginIssue(ctx: Context, actor: Actor): Promise<string> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await publicEdition(tx)
    const { id } = await addIssue(tx, { editionId: edition?.id ?? null, createdAt: ctx.now, byId: ctx.actorId })
    await ctx.note(tx, 'newsletter.begun', id)
    return id
  })
}
