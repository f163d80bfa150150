import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { HostingStage } from '../../hosting.ts'
import { moveHosting } from '../../pipeline/commands/move-hosting.server.ts'
import { makePlan } from '../make-plan.server.ts'
import { mayWorkOnPlan } from '../policy.ts'

/**
 * Moves a hosting, and with the agreement makes its plan: there is none that has come so far without its milestones, and
 * none has milestones whose move was refused. Throws as the move does.
 */
export async function advanceHosting(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: { to: HostingStage; reason: string; version: number },
): Promise<void> {
  await moveHosting(ctx, actor, id, wish, (tx, hosting) => {
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    return makePlan(ctx, tx, hosting)
  })
}
