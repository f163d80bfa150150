import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayRenewCalendar } from '../policy.ts'
import { raiseCalendarVersion } from '../work-calendar.store.server.ts'

/** Makes the address of the own calendar anew: the one before it opens nothing. Throws forbidden for who acts for another. */
export async function renewWorkCalendar(ctx: Context, actor: Actor): Promise<void> {
  if (!mayRenewCalendar(actor)) throw forbidden('people.notInPerson')
  await ctx.tx(async (tx) => {
    await raiseCalendarVersion(tx, actor.personId)
    await ctx.note(tx, 'work-calendar.renewed', actor.personId)
  })
}
