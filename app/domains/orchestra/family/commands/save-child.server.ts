import { giveAddress, putKnown } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ageOn } from '../../age.ts'
import { askAtAddress } from '../child-address.server.ts'
import { mayGiveAddress, mayKeepChild } from '../policy.ts'
import { putChild } from '../store.server.ts'
import { theChild } from '../the-child.server.ts'

export interface ChildFacts {
  version: number
  name: string
  birthDate: string
  musicSchool: string
  goesHomeAlone: boolean
  phone: string
  email: string | null
}

/**
 * Saves what is told of a child; from the age of the own data its address is the child's own to change. A new address is
 * asked by a letter to it, whether or not anybody here has it, and the child keeps the one before until then. Gives whether
 * a letter went. Throws missing, forbidden, conflict when another saved meanwhile, and invalid for an address that can never be the
 * child's (too young, or that of who asks) or a date to come.
 */
export async function saveChild(
  ctx: Context,
  actor: Actor,
  childId: string,
  facts: ChildFacts,
): Promise<'saved' | 'asked'> {
  const { version, name, phone, email, birthDate, musicSchool, goesHomeAlone } = facts
  return ctx.tx(async (tx) => {
    const { standing, child, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayKeepChild(standing, ofAge)) throw forbidden()
    const today = civilDateOf(ctx.now)
    if (facts.birthDate > today || ageOn(facts.birthDate, today) > 100)
      throw invalid('orchestraRegistration.born', {}, 'birthDate')
    if (!(await putChild(tx, childId, version, { birthDate, musicSchool, goesHomeAlone })))
      throw conflict('faults.changedMeanwhile')
    await putKnown(tx, childId, { name, phone: phone || null })
    if (email !== child.person.email) {
      if (!mayGiveAddress(standing, ofAge, child.person)) throw forbidden()
      const { ownAddress } = ctx.settings.orchestraAges
      if (email !== null && ageOn(facts.birthDate, today) < ownAddress)
        throw invalid('orchestraChild.emailTooYoung', { age: ownAddress }, 'email')
      if (email !== null && email === actor.email && standing.personId !== childId)
        throw invalid('orchestraChild.emailIsYours', {}, 'email')
      if (email === null) await giveAddress(tx, { id: childId, email: child.person.email }, null)
      else
        await askAtAddress(
          ...([ctx, tx, { id: childId, name, email: child.person.email }, { email, locale: actor.locale }] as const),
        )
    }
    await ctx.note(tx, 'child.saved', childId)
    return email !== null && email !== child.person.email ? 'asked' : 'saved'
  })
}
