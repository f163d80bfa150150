import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { theSeminar } from '../../seminar/queries.server.ts'
import { gather, standingOrder } from '../gather.server.ts'
import { mayMendCoverage, mayReadCoverage } from '../policy.ts'
import { exchanged } from '../slots.ts'
import { putOrder } from '../store.server.ts'

interface At {
  pieceId: string
  date: string
}

/**
 * Lets two pieces change places in the order of rehearsal. The order of the whole seminar is written down as it stands
 * with that, so that nothing else moves. Throws missing, forbidden, or conflict when the order is another by now.
 */
export async function swapPieces(ctx: Context, actor: Actor, seminarId: string, a: At, b: At): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const seminar = await theSeminar(tx, seminarId)
    if (!mayReadCoverage(standing, seminarId)) throw missing()
    if (!mayMendCoverage(standing, seminarId)) throw forbidden()
    const order = standingOrder(await gather(tx, seminar))
    const isIn = ({ pieceId, date }: At) => order.some((line) => line.pieceId === pieceId && line.date === date)
    if (!isIn(a) || !isIn(b)) throw conflict('orchestraCoverage.orderChanged')
    await putOrder(tx, seminarId, exchanged(order, a, b))
    await ctx.note(tx, 'seminar.order-changed', seminarId, { pieces: [a.pieceId, b.pieceId] })
  })
}
