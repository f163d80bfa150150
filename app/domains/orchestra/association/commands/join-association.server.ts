import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { isGuardianOf } from '../../standing.ts'
import type { Joining } from '../input.ts'
import { mayJoin } from '../policy.ts'
import { addMemberRow, findSame, listOwnMembers } from '../store.server.ts'

/**
 * Enters oneself or one's own child in the association's register, with what was written in its form and nothing else.
 * Gives the member's id. Throws forbidden for who acts for another, missing for somebody else's child, invalid for a birth
 * date to come, conflict for who is a member already.
 */
export async function joinAssociation(ctx: Context, actor: Actor, { who, ...facts }: Joining): Promise<string> {
  if (!mayJoin(actor)) throw forbidden('people.notInPerson')
  return ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const personId = who === 'self' || who === '' ? actor.personId : who
    if (personId !== actor.personId && !isGuardianOf(standing, personId)) throw missing()
    const today = civilDateOf(ctx.now)
    if (facts.birthDate > today) throw invalid('orchestraAssociation.notBornYet', {}, 'birthDate')
    const before = (await listOwnMembers(tx, actor.personId)).some(
      (member) => member.personId === personId && member.leftOn === null,
    )
    if (before || (await findSame(tx, facts.name, facts.birthDate)))
      throw conflict('orchestraAssociation.isMember', { name: facts.name })
    const id = await addMemberRow(tx, { ...facts, personId, joinedOn: today, enteredById: actor.personId })
    await ctx.note(tx, 'association.joined', id)
    return id
  })
}
