import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Actor, isSecretariat } from '../person.ts'
import { mayRevoke } from '../policy.ts'
import { endGrant, findGrant } from '../store.server.ts'

/** Takes a role away; it has no force from the next request on. Throws forbidden, missing or conflict. */
export async function revokeRole(ctx: Context, actor: Actor, grantId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const grant = await findGrant(tx, grantId)
    if (!grant || grant.revokedAt) throw missing()
    if (!mayRevoke(actor, grant)) throw isSecretariat(actor) ? conflict('people.keepOneSecretary') : forbidden()
    await endGrant(tx, grant.id, ctx.now)
    await ctx.note(tx, 'role.revoked', grant.personId, { role: grant.role, editionYear: grant.editionYear })
  })
}
