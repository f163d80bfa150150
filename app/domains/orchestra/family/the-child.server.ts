import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { standingOf } from '../queries.server.ts'
import { mayOpenChild } from './policy.ts'
import { findChildRow } from './store.server.ts'

/**
 * A child that who asks may open, with what that person is here and how old the child is today. Throws missing for one
 * that is not there and for one that is another family's: the two are not told apart.
 */
export async function theChild(ctx: Context, tx: Tx, actor: Actor, childId: string) {
  const standing = await standingOf(tx, actor)
  if (!mayOpenChild(standing, childId)) throw missing()
  const child = await findChildRow(tx, childId)
  if (!child) throw missing()
  const age = ageOn(child.birthDate, civilDateOf(ctx.now))
  return { standing, child, age, ofAge: { childId, age, ages: ctx.settings.orchestraAges } }
}
