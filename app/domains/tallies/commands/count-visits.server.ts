import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { oncePerKey } from '../once.server.ts'
import { mayCountAt } from '../policy.ts'
import { placeOf } from '../round.server.ts'
import { visitFaults } from '../rules.ts'
import { addVisit, findVisitByKey } from '../store.server.ts'
import type { VisitKind, VisitMethod } from '../tally.ts'

export interface Count {
  /** Null: the joint exhibition. */
  studioId: string | null
  date: CivilDate
  visits: number
  kind: VisitKind
  method: VisitMethod
  /** The same key counts once, however often and from however many devices it comes. */
  onceKey: string
}

/**
 * Adds visits at a place on a day. Throws missing, forbidden, invalid (field by field), or conflict when the key has been used for another figure.
 */
export async function countVisits(ctx: Context, actor: Actor, year: number, count: Count): Promise<void> {
  await oncePerKey(ctx, async (tx) => {
    const place = await placeOf(tx, actor, year, count.studioId)
    if (!mayCountAt(actor, place)) throw forbidden()
    const { edition, openDays } = place
    const known = await findVisitByKey(tx, count.onceKey)
    if (known) {
      const isSame =
        known.editionId === edition.id &&
        known.studioId === count.studioId &&
        known.date === count.date &&
        known.visits === count.visits
      if (isSame) return
      throw conflict('tallies.keyUsed')
    }
    const [first, ...more] = visitFaults(
      count,
      openDays.map(({ date }) => date),
      civilDateOf(ctx.now),
    )
    if (first) throw invalidFields([first, ...more])
    const { studioId, date, visits, kind, method, onceKey } = count
    const by = { correctsId: null, enteredAt: ctx.now, enteredById: ctx.actorId }
    const entry = await addVisit(tx, { editionId: edition.id, studioId, date, visits, kind, method, onceKey, ...by })
    await ctx.note(tx, 'visits.counted', entry.id, { year, studioId, date, visits, kind, method })
  })
}
