import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theEvent } from '../own.server.ts'
import { mayCheckIn } from '../policy.ts'
import { seatsCame, walkIns } from '../rules.ts'
import { listSignUps, putAttended } from '../store.server.ts'

/** Counts people who came without having signed up, or takes some back; never fewer than none. */
export async function countWalkIn(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  by: number,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { event, round } = await theEvent(tx, year, slug)
    if (!mayCheckIn(actor, round)) throw forbidden()
    const parties = await listSignUps(tx, { eventId: event.id })
    const others = Math.max(0, walkIns(event.attended, parties) + by)
    await putAttended(tx, event.id, seatsCame(parties) + others)
    await ctx.note(tx, 'event.walk-in', event.id, { by })
  })
}
