import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { HoldKind } from '../keeping.ts'
import { mayHold } from '../policy.ts'
import { addHold, listHoldable } from '../store.server.ts'

/**
 * Holds a child, a seminar, a semester or a round of auditions for the archive: nothing of it is deleted until the hold is
 * lifted. Throws forbidden, and invalid for what is not there.
 */
export async function putHold(
  ctx: Context,
  actor: Actor,
  { kind, subjectId, reason }: { kind: HoldKind; subjectId: string; reason: string },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayHold(actor, await standingOf(tx, actor))) throw forbidden()
    if (!(await listHoldable(tx, kind)).some(({ id }) => id === subjectId))
      throw invalid('faults.notAChoice', {}, 'subjectId')
    const id = await addHold(tx, { kind, subjectId, reason, byId: actor.personId, from: ctx.now })
    await ctx.note(tx, 'hold.put', id, { kind })
    return id
  })
}
