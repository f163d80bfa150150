import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/unique.server.ts'

/**
 * One transaction whose rows carry once-keys. When another device was quicker with the same key, or with a correction
 * of the same entry, the deed is done again and finds what is there.
 */
export async function oncePerKey<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await ctx.tx(work)
  } catch (error) {
    if (!isUniqueViolation(error, 'onceKey') && !isUniqueViolation(error, 'correctsId')) throw error
    return ctx.tx(work)
  }
}
