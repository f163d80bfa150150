import { revokeRole } from '#app/domains/people/commands/revoke-role.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { mayAppointBoard } from '../policy.ts'
import { listBoard } from '../store.server.ts'

/** Takes the access away. Throws forbidden, and missing for a grant of something else. */
export async function dismissBoard(ctx: Context, actor: Actor, grantId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayAppointBoard(await standingOf(tx, actor))) throw forbidden()
    if (!(await listBoard(tx)).some((one) => one.grantId === grantId)) throw missing()
  })
  await revokeRole(ctx, actor, grantId)
}
