import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { oncePerKey } from '../once.server.ts'
import { mayCountAt } from '../policy.ts'
import { placeOf } from '../round.server.ts'
import { takeBackVisits, visitFaults, whyNotCorrect } from '../rules.ts'
import { addVisit, findVisit, findVisitByKey, listVisitsAt } from '../store.server.ts'

export interface VisitCorrection {
  entryId: string
  /** The right number; null takes the entry back and sets nothing in its place, so that the report is missing again. */
  visits: number | null
  onceKey: string
}

/**
 * Takes a count back by an entry of its own, and adds the right one. Nothing is overwritten. Whoever may count at the
 * place may correct there. Throws missing, forbidden, invalid, or conflict when the entry is corrected already.
 */
export async function correctVisits(
  ctx: Context,
  actor: Actor,
  year: number,
  { entryId, visits, onceKey }: VisitCorrection,
): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const entry = await findVisit(tx, entryId)
    if (!entry) throw missing()
    const place = await placeOf(tx, actor, year, entry.studioId)
    const { edition } = place
    if (entry.editionId !== edition.id) throw missing()
    if (!mayCountAt(actor, place)) throw forbidden()
    const backKey = `${onceKey}:back`
    if ((await findVisitByKey(tx, backKey))?.correctsId === entryId) return
    const why = whyNotCorrect(entry, await listVisitsAt(tx, edition.id, entry.studioId))
    if (why) throw conflict(why.key, why.facts)
    if (visits === entry.visits) throw invalid('tallies.sameFigure', {}, 'visits')
    const by = { enteredAt: ctx.now, enteredById: ctx.actorId }
    await addVisit(tx, { ...takeBackVisits(entry), ...by, onceKey: backKey })
    if (visits !== null) {
      const [first, ...more] = visitFaults({ date: entry.date, visits }, [entry.date], civilDateOf(ctx.now))
      if (first) throw invalidFields([first, ...more])
      const { id: _, ...same } = entry
      await addVisit(tx, { ...same, ...by, visits, onceKey })
    }
    await ctx.note(tx, 'visits.corrected', entryId, { year, before: entry.visits, after: visits })
  })
}
