import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraFamily } from '#app/i18n/orchestra-family.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { isGuardianOf } from '../../standing.ts'
import type { Home } from '../family.ts'
import { mayKeepChild } from '../policy.ts'
import { firstName } from '../rules.ts'
import { findGuardian, putChild } from '../store.server.ts'
import { theChild } from '../the-child.server.ts'

/**
 * Says where a child lives: with the guardian who says so (null), or at an address of its own. The address is then shown to
 * that guardian, the child and the secretariat; the others are told that it was changed, and not to what. Throws missing,
 * forbidden and conflict.
 */
export async function saveHome(
  ctx: Context,
  actor: Actor,
  childId: string,
  { version, home }: { version: number; home: Home | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, child, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayKeepChild(standing, ofAge)) throw forbidden()
    const isGuardian = isGuardianOf(standing, childId)
    const own = home === null && isGuardian ? await findGuardian(tx, actor.personId) : null
    const wanted = home ?? own
    if (!wanted) throw forbidden()
    const { address, postalCode, city, municipalityId } = wanted
    const addressById = isGuardian ? actor.personId : null
    if (!(await putChild(tx, childId, version, { address, postalCode, city, municipalityId, addressById })))
      throw conflict('faults.changedMeanwhile')
    await tellGuardiansOf(ctx, tx, childId, ({ guardianId, locale }) =>
      guardianId === actor.personId
        ? null
        : {
            key: `child-home:${childId}:${version + 1}:${guardianId}`,
            title: say(locale, orchestraFamily.toldHomeTitle, { name: firstName(child.person.name) }),
            text: say(locale, orchestraFamily.toldHome, { by: actor.name || child.person.name }),
            ...{ path: addressIn(locale, 'child', { id: childId }), urgency: 'gathered' },
          },
    )
    await ctx.note(tx, 'child.moved', childId)
  })
}
