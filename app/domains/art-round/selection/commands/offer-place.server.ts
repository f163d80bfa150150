import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { benchOf } from '../bench.server.ts'
import { offerNext } from '../changes.server.ts'
import { mayOfferPlace } from '../policy.ts'

/**
 * Offers a free place to the first on the waiting list by hand (see `offerNext`). Gives the application. Throws forbidden,
 * and conflict before the announcement, when every place is held, when nobody waits, and after the delivery day.
 */
export async function offerPlace(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string | null = null,
): Promise<string> {
  if (!mayOfferPlace(actor)) throw forbidden()
  return ctx.tx(async (tx) => offerNext(ctx, tx, await benchOf(tx, year, callId)))
}
