import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { boardDay, hostingsOf } from '../queries.server.ts'
import { listOffers } from './offer.store.server.ts'
import { offerYears } from './offer.ts'
import { mayAnswerOffers, mayOffer } from './policy.ts'
import { canChangeParts } from './rules.ts'
import type { OffersView } from './views.ts'

/** Offers to host: for a contact those of the own municipalities and the form, for the secretariat all of them. */
export async function offersView(ctx: Context, actor: Actor): Promise<OffersView> {
  const { db } = ctx
  const names = await municipalityNames(db)
  const isOffice = mayAnswerOffers(actor)
  const own = Object.keys(names).filter((id) => mayOffer(actor, id))
  const offers = await listOffers(db, isOffice ? null : own)
  const people = await namesOf(db, [...new Set(offers.map(({ offeredById }) => offeredById))])
  const open = isOffice ? (await hostingsOf(db)).filter(canChangeParts) : []
  return {
    years: offerYears(yearOf(await boardDay(ctx.db, ctx.now))),
    own: own.map((id) => ({ id, name: names[id] ?? id })),
    offers: offers.map((offer) => {
      const { municipalityId, offeredAt, answeredAt, offeredById, ...rest } = offer
      const last = offer.untilYear ?? offer.year
      return {
        ...rest,
        municipality: names[municipalityId] ?? municipalityId,
        offeredAt: offeredAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
        offeredBy: people.get(offeredById) ?? '',
        into: open
          .filter(
            ({ year, parts }) =>
              year >= offer.year && year <= last && parts.every((part) => part.municipalityId !== municipalityId),
          )
          .map(({ id, year, parts }) => ({ id, year, names: parts.map((part) => names[part.municipalityId] ?? '') })),
      }
    }),
    person: { name: actor.name, email: actor.email },
    can: { answer: isOffice, offer: own.length > 0 },
  }
}
