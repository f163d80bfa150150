import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, invalidFields } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf, type LocalTime } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { isFarFrom } from '../../work/rules.ts'
import type { Direction } from '../delivery.ts'
import { laidSpans, layFaults } from '../rules.ts'
import { addSlots, listSlots } from '../store.server.ts'

export interface Laying {
  direction: Direction
  date: CivilDate
  from: LocalTime
  to: LocalTime
  /** Of each time, in minutes. */
  minutes: number
  capacity: number
  place: string
}

/**
 * Lays out times of equal length between two hours of a day; gives how many. Throws missing, forbidden, or invalid beside
 * the field for a day that is over, and for hours that hold none or that are taken.
 */
export async function laySlots(ctx: Context, actor: Actor, year: number, laying: Laying): Promise<number> {
  const { direction, date, from, to, minutes, capacity, place } = laying
  return ctx.tx(async (tx) => {
    const { edition, hosting } = await exhibitionFor(tx, actor, year)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    if (date < civilDateOf(ctx.now)) throw invalid('exhibitionDelivery.dayIsOver', {}, 'date')
    if (isFarFrom(year, date)) throw invalid('exhibitionShifts.otherYear', { year }, 'date')
    const sameDay = await listSlots(tx, { editionId: edition.id, direction, date })
    const [first, ...more] = layFaults({ from, to, minutes }, sameDay)
    if (first) throw invalidFields([first, ...more])
    const spans = laidSpans(from, to, minutes)
    const of = { editionId: edition.id, direction, date, capacity, place }
    await addSlots(
      tx,
      spans.map((span) => ({ ...of, ...span })),
    )
    await ctx.note(tx, 'exhibition.slots-laid', edition.id, { year, direction, date, slots: spans.length })
    return spans.length
  })
}
