import { putDecision, putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { decisionAfter, participationAfter } from '#app/domains/art-round/application/moves.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { benchOf, workFor } from '../bench.server.ts'
import { answerBy, firstInLine, placesAfter, placesHeld } from '../decisions.ts'
import { offerMail } from '../mails.ts'
import { mayOfferPlace } from '../policy.ts'
import { addEntries } from '../store.server.ts'

/**
 * Offers a place that came free to the first on the waiting list: accepted with a work, asked to answer, told by letter;
 * the others move up. Gives the application. Throws conflict before the announcement, when every place is held, and when
 * nobody waits.
 */
export async function offerPlace(ctx: Context, actor: Actor, year: number): Promise<string> {
  if (!mayOfferPlace(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const bench = await benchOf(tx, year)
    const { edition, call, capacity, applications, works } = bench
    if (!call.announcedAt) throw conflict('selection.notAnnounced')
    if (placesHeld(applications) >= capacity) throw conflict('selection.noPlaceFree', { capacity })
    const next = firstInLine(applications)
    const workId = next && workFor(bench, next.id)
    if (!next || !workId) throw conflict('selection.nobodyWaits')
    const decision = decisionAfter(next.decision, 'accept', { submission: next.submission, announced: true })
    const participation = decision && participationAfter(next.participation, 'offer', { decision, announced: true })
    if (!decision || !participation) throw conflict('selection.nobodyWaits')

    const places = placesAfter(
      applications.map(({ id, waitingPlace }) => ({ applicationId: id, waitingPlace })),
      next.id,
      null,
    )
    for (const other of applications) {
      const waitingPlace = places.get(other.id)
      if (waitingPlace !== undefined) await putDecision(tx, other.id, { ...other, waitingPlace })
    }
    await putDecision(tx, next.id, { decision, decidedWorkId: workId, waitingPlace: null })
    await putParticipation(tx, next.id, { participation })
    const offered = { decision, workId, waitingPlace: null, reason: '' }
    await addEntries(tx, [{ ...offered, applicationId: next.id, at: ctx.now, actorId: ctx.actorId, method: 'offer' }])
    const contact = (await findContacts(tx, [next.applicantId])).get(next.applicantId)
    if (contact) {
      const workTitle = works.get(next.id)?.find(({ id }) => id === workId)?.title ?? ''
      const told = { applicationId: next.id, number: next.number ?? 0, artistName: next.artistName, workTitle }
      const facts = { year, confirmBy: answerBy(edition.confirmBy, ctx.now), publicUrl: ctx.settings.publicUrl }
      await ctx.post(tx, offerMail(contact, told, facts))
    }
    await ctx.note(tx, 'selection.offered', next.id, { year })
    return next.id
  })
}
