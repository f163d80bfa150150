import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theStudio } from '../own.server.ts'
import { mayEditStudio } from '../policy.ts'
import { putStudio } from '../store.server.ts'

/**
 * Says what the picture of the entrance shows, for those who cannot see it. The same words twice change nothing. Throws
 * missing for another's studio, conflict when there is no picture or someone has changed the studio meanwhile.
 */
export async function describeStudioPicture(ctx: Context, actor: Actor, studioId: string, alt: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const studio = await theStudio(tx, studioId)
    if (!mayEditStudio(actor, studio.participants)) throw missing()
    if (!studio.pictureId) throw conflict('studio.noPicture')
    if (studio.pictureAlt === alt) return
    if (!(await putStudio(tx, studioId, studio.version, { pictureAlt: alt }))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'studio.changed', studioId)
  })
}
