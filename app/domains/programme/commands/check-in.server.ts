import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theEvent } from '../own.server.ts'
import { mayCheckIn } from '../policy.ts'
import { findSignUp, putAttended, putCame } from '../store.server.ts'

/**
 * Says how many of a party have come; null: none were checked. The number of those who came to the event follows. Two at
 * the door who tap the same name count it once. Throws missing for a party of another event.
 */
export async function checkIn(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  { id, came }: { id: string; came: number | null },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { event, round } = await theEvent(tx, year, slug)
    if (!mayCheckIn(actor, round)) throw forbidden()
    const signUp = await findSignUp(tx, id)
    if (!signUp || signUp.eventId !== event.id) throw missing('programme.noSuchSignUp')
    const more = (came ?? 0) - (signUp.came ?? 0)
    await putCame(tx, id, came, came === null ? null : ctx.now)
    if (more !== 0 || event.attended === null)
      await putAttended(tx, event.id, Math.max(0, (event.attended ?? 0) + more))
    await ctx.note(tx, 'event.checked-in', id, { came })
  })
}
