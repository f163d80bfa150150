/** A form that makes something is sent once, however often it comes: pressed twice, or sent anew after a bad network. */
import { createHash } from 'node:crypto'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { uniqueFields } from '#app/platform/db/unique.server.ts'

/**
 * The id of what a form makes: the same for the same form with the same words, so that the database holds it once. Other
 * words make another thing, since who goes back to a form that was sent and writes over it means something new. Undefined for
 * what comes without the key of a form: each time is a new thing then.
 */
export function idOnce(once: string, what: readonly (string | number | null)[]): string | undefined {
  if (once === '') return undefined
  const hex = createHash('sha256')
    .update(JSON.stringify([once, ...what]))
    .digest('hex')
  // An id of our own making is version 8 of RFC 9562; the two bits of the variant stand before the fourth part.
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

/** One transaction that makes a row of such an id. When the same form came at once, it is done again and finds what is there. */
export async function makeOnce<T>(ctx: Pick<Context, 'tx'>, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await ctx.tx(work)
  } catch (error) {
    // Of a primary key that is taken, SQLite tells the column and PostgreSQL none.
    const taken = uniqueFields(error)
    if (taken === null || !taken.every((field) => field === 'id')) throw error
    return ctx.tx(work)
  }
}
