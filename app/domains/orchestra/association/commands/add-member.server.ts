import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { MemberFacts } from '../input.ts'
import { mayKeepRegister } from '../policy.ts'
import { addMemberRow, findSame } from '../store.server.ts'

/** The board enters a member, as one who joined on paper. Gives the id. Throws forbidden, invalid, conflict for a double. */
export async function addMember(ctx: Context, actor: Actor, facts: MemberFacts): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayKeepRegister(actor, await standingOf(tx, actor))) throw forbidden()
    const today = civilDateOf(ctx.now)
    if (facts.birthDate > today) throw invalid('orchestraAssociation.notBornYet', {}, 'birthDate')
    if (facts.joinedOn > today) throw invalid('orchestraLoan.inFuture', {}, 'joinedOn')
    if (await findSame(tx, facts.name, facts.birthDate))
      throw conflict('orchestraAssociation.isMember', { name: facts.name })
    const id = await addMemberRow(tx, { ...facts, personId: null, enteredById: actor.personId })
    await ctx.note(tx, 'association.entered', id)
    return id
  })
}
