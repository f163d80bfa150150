import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Actor } from '../person.ts'
import { mayGrantRoles } from '../policy.ts'
import { addPerson as addRow, findPersonByEmail } from '../store.server.ts'

/** Makes a person known before the first visit, so that roles can be given. Throws invalid when the address is taken. */
export async function addPerson(ctx: Context, actor: Actor, person: { email: string; name: string }): Promise<string> {
  if (!mayGrantRoles(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    if (await findPersonByEmail(tx, person.email)) throw invalid('people.emailTaken', {}, 'email')
    const added = await addRow(tx, { ...person, locale: 'nb', demo: false, createdAt: ctx.now })
    await ctx.note(tx, 'person.added', added.id)
    return added.id
  })
}
