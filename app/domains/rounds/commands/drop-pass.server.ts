import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { removeStamps } from '../pass.store.server.ts'
import { hashOfPass } from '../pass-hash.server.ts'

/** Throws a visitor's pass away with all its stamps. Gives how many stamps went. */
export async function dropPass(ctx: Context, pass: string): Promise<number> {
  openToAll('who holds a pass may throw it away')
  return ctx.tx(async (tx) => {
    const editions = await listEditions(tx)
    return removeStamps(
      tx,
      editions.map(({ id }) => hashOfPass(ctx.settings.sessionSecret, pass, id)),
    )
  })
}
