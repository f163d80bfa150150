import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { MemberFacts } from '../input.ts'
import { mayKeepRegister } from '../policy.ts'
import { theMember } from '../queries.server.ts'
import { putMember } from '../store.server.ts'

/** The board corrects a member's entry. Throws missing, invalid, conflict for a stale form. */
export async function changeMember(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, ...facts }: MemberFacts & { version: number; onBoard: boolean },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepRegister(actor, await standingOf(tx, actor))) throw missing()
    await theMember(tx, id)
    if (facts.birthDate > civilDateOf(ctx.now)) throw invalid('orchestraAssociation.notBornYet', {}, 'birthDate')
    if (!(await putMember(tx, id, version, facts))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'association.corrected', id)
  })
}
