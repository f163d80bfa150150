import type { Application } from '#app/domains/art-round/application/application.ts'
import { putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { openOffers, theApplication } from '#app/domains/art-round/application/queries.server.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { editionById } from '#app/domains/art-round/edition/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { lastDayBefore } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { passOn } from '../changes.server.ts'
import { lapsedMail, offerReminderMail } from '../offer-mails.ts'
import { hasLapsed, remindsOfOffer } from '../offers.ts'
import { addEntries } from '../store.server.ts'

/**
 * The clock's part of the waiting list: offers that nobody answered in time lapse, each with a letter, and the place goes
 * to the next in line where the call says so; those whose last day is tomorrow are reminded. One transaction an offer,
 * and doing it again, or two at once, changes nothing more. Gives how many lapsed and how many letters of reminder are due.
 */
export async function lapseOffers(ctx: Context): Promise<{ lapsed: number; reminded: number }> {
  openToAll('the clock asks, and each offer is judged by its own deadline')
  const open = await openOffers(ctx.db)
  let lapsed = 0
  let reminded = 0
  for (const { id } of open.filter((application) => hasLapsed(application, ctx.now)))
    if (await ctx.tx((tx) => lapse(ctx, tx, id))) lapsed++
  for (const { id } of open.filter((application) => remindsOfOffer(application, ctx.now)))
    if (await ctx.tx((tx) => remind(ctx, tx, id))) reminded++
  return { lapsed, reminded }
}

async function lapse(ctx: Context, tx: Tx, id: string): Promise<boolean> {
  const application = await theApplication(tx, id)
  if (!hasLapsed(application, ctx.now)) return false
  const edition = await editionById(tx, application.editionId)
  await putParticipation(tx, id, { participation: 'resigned' })
  const { decision, decidedWorkId } = application
  const entry = { decision, workId: decidedWorkId, waitingPlace: null, reason: '' }
  await addEntries(tx, [{ ...entry, applicationId: id, at: ctx.now, actorId: ctx.actorId, method: 'lapse' }])
  const contact = await findContact(tx, application.applicantId)
  if (contact) await ctx.post(tx, lapsedMail(contact, factsOf(ctx, edition, application)))
  await ctx.note(tx, 'selection.lapsed', id, { year: edition.year })
  await passOn(ctx, tx, edition, application.callId)
  return true
}

async function remind(ctx: Context, tx: Tx, id: string): Promise<boolean> {
  const application = await theApplication(tx, id)
  if (!remindsOfOffer(application, ctx.now)) return false
  const edition = await editionById(tx, application.editionId)
  const contact = await findContact(tx, application.applicantId)
  if (contact) await ctx.post(tx, offerReminderMail(contact, factsOf(ctx, edition, application)))
  return contact !== null
}

const factsOf = (ctx: Context, edition: Edition, { id, artistName, answerBy }: Application) => ({
  applicationId: id,
  artistName,
  year: edition.year,
  publicUrl: ctx.settings.publicUrl,
  lastDay: lastDayBefore(answerBy ?? ctx.now),
})
