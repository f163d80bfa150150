import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayKeepRegister } from '../policy.ts'
import { theMember } from '../queries.server.ts'
import { putMember } from '../store.server.ts'

/** The board notes that a member has left. Throws missing, invalid for a day before the joining, conflict. */
export async function endMember(ctx: Context, actor: Actor, id: string, leftOn: CivilDate): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepRegister(actor, await standingOf(tx, actor))) throw missing()
    const member = await theMember(tx, id)
    if (member.leftOn !== null) throw conflict('faults.changedMeanwhile')
    if (leftOn < member.joinedOn) throw invalid('orchestraAssociation.leftBeforeJoined', {}, 'leftOn')
    if (!(await putMember(tx, id, member.version, { leftOn, onBoard: false })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'association.ended', id, { leftOn })
  })
}
