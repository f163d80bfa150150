import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { addContactRow, findGuardian } from '../store.server.ts'

/** Adds a number or an address to one's own. That others have the same is normal, and said to nobody. Throws forbidden. */
export async function addContact(
  ctx: Context,
  actor: Actor,
  { kind, value }: { kind: 'email' | 'phone'; value: string },
): Promise<void> {
  openToAll('every guardian keeps the own numbers')
  await ctx.tx(async (tx) => {
    if (!(await findGuardian(tx, actor.personId))) throw forbidden()
    await addContactRow(tx, actor.personId, kind, value)
    await ctx.note(tx, 'guardian.contactsChanged', actor.personId)
  })
}
