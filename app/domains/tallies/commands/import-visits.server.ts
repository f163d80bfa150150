import { randomUUID } from 'node:crypto'
import { datesFrom } from '#app/domains/art-round/edition/proposal.ts'
import { everyStudioOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { besideRows } from '../beside-rows.ts'
import {
  AT_EXHIBITION,
  grouped,
  type RowFault,
  statedVisits,
  type VisitRow,
  visitChange,
  visitKey,
} from '../file-rows.ts'
import { mayImportTallies } from '../policy.ts'
import { roundOf } from '../round.server.ts'
import { standing, takeBackVisits, visitFaults } from '../rules.ts'
import { addVisit, addVisits, listVisits } from '../store.server.ts'
import type { VisitEntry } from '../tally.ts'

/**
 * Takes over visits from a file, all rows or none. What the file states of a place, day, kind and method is the sum of it:
 * where the entries add up to something else they are taken back and the sum is entered; the same file twice changes
 * nothing. Gives the sums that were added, changed and found the same. Throws forbidden, missing, and invalid with every
 * fault beside `rows.<n>.<column>`, rows counted from 0.
 */
export async function importVisits(ctx: Context, actor: Actor | null, year: number, rows: readonly VisitRow[]) {
  if (!mayImportTallies(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { edition, exhibitionDays } = await roundOf(tx, year)
    const studios = new Map((await everyStudioOf(tx, edition.id)).map((studio) => [String(studio.number), studio]))
    const today = civilDateOf(ctx.now)
    // The evening of the opening is no open day, and people come all the same.
    const { periodFrom, periodTo } = edition
    const period = periodFrom && periodTo ? datesFrom(periodFrom, periodTo) : []
    const atExhibition = [...exhibitionDays.map(({ date }) => date), ...period]
    const sum = { added: 0, changed: 0, unchanged: 0 }
    const faults: RowFault[] = []
    const fresh: Omit<VisitEntry, 'id'>[] = []
    const known = grouped(standing(await listVisits(tx, edition.id)), ({ studioId, ...entry }) =>
      visitKey({ ...entry, place: studioId ?? AT_EXHIBITION }),
    )
    for (const stated of statedVisits(rows)) {
      const { row, date, visits, kind, method } = stated
      const studio = stated.place === AT_EXHIBITION ? null : studios.get(stated.place.replace(/^0+(?=\d)/, ''))
      if (studio === undefined) {
        faults.push({ row, column: 'place', key: 'transfer.noSuchPlace', facts: { place: stated.place } })
        continue
      }
      const open = studio ? studio.days.map((day) => day.date) : atExhibition
      const wrong = visitFaults({ date, visits }, open, today)
      faults.push(...wrong.map(({ field, key, facts }) => ({ row, column: field, key, ...(facts ? { facts } : {}) })))
      const studioId = studio?.id ?? null
      const entries = known.get(visitKey({ ...stated, place: studioId ?? AT_EXHIBITION })) ?? []
      const change = wrong.length > 0 ? null : visitChange(entries, visits)
      if (!change) {
        sum.unchanged++
        continue
      }
      const by = { enteredAt: ctx.now, enteredById: ctx.actorId }
      for (const entry of change.takeBack)
        await addVisit(tx, { ...takeBackVisits(entry), ...by, onceKey: `${entry.onceKey}:file` })
      const entry = { studioId, date, visits, kind, method, correctsId: null, onceKey: `file:${randomUUID()}` }
      fresh.push({ editionId: edition.id, ...entry, ...by })
      sum[change.takeBack.length > 0 ? 'changed' : 'added']++
    }
    const [first, ...others] = besideRows(faults)
    if (first) throw invalidFields([first, ...others])
    for (let from = 0; from < fresh.length; from += 500) await addVisits(tx, fresh.slice(from, from + 500))
    if (sum.added + sum.changed > 0) await ctx.note(tx, 'visits.imported', edition.id, { year, ...sum })
    return sum
  })
}
