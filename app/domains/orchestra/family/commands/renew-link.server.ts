import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { bumpLink, findGuardian } from '../store.server.ts'

/** Makes the own signed link, or the calendar's address, anew: the old ones open nothing from now on. Throws forbidden. */
export async function renewLink(ctx: Context, actor: Actor, which: 'reply' | 'calendar'): Promise<void> {
  openToAll('every guardian has one link of the own')
  await ctx.tx(async (tx) => {
    if (!(await findGuardian(tx, actor.personId))) throw forbidden()
    await bumpLink(tx, actor.personId, which === 'reply' ? 'linkVersion' : 'calendarVersion')
    await ctx.note(tx, 'guardian.linkRenewed', actor.personId, { which })
  })
}
