import type { Application } from '#app/domains/art-round/application/application.ts'
import { putDecision, putParticipationOfAll } from '#app/domains/art-round/application/changes.server.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { putAnnounced } from '#app/domains/art-round/edition/changes.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { benchOf } from '../bench.server.ts'
import { closedRanks, sumsOf, whyNotAnnounce } from '../decisions.ts'
import { decisionMail, type Told } from '../mails.ts'
import { mayAnnounce } from '../policy.ts'

export interface Announced {
  letters: number
  /** Applicants who have no address to write to. */
  withoutAddress: number
}

/**
 * Makes the decisions known to all applicants at once: from this moment each sees the own result, the accepted are asked
 * to answer, and a letter to each lies in the outbox, all or nothing. Announcing again changes nothing. Throws conflict
 * while someone is undecided, more are accepted than there are places, or a juror has not sealed.
 */
export async function announceDecisions(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string | null = null,
): Promise<Announced> {
  if (!mayAnnounce(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { edition, call, capacity, applications, works, outside, round } = await benchOf(tx, year, callId)
    if (call.announcedAt) return { letters: 0, withoutAddress: 0 }
    const unsealed = round?.unsealed.length ?? 0
    const unchecked = outside.filter(({ check }) => check === 'unchecked').length
    const why = whyNotAnnounce({ sums: sumsOf(applications), capacity, unsealed, unchecked })
    if (why) throw conflict(why.key, why.facts)
    await putAnnounced(tx, { edition, call }, ctx.now)

    const waiting = applications.map(({ id, waitingPlace }) => ({ applicationId: id, waitingPlace }))
    const places = closedRanks(waiting)
    const told: Told[] = []
    const asked: string[] = []
    for (const application of applications) {
      const { id, decision, participation } = application
      const waitingPlace = places.get(id) ?? application.waitingPlace
      if (places.has(id)) await putDecision(tx, id, { ...application, waitingPlace })
      if (participationAfter(participation, 'offer', { decision, announced: true })) asked.push(id)
      const work = works.get(id)?.find((of) => of.id === application.decidedWorkId)
      told.push(toldOf(application, { waitingPlace, workTitle: work?.title ?? null }))
    }
    await putParticipationOfAll(tx, asked, { participation: 'awaiting' })
    for (const application of outside)
      if (application.check === 'ineligible' || application.check === 'incomplete')
        told.push(toldOf(application, { waitingPlace: null, workTitle: null }))

    const contacts = await findContacts(tx, [...new Set(told.map(({ personId }) => personId))])
    const facts = { year, confirmBy: edition.confirmBy, publicUrl: ctx.settings.publicUrl }
    const letters = told.flatMap((one) => {
      const contact = contacts.get(one.personId)
      return contact ? [decisionMail(contact, one, facts)] : []
    })
    const posted = await postAll(tx, letters, ctx.now)
    const sums = sumsOf(applications)
    await ctx.note(tx, 'selection.announced', edition.id, { ...sums, letters: posted })
    return { letters: posted, withoutAddress: told.length - letters.length }
  })
}

const toldOf = (of: Application, more: Pick<Told, 'waitingPlace' | 'workTitle'>): Told => ({
  applicationId: of.id,
  personId: of.applicantId,
  number: of.number ?? 0,
  artistName: of.artistName,
  decision: of.decision,
  reason: of.decision === 'none' ? of.checkReason : null,
  ...more,
})
