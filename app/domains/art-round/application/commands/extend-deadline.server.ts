import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { closingInstant } from '#app/domains/art-round/edition/rules.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { extensionMail } from '../mails.ts'
import { mayExtend } from '../policy.ts'
import { closesFor } from '../rules.ts'
import { findApplication, markApplication } from '../store.server.ts'

/**
 * Gives one applicant a later end of the window: the last minute in which the application is taken, in local time. The
 * applicant is told by mail. Throws invalid for a time that has been or is no later than the applicant's own deadline,
 * conflict after the announcement.
 */
export async function extendDeadline(
  ctx: Context,
  actor: Actor,
  id: string,
  to: { date: CivilDate; time: LocalTime },
): Promise<void> {
  if (!mayExtend(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const application = await findApplication(tx, id)
    if (!application) throw missing()
    const call = await theCall(tx, application.callId)
    const edition = await editionById(tx, application.editionId)
    if (call.announcedAt) throw conflict('application.announcedAlready')
    const extendedTo = closingInstant(to.date, to.time)
    if (!extendedTo) throw invalid('faults.noSuchTime', {}, 'time')
    if (extendedTo <= ctx.now || extendedTo <= closesFor(call, application))
      throw invalid('application.extensionTooEarly', {}, 'date')
    await markApplication(tx, id, { extendedTo })
    const contact = await findContact(tx, application.applicantId)
    if (contact)
      await ctx.post(
        tx,
        extensionMail(contact, ctx.settings.publicUrl, id, call.id, { year: edition.year, closesAt: extendedTo }),
      )
    await ctx.note(tx, 'application.extended', id, { extendedTo: extendedTo.toISOString() })
  })
}
