import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { civilDateOf, daysBetween } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { localeOf } from '../locale.server.ts'
import { owingMail } from '../mails.ts'
import { mayKeepRegister } from '../policy.ts'
import { owing, paidFor, REMIND_AGAIN_DAYS } from '../rules.ts'
import { listMembers } from '../store.server.ts'

/** The first day of reckoning in fortnights: any Monday would do. */
const EPOCH = '2009-01-05'

/**
 * Writes to those who owe the fee of a year and have an address. `count` is how many the board saw it would reach. Within a
 * fortnight nobody gets it twice. Gives how many were written to. Throws forbidden, and conflict when the count is another.
 */
export async function remindOwing(ctx: Context, actor: Actor, year: number, count: number): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayKeepRegister(actor, await standingOf(tx, actor))) throw forbidden()
    const today = civilDateOf(ctx.now)
    const members = await listMembers(tx)
    const reached = owing(members, year, today).filter(({ email }) => email !== '')
    if (reached.length !== count) throw conflict('orchestraAssociation.countChanged', { count: reached.length })
    const fortnight = Math.floor(daysBetween(EPOCH, today) / REMIND_AGAIN_DAYS)
    const amountOre: Ore | null = members.map((member) => paidFor(member, year)).find((paid) => paid !== null) ?? null
    for (const member of reached) {
      const key = `association-owing:${member.id}:${year}:${fortnight}`
      const to = { email: member.email, name: member.name }
      await ctx.post(tx, owingMail(to, await localeOf(tx, member), ctx.settings.publicUrl, { key, year, amountOre }))
    }
    await ctx.note(tx, 'association.reminded', String(year), { year, count: reached.length })
    return reached.length
  })
}
