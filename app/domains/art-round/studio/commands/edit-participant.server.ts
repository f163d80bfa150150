import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { AboutInput } from '../input.ts'
import { theParticipant } from '../own.server.ts'
import { mayEditParticipant } from '../policy.ts'
import { putParticipant } from '../store.server.ts'

/**
 * Changes what the public reads of an artist. The address of the page stays when the name changes, so that links hold.
 * Throws missing for another's, conflict when someone has changed it since `version`.
 */
export async function editParticipant(ctx: Context, actor: Actor, id: string, wish: AboutInput): Promise<void> {
  await ctx.tx(async (tx) => {
    const participant = await theParticipant(tx, id)
    if (!mayEditParticipant(actor, participant)) throw missing()
    const { version, name, aboutNb, aboutEn, website } = wish
    if (!(await putParticipant(tx, id, version, { name, aboutNb, aboutEn, website })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'participant.changed', id)
  })
}
