import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Way } from '../association.ts'
import { localeOf } from '../locale.server.ts'
import { receiptMail } from '../mails.ts'
import { mayKeepRegister } from '../policy.ts'
import { theMember } from '../queries.server.ts'
import { addFee, hasFee } from '../store.server.ts'

/**
 * The treasurer records that a fee was paid, and the member gets a receipt where there is an address. Throws forbidden,
 * missing, invalid for a day to come, conflict for a year that is paid.
 */
export async function recordFee(
  ctx: Context,
  actor: Actor,
  given: { memberId: string; year: number; amountOre: Ore; paidOn: CivilDate; how: Way },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepRegister(actor, await standingOf(tx, actor))) throw forbidden()
    const member = await theMember(tx, given.memberId)
    if (given.paidOn > civilDateOf(ctx.now)) throw invalid('orchestraLoan.inFuture', {}, 'paidOn')
    if (await hasFee(tx, member.id, given.year)) throw conflict('orchestraAssociation.isPaid', { year: given.year })
    const { id } = await addFee(tx, { ...given, recordedById: actor.personId, recordedAt: ctx.now })
    if (member.email) {
      const to = { email: member.email, name: member.name }
      await ctx.post(tx, receiptMail(to, await localeOf(tx, member), ctx.settings.publicUrl, { id, ...given }))
    }
    await ctx.note(tx, 'association.fee-recorded', member.id, { year: given.year, amountOre: given.amountOre })
  })
}
