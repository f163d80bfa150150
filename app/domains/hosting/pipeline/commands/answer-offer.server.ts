import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { offerAnswer } from '../mails.ts'
import { findOffer, putAnswer } from '../offer.store.server.ts'
import { mayAnswerOffers } from '../policy.ts'

/** Says no to an offer, in words that the contact gets by mail. Throws forbidden, missing, or conflict when it is answered. */
export async function answerOffer(
  ctx: Context,
  actor: Actor,
  id: string,
  { answer, version }: { answer: string; version: number },
): Promise<void> {
  if (!mayAnswerOffers(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const offer = await findOffer(tx, id)
    if (!offer) throw missing()
    if (!(await putAnswer(tx, { id, version }, { state: 'declined', answer, hostingId: null }, ctx.now)))
      throw conflict('hostingOffer.answeredAlready')
    const municipality = (await municipalityNames(tx))[offer.municipalityId] ?? offer.municipalityId
    const to = await findContact(tx, offer.offeredById)
    if (to)
      await ctx.post(tx, offerAnswer(to, ctx.settings.publicUrl, { ...offer, answer, municipality, hostingId: null }))
    await ctx.note(tx, 'hosting.offer-answered', id, { municipalityId: offer.municipalityId, year: offer.year })
  })
}
