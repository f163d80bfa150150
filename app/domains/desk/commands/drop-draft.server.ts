import { removeApplications } from '#app/domains/art-round/application/changes.server.ts'
import { pastOf } from '#app/domains/art-round/application/library-uses.server.ts'
import { mayWriteIn } from '#app/domains/art-round/application/policy.ts'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isDroppable } from '../forgetting.ts'
import { mayDeleteOwnData } from '../policy.ts'

/**
 * Deletes a draft of one's own that was never sent, and the pictures that hang nowhere after it. Throws missing for
 * another's, conflict for what was sent, forbidden for who acts for another.
 */
export async function dropDraft(ctx: Context, actor: Actor, applicationId: string): Promise<void> {
  if (!mayDeleteOwnData(actor)) throw forbidden('people.notInPerson')
  await ctx.tx(async (tx) => {
    const found = (await pastOf(tx, actor.personId)).find(({ application }) => application.id === applicationId)
    if (!found || !mayWriteIn(actor, found.application)) throw missing()
    if (!isDroppable(found.application)) throw conflict('ownData.sentIsKept')
    await removeApplications(tx, [applicationId])
    const pictures = await removeLoosePictures(ctx, tx, { ownerId: actor.personId })
    await ctx.note(tx, 'application.dropped', applicationId, { pictures })
  })
}
