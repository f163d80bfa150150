import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theEvent } from '../own.server.ts'
import { mayCheckIn } from '../policy.ts'
import { putAttended } from '../store.server.ts'

/** States how many came, counted otherwise than by the list; null: it is not known. */
export async function stateAttendance(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  attended: number | null,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { event, round } = await theEvent(tx, year, slug)
    if (!mayCheckIn(actor, round)) throw forbidden()
    await putAttended(tx, event.id, attended)
    await ctx.note(tx, 'event.attended', event.id, { attended })
  })
}
