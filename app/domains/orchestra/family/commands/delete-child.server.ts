import { forgetPerson } from '#app/domains/people/changes.server.ts'
import { giveAddress, putKnown } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { removeLettersTo } from '#app/platform/mail/outbox.store.server.ts'
import { NO_HOME } from '../family.ts'
import { removeHealthOf } from '../health.store.server.ts'
import { mayDeleteChild } from '../policy.ts'
import { deletionHindrances, isSameChild } from '../rules.ts'
import {
  emptyEnrolments,
  isMoreThanChild,
  keptForChild,
  putChild,
  removeChildRow,
  removeReservesOf,
} from '../store.server.ts'
import { theChild } from '../the-child.server.ts'

/**
 * Deletes a child and everything that hangs on it. While an instrument is out or the archive holds the case, what can go
 * goes now (health, reserve contacts, home, school, phone, e-mail and what was remarked of enrolments) and the rest is kept. `name` is what was written to confirm.
 * Gives what was done. Throws missing, forbidden, and invalid for another name.
 */
export async function deleteChild(
  ctx: Context,
  actor: Actor,
  childId: string,
  name: string,
): Promise<'deleted' | 'emptied'> {
  return ctx.tx(async (tx) => {
    const { standing, child, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayDeleteChild(actor, standing, ofAge)) throw forbidden()
    const { birthDate, person } = child
    if (!isSameChild({ name, birthDate }, { name: person.name, birthDate }))
      throw invalid('orchestraChild.deleteWrongName', {}, 'name')
    if (deletionHindrances(await keptForChild(tx, childId)).length > 0) {
      await emptyChild(tx, child)
      await ctx.note(tx, 'child.emptied', childId)
      return 'emptied'
    }
    await removeChildRow(tx, childId)
    if (!(await isMoreThanChild(tx, childId))) {
      await removeLettersTo(tx, childId, person.email ?? '')
      await forgetPerson(tx, { id: childId, email: person.email }, true)
    }
    await ctx.note(tx, 'child.deleted', childId)
    return 'deleted'
  })
}

async function emptyChild(
  tx: Tx,
  child: { personId: string; version: number; person: { email: string | null } },
): Promise<void> {
  const { personId, version, person } = child
  await removeHealthOf(tx, personId)
  await removeReservesOf(tx, personId)
  const { municipalityId: _stays, ...home } = NO_HOME
  await putChild(tx, personId, version, { ...home, addressById: null, musicSchool: '' })
  await emptyEnrolments(tx, personId)
  await putKnown(tx, personId, { phone: null })
  await giveAddress(tx, { id: personId, email: person.email }, null)
}
