import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { answerEnds } from '#app/domains/art-round/selection/offers.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { lastDayBefore, sayFullDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { admitAll } from '../admit.server.ts'
import { mayAnswer, mayEnterAnswers } from '../policy.ts'
import { answersInTime } from '../rules.ts'

/**
 * Says yes to a place: the artist becomes a participant, and the studio of the application a studio of the edition. Saying
 * it again changes nothing. The artist must answer in time; the secretariat may enter an answer later.
 * Throws missing for another's application and before the announcement, conflict when it is too late or no place is left.
 */
export async function confirmParticipation(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  applicationId: string,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const application = await theApplication(tx, applicationId)
    if (!mayAnswer(actor, { personId: application.applicantId })) throw missing()
    const edition = await editionById(tx, application.editionId)
    if (!(await theCall(tx, application.callId)).announcedAt) throw conflict('studio.notAnnounced')
    const ends = answerEnds(application, edition.confirmBy)
    if (application.participation === 'awaiting' && ends && !mayEnterAnswers(actor) && !answersInTime(ends, ctx.now))
      throw conflict('studio.answerTooLate', { date: sayFullDate(lastDayBefore(ends), locale) })
    if ((await admitAll(ctx, tx, edition, [application])) > 0)
      await ctx.note(tx, 'participation.confirmed', applicationId)
  })
}
