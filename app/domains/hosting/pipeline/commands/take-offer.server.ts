import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import { yearOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Hosting, isLive } from '../../hosting.ts'
import { boardDay, hostingsOf } from '../../queries.server.ts'
import { candidateFaults, partsOf } from '../candidates.ts'
import { offerAnswer } from '../mails.ts'
import { findOffer, putAnswer } from '../offer.store.server.ts'
import type { HostingOffer } from '../offer.ts'
import { mayAnswerOffers } from '../policy.ts'
import { canChangeParts } from '../rules.ts'
import { addHosting, addMove, putHosting, putParts } from '../store.server.ts'

/**
 * Takes an offer into a hosting of a year that it is about: a new one, which begins with the interest that the offer shows,
 * or one that is there (`hostingId`), which the municipality joins. The contact is told. Gives the hosting's id. Throws
 * forbidden, missing, invalid beside the field, or conflict when it is answered already.
 */
export async function takeOffer(
  ctx: Context,
  actor: Actor,
  id: string,
  wish: { year: number; hostingId: string | null; reserve: boolean; answer: string; version: number },
): Promise<string> {
  if (!mayAnswerOffers(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const offer = await findOffer(tx, id)
    if (!offer) throw missing()
    // Sent twice, the municipality is a candidate by the first: what is wrong is not that.
    if (offer.state !== 'waiting') throw conflict('hostingOffer.answeredAlready')
    const { year } = wish
    const last = offer.untilYear ?? offer.year
    if (year < offer.year || year > last) throw invalid('hostingOffer.notOffered', { first: offer.year, last }, 'year')
    const all = await hostingsOf(tx, { from: year, to: year })
    const into = wish.hostingId === null ? null : all.find((one) => one.id === wish.hostingId)
    if (into === undefined) throw invalid('hostingOffer.noSuchHosting', {}, 'hostingId')
    const municipalityIds = [...(into?.parts.map((part) => part.municipalityId) ?? []), offer.municipalityId]
    const lead = into?.parts.find((part) => part.lead)?.municipalityId ?? offer.municipalityId
    const others = all.filter((one) => one !== into)
    const known = {
      thisYear: yearOf(await boardDay(tx, ctx.now)),
      municipalities: await listMunicipalities(tx),
      others,
    }
    const [first, ...rest] = candidateFaults({ year, municipalityIds, lead }, known)
    // The form has no box of municipalities; what is wrong with this one is said beside the year.
    const atYear = (one: typeof first) => one && { ...one, field: 'year' }
    const faults = [first, ...rest].flatMap((one) => atYear(one) ?? [])
    if (faults[0]) throw invalidFields([faults[0], ...faults.slice(1)])
    const hostingId = into
      ? await join(ctx, tx, into, { municipalityIds, lead })
      : await begin(ctx, tx, offer, { year, reserve: wish.reserve, others, demo: actor.demo })
    const { version, answer } = wish
    if (!(await putAnswer(tx, { id, version }, { state: 'taken', answer, hostingId }, ctx.now)))
      throw conflict('hostingOffer.answeredAlready')
    const municipality = known.municipalities.find((one) => one.id === offer.municipalityId)?.name ?? ''
    const to = await findContact(tx, offer.offeredById)
    const said = { ...offer, year, answer, municipality, hostingId }
    if (to) await ctx.post(tx, offerAnswer(to, ctx.settings.publicUrl, said))
    await ctx.note(tx, 'hosting.offer-taken', id, { hostingId, year })
    return hostingId
  })
}

async function join(
  ctx: Context,
  tx: Tx,
  into: Hosting,
  wish: { municipalityIds: string[]; lead: string },
): Promise<string> {
  if (!isLive(into) || !canChangeParts(into)) throw invalid('hostingOffer.cannotJoin', {}, 'hostingId')
  if (!(await putHosting(tx, into, {}, ctx.now))) throw conflict('faults.changedMeanwhile')
  await putParts(tx, into.id, partsOf(wish))
  return into.id
}

async function begin(
  ctx: Context,
  tx: Tx,
  { municipalityId }: HostingOffer,
  { others, ...of }: { year: number; reserve: boolean; demo: boolean; others: readonly Hosting[] },
): Promise<string> {
  const position = Math.max(-1, ...others.map((one) => one.position)) + 1
  const parts = [{ municipalityId, lead: true }]
  const by = { at: ctx.now, byId: ctx.actorId, reason: '' }
  const id = await addHosting(tx, { ...of, stage: 'interest', position, parts }, { ...by, stage: 'search' })
  await addMove(tx, id, { ...by, fromStage: 'search', toStage: 'interest' })
  return id
}
