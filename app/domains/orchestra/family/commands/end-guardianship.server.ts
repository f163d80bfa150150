import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ADULT_AGE } from '../../age.ts'
import { mayEndLink } from '../policy.ts'
import { firstName, isSignedForWithout } from '../rules.ts'
import { disownHomes, listSigners, setLinkRow } from '../store.server.ts'
import { theChild } from '../the-child.server.ts'

/**
 * A guardian stops being one here, or the young person who is of age releases one. The row is kept so that what was signed
 * can be answered for; nothing of the child is seen by it any more. Throws missing, forbidden, and conflict while the child
 * is a minor and nobody would be left who may sign.
 */
export async function endGuardianship(
  ctx: Context,
  actor: Actor,
  { childId, guardianId }: { childId: string; guardianId: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, child, age, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayEndLink(standing, { guardianId }, ofAge)) throw forbidden()
    if (age < ADULT_AGE && !isSignedForWithout(await listSigners(tx, [childId]), guardianId))
      throw conflict('orchestraFamily.lastSigner', { name: firstName(child.person.name) })
    if (!(await setLinkRow(tx, { guardianId, childId }, { until: ctx.now }))) throw forbidden()
    await disownHomes(tx, guardianId, childId)
    await ctx.note(tx, 'guardian.ended', childId, { guardian: guardianId })
  })
}
