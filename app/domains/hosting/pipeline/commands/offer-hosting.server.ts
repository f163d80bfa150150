import { secretariatContacts } from '#app/domains/people/holders.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { boardDay } from '../../queries.server.ts'
import { offerNews, offerReceipt } from '../mails.ts'
import { addOffer, listOffers, type OfferDraft } from '../offer.store.server.ts'
import { offerFaults } from '../offer.ts'
import { mayOffer } from '../policy.ts'

/**
 * A municipality offers to have the joint exhibition, through its contact. The contact gets a receipt, the secretariat a
 * letter. Throws forbidden for another municipality than the own, or invalid beside the year that cannot be.
 */
export async function offerHosting(ctx: Context, actor: Actor, draft: OfferDraft): Promise<void> {
  if (!mayOffer(actor, draft.municipalityId)) throw forbidden()
  await ctx.tx(async (tx) => {
    const own = (await listMunicipalities(tx)).find(({ id }) => id === draft.municipalityId)
    if (!own) throw forbidden()
    const before = await listOffers(tx, [own.id])
    const waiting = before.filter(({ state }) => state === 'waiting').map(({ year }) => year)
    const thisYear = yearOf(await boardDay(tx, ctx.now))
    const [first, ...rest] = offerFaults(draft, { thisYear, waiting })
    if (first) throw invalidFields([first, ...rest])
    const { id } = await addOffer(tx, draft, actor.personId, ctx.now)
    const told = { id, municipality: own.name, year: draft.year }
    const { personId, email, locale } = actor
    const { publicUrl } = ctx.settings
    await ctx.post(tx, offerReceipt({ personId, email, name: actor.name, locale }, publicUrl, told))
    for (const to of await secretariatContacts(tx)) await ctx.post(tx, offerNews(to, publicUrl, told))
    await ctx.note(tx, 'hosting.offered', id, { municipalityId: own.id, year: draft.year })
  })
}
