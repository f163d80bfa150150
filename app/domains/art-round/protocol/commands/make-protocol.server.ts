import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { keepProtocol } from '../keep.server.ts'
import { mayKeepProtocol } from '../policy.ts'

/**
 * Makes the protocol of a call as everything stands now: a draft before the announcement, a later number after it. Where
 * nothing has changed since the last one no other is made. Gives the number. Throws forbidden, and conflict while a juror
 * has not sealed or when the call has no jury.
 */
export async function makeProtocol(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string | null = null,
): Promise<number> {
  if (!mayKeepProtocol(actor)) throw forbidden()
  return ctx.tx(async (tx) => keepProtocol(ctx, tx, await benchOf(tx, year, callId)))
}
