import { putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { passOn } from '#app/domains/art-round/selection/changes.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { resignedMail } from '../mails.ts'
import { mayAnswer } from '../policy.ts'
import { listParticipants, putParticipant } from '../store.server.ts'

/**
 * Gives up a place, before or after it was confirmed; the artist is gone from the public pages at once, and the place is
 * free for the waiting list: where the call says so, the next in line is offered it at once. The number of the studio is
 * not used again. Doing it twice changes nothing.
 * Throws missing for another's application, conflict for one that has no place.
 */
export async function resignParticipation(ctx: Context, actor: Actor, applicationId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const application = await theApplication(tx, applicationId)
    if (!mayAnswer(actor, { personId: application.applicantId })) throw missing()
    const edition = await editionById(tx, application.editionId)
    if (!(await theCall(tx, application.callId)).announcedAt) throw conflict('studio.notAnnounced')
    const { decision, participation } = application
    if (participation === 'resigned') return
    const resigned = participationAfter(participation, 'resign', { decision, announced: true })
    if (!resigned) throw conflict('studio.notTakingPart')
    await putParticipation(tx, applicationId, { participation: resigned, answeredAt: ctx.now })
    const [participant] = await listParticipants(tx, { applicationId })
    if (
      participant &&
      !(await putParticipant(tx, participant.id, participant.version, { resignedAt: ctx.now, ofTheYear: false }))
    )
      throw conflict('faults.changedMeanwhile')
    const contact = await findContact(tx, application.applicantId)
    const facts = {
      applicationId,
      artistName: application.artistName,
      year: edition.year,
      publicUrl: ctx.settings.publicUrl,
    }
    if (contact) await ctx.post(tx, resignedMail(contact, facts))
    await ctx.note(tx, 'participation.resigned', applicationId)
    await passOn(ctx, tx, edition, application.callId)
  })
}
