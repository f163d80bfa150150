import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Actor, Role } from '../person.ts'
import { mayGrantRoles } from '../policy.ts'
import { addGrant, findPerson } from '../store.server.ts'

export interface GrantWish {
  role: Role
  editionYear: number | null
  municipalityId: string | null
}

/** Gives a person a role; giving it twice changes nothing. Throws forbidden or missing. */
export async function grantRole(ctx: Context, actor: Actor, personId: string, wish: GrantWish): Promise<void> {
  if (!mayGrantRoles(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const person = await findPerson(tx, personId)
    if (!person) throw missing()
    const added = await addGrant(tx, { personId, ...wish, grantedAt: ctx.now, grantedById: ctx.actorId })
    if (added) await ctx.note(tx, 'role.granted', personId, { ...wish })
  })
}
