import type { Context, Tx } from '#app/platform/context.server.ts'
import { addPerson } from './store.server.ts'

/** A person whom a file names without an address: nobody signs in as such a person, and no letter goes there. */
export async function addUnaddressed(ctx: Context, tx: Tx, name: string): Promise<string> {
  const { id } = await addPerson(tx, { email: null, name, locale: 'nb', demo: false, createdAt: ctx.now })
  await ctx.note(tx, 'person.added', id)
  return id
}
