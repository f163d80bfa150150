import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listToClose, setClosed } from '../store.server.ts'

/** Closes every binder whose hours are over: its code is deleted, and the page keeps the receipt. Gives how many. */
export async function closeBinders(ctx: Context): Promise<number> {
  openToAll('the clock asks, and each binder is judged by its own hours')
  return ctx.tx(async (tx) => {
    const over = await listToClose(tx, ctx.now)
    for (const { seminarId, closesAt } of over) {
      await setClosed(tx, seminarId, closesAt)
      await ctx.note(tx, 'binder.closed', seminarId)
    }
    return over.length
  })
}
