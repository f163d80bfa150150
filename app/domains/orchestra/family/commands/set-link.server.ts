import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { LinkTerms, Relation } from '../family.ts'
import { maySetLink } from '../policy.ts'
import { firstName, isSignedForWithout } from '../rules.ts'
import { listSigners, setLinkRow } from '../store.server.ts'
import { theChild } from '../the-child.server.ts'

/**
 * Sets what one's own link to a child says: gets mail, may sign, may pick up. Throws missing, forbidden for another
 * guardian's link, and conflict when nobody would be left who may sign.
 */
export async function setLink(
  ctx: Context,
  actor: Actor,
  { childId, guardianId, ...change }: LinkTerms & { childId: string; guardianId: string; relation: Relation },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, child } = await theChild(ctx, tx, actor, childId)
    if (!maySetLink(standing, { guardianId, childId })) throw forbidden()
    if (!change.maySign && !isSignedForWithout(await listSigners(tx, [childId]), guardianId))
      throw conflict('orchestraFamily.lastSigner', { name: firstName(child.person.name) })
    if (!(await setLinkRow(tx, { guardianId, childId }, change))) throw forbidden()
    const { receivesMail, maySign, mayPickUp } = change
    await ctx.note(tx, 'guardian.linkSet', childId, { guardian: guardianId, receivesMail, maySign, mayPickUp })
  })
}
