import type { Actor } from '#app/domains/people/person.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeGuardian } from '../changes.server.ts'
import type { Home } from '../family.ts'
import { findGuardian, moveChildren } from '../store.server.ts'

/** Saves how who asks is reached. The home of the children who live with this guardian goes along. */
export async function saveGuardian(
  ctx: Context,
  actor: Actor,
  { name, phone, ...home }: { name: string; phone: string } & Home,
): Promise<void> {
  openToAll('everybody writes down the own name and address')
  await ctx.tx(async (tx) => {
    const before = await findGuardian(tx, actor.personId)
    await writeGuardian(ctx, tx, actor.personId, { name, phone: phone || null, ...home })
    if (before?.address) await moveChildren(tx, actor.personId, before, home)
    await ctx.note(tx, 'guardian.saved', actor.personId)
  })
}
