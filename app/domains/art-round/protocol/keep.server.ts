import type { Bench } from '#app/domains/art-round/selection/bench.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { gatherProtocol } from './gather.server.ts'
import { addProtocol, findLastProtocol } from './store.server.ts'

/** Keeps the protocol of a call as it stands, in the caller's transaction. Gives its number; the last one's when it says the same. */
export async function keepProtocol(ctx: Context, tx: Tx, bench: Bench): Promise<number> {
  const content = await gatherProtocol(tx, bench)
  const last = await findLastProtocol(tx, bench.call.id)
  if (last && saysTheSame(last.content, content)) return last.number
  const number = (last?.number ?? 0) + 1
  const { checksum } = content
  await addProtocol(tx, { callId: bench.call.id, number, madeAt: ctx.now, madeById: ctx.actorId, checksum, content })
  await ctx.note(tx, 'protocol.made', bench.edition.id, { callId: bench.call.id, number, checksum })
  return number
}

/** One engine gives the fields of JSON back in another order. */
const saysTheSame = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other)

const ordered = (of: unknown): string =>
  JSON.stringify(of, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
