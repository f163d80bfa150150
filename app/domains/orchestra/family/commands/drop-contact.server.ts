import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { removeContact } from '../store.server.ts'

/** Takes one's own number or address away. Throws missing for another's. */
export async function dropContact(ctx: Context, actor: Actor, contactId: string): Promise<void> {
  openToAll("one's own alone: the row is looked up under who asks")
  await ctx.tx(async (tx) => {
    if (!(await removeContact(tx, actor.personId, contactId))) throw missing()
    await ctx.note(tx, 'guardian.contactsChanged', actor.personId)
  })
}
