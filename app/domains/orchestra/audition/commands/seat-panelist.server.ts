import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { countMarks, putPanelist, removePanelist } from '../panel.store.server.ts'
import { mayRunAuditions } from '../policy.ts'
import { touchRound, unsealedRound } from '../unsealed.server.ts'

/**
 * Gives somebody a place in the panel, makes them its chair, or takes the place away. Throws missing for a person who
 * cannot be written to, conflict for one who has given marks and is to leave.
 */
export async function seatPanelist(
  ctx: Context,
  actor: Actor,
  roundId: string,
  { personId, part }: { personId: string; part: 'chair' | 'member' | 'none' },
): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const round = await unsealedRound(tx, roundId)
    if (part !== 'none') {
      if (!(await findContact(tx, personId))) throw missing()
      await putPanelist(tx, roundId, personId, part === 'chair')
    } else {
      if ((await countMarks(tx, { roundId, personId })) > 0) throw conflict('orchestraAudition.panelistHasMarks')
      if (!(await removePanelist(tx, roundId, personId))) throw missing()
    }
    await touchRound(ctx, tx, round)
    await ctx.note(tx, 'audition.panel-changed', roundId, { personId, part })
  })
}
