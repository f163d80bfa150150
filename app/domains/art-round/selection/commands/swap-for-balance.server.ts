import { putDecision } from '#app/domains/art-round/application/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { benchOf, decidedOf, workFor } from '../bench.server.ts'
import { type Decided, placesAfter, signOf } from '../decisions.ts'
import type { SwapInput } from '../input.ts'
import { mayDecide } from '../policy.ts'
import { addEntries } from '../store.server.ts'

/**
 * Exchanges one application for another for the balance of the whole: one is accepted with the jury's work, the other
 * comes first on the waiting list, as it stood above all who wait. The same reason stays in the history of both. A
 * proposal after the ranking leaves both alone; by hand either can be decided otherwise. Throws conflict before every
 * juror has sealed, after the announcement, and when either was decided otherwise since the page was made; invalid for one
 * that has no work to show; missing for one that is not before the jury.
 */
export async function swapForBalance(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: SwapInput,
  callId: string | null = null,
): Promise<void> {
  if (!mayDecide(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const bench = await benchOf(tx, year, callId)
    if (bench.call.announcedAt) throw conflict('selection.announcedAlready')
    if (!bench.ranked) throw conflict('selection.notSealed', { count: bench.round?.unsealed.length ?? 0 })
    const find = (id: string) => bench.applications.find((of) => of.id === id)
    const [goesIn, goesOut] = [find(wish.inId), find(wish.outId)]
    if (!goesIn || !goesOut || goesIn.id === goesOut.id) throw missing()
    const changed = signOf(decidedOf(goesIn)) !== wish.seenIn || signOf(decidedOf(goesOut)) !== wish.seenOut
    if (changed || goesIn.decision === 'accepted') throw conflict('faults.changedMeanwhile')
    const workId = workFor(bench, goesIn.id)
    if (!workId) throw invalid('selection.workMissing', {}, 'inId')

    const list = bench.applications.map((of) => ({ applicationId: of.id, waitingPlace: of.waitingPlace }))
    const without = placesAfter(list, goesIn.id, null)
    const left = list
      .filter(({ applicationId }) => applicationId !== goesIn.id)
      .map((of) => ({ ...of, waitingPlace: without.get(of.applicationId) ?? of.waitingPlace }))
    const after = placesAfter(left, goesOut.id, 1)
    for (const other of bench.applications) {
      const place = after.get(other.id) ?? without.get(other.id)
      if (other.id === goesIn.id || other.id === goesOut.id || place === undefined) continue
      if (place !== other.waitingPlace) await putDecision(tx, other.id, { ...other, waitingPlace: place })
    }
    const accepted: Decided = { decision: 'accepted', workId, waitingPlace: null }
    const waits: Decided = { decision: 'waitlisted', workId: null, waitingPlace: 1 }
    await putDecision(tx, goesIn.id, { ...accepted, decidedWorkId: workId })
    await putDecision(tx, goesOut.id, { ...waits, decidedWorkId: null })
    const entry = { at: ctx.now, actorId: ctx.actorId, method: 'balance' as const, reason: wish.reason }
    await addEntries(tx, [
      { ...accepted, ...entry, applicationId: goesIn.id },
      { ...waits, ...entry, applicationId: goesOut.id },
    ])
    await ctx.note(tx, 'application.decided', goesIn.id, { decision: 'accepted', method: 'balance', for: goesOut.id })
    await ctx.note(tx, 'application.decided', goesOut.id, { decision: 'waitlisted', method: 'balance', for: goesIn.id })
  })
}
