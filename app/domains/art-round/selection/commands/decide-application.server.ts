import { putDecision } from '#app/domains/art-round/application/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { benchOf, decidedOf } from '../bench.server.ts'
import { lastPlaceFor, placesAfter, signOf } from '../decisions.ts'
import type { DecideInput } from '../input.ts'
import { mayDecide } from '../policy.ts'
import { addEntries } from '../store.server.ts'

/**
 * Decides one application by hand, with a reason that stays in its history. A place on the waiting list that is taken is
 * made free: those who stand there move down. Without a place the application comes last. Throws conflict when the
 * jurors have not sealed, the decisions are announced, or it was decided otherwise since the page was made; invalid for an
 * acceptance without one of its own works; missing for one that is not before the jury.
 */
export async function decideApplication(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: DecideInput,
  callId: string | null = null,
): Promise<void> {
  if (!mayDecide(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const bench = await benchOf(tx, year, callId)
    if (bench.call.announcedAt) throw conflict('selection.announcedAlready')
    if (bench.round && !bench.ranked) throw conflict('selection.notSealed', { count: bench.round.unsealed.length })
    const application = bench.applications.find(({ id }) => id === wish.id)
    if (!application) throw missing()
    if (signOf(decidedOf(application)) !== wish.seen) throw conflict('faults.changedMeanwhile')
    const workId = wish.decision === 'accepted' ? wish.workId : null
    if (wish.decision === 'accepted' && !bench.works.get(wish.id)?.some(({ id }) => id === workId))
      throw invalid('selection.workMissing', {}, 'workId')
    const waits = wish.decision === 'waitlisted'
    const others = bench.applications.filter(({ id }) => id !== wish.id)
    const list = bench.applications.map((of) => ({ applicationId: of.id, waitingPlace: of.waitingPlace }))
    const last = lastPlaceFor(list, wish.id)
    const waitingPlace = waits ? Math.min(wish.waitingPlace ?? application.waitingPlace ?? last, last) : null
    const places = placesAfter(list, wish.id, waitingPlace)
    for (const other of others) {
      const place = places.get(other.id)
      if (place !== undefined) await putDecision(tx, other.id, { ...other, waitingPlace: place })
    }
    await putDecision(tx, wish.id, { decision: wish.decision, decidedWorkId: workId, waitingPlace })
    const decided = { decision: wish.decision, workId, waitingPlace }
    await addEntries(tx, [
      { ...decided, applicationId: wish.id, at: ctx.now, actorId: ctx.actorId, method: 'hand', reason: wish.reason },
    ])
    await ctx.note(tx, 'application.decided', wish.id, { decision: wish.decision, waitingPlace })
  })
}
