import { putDecision } from '#app/domains/art-round/application/changes.server.ts'
import { holdingIn, listSubmitted, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { reachesJury } from '#app/domains/art-round/application/rules.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { placesOf } from '#app/domains/art-round/edition/rules.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { invitations } from '#app/i18n/invitations.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { DecisionEntry } from '../decisions.ts'
import { sharingWith } from '../places.ts'
import { mayDecide } from '../policy.ts'
import { addEntries } from '../store.server.ts'

/**
 * Accepts every complete application of an invited call that is not decided on, without a jury, each with the work that
 * the artist put first. What was decided by hand stands. Doing it again changes nothing. Gives how many are new. Throws
 * forbidden, missing, and conflict for a call that is no invited one, is still open or announced, or has not the places that are left.
 */
export async function acceptInvited(ctx: Context, actor: Actor, year: number, callId: string): Promise<number> {
  if (!mayDecide(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const calls = await callsOf(tx, edition.id)
    const call = calls.find(({ id }) => id === callId)
    if (!call) throw missing()
    if (call.kind !== 'invited') throw conflict('invitations.notWithoutJury')
    if (call.announcedAt) throw conflict('selection.announcedAlready')
    // Until then an artist may open what was sent, and take away the very work that it is accepted with.
    if (ctx.now < call.closesAt) throw conflict('invitations.stillOpen')
    const before = (await listSubmitted(tx, edition.id)).filter((one) => one.callId === callId && reachesJury(one))
    const works = await worksOf(
      tx,
      before.map(({ id }) => id),
    )
    const fresh = before.flatMap(({ id, decision }) => {
      const [first] = works.get(id) ?? []
      return decision === 'none' && first ? [{ id, workId: first.id }] : []
    })
    if (fresh.length === 0) return 0
    const sharing = sharingWith(call, calls, edition).map(({ id }) => id)
    const elsewhere = sharing.length > 0 ? await holdingIn(tx, sharing) : 0
    const capacity = Math.max(0, placesOf(call, edition).capacity - elsewhere)
    const count = before.filter(({ decision }) => decision === 'accepted').length + fresh.length
    if (count > capacity) throw conflict('invitations.tooFewPlaces', { count, capacity })
    const decided = { decision: 'accepted', waitingPlace: null } as const
    for (const { id, workId } of fresh) await putDecision(tx, id, { ...decided, decidedWorkId: workId })
    const how = { at: ctx.now, actorId: ctx.actorId, method: 'hand', reason: say('nb', invitations.takenWhy) } as const
    await addEntries(
      tx,
      fresh.map(({ id, workId }): DecisionEntry => ({ ...decided, ...how, applicationId: id, workId })),
    )
    await ctx.note(tx, 'call.invited-accepted', call.id, { count: fresh.length })
    return fresh.length
  })
}
