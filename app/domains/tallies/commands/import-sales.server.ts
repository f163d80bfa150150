import { randomUUID } from 'node:crypto'
import { applicationByNumber } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { everyParticipantOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { besideRows } from '../beside-rows.ts'
import { grouped, type RowFault, type SaleRow, saleChange } from '../file-rows.ts'
import { mayImportTallies } from '../policy.ts'
import { saleFaults, standing, takeBackSale } from '../rules.ts'
import { addSales, listSales } from '../store.server.ts'
import type { SaleEntry } from '../tally.ts'

/** One row with what it is about; amounts are there when nothing is wrong with it. */
interface Told extends SaleRow {
  row: number
  amountOre: number
  works: number
}

/**
 * Takes over sales from a file, all rows or none. What the file states of a participant's sales of one channel and day is
 * all of them: sales that stand and are stated stay, others of that channel and day are taken back; the same file twice
 * changes nothing. `none` states that nothing was sold, and is taken back by a sale. Gives the rows that were added and
 * found the same, and the entries that were changed by taking them back. Throws forbidden, missing, and invalid with every
 * fault beside `rows.<n>.<column>`, rows counted from 0.
 */
export async function importSales(ctx: Context, actor: Actor | null, year: number, rows: readonly SaleRow[]) {
  if (!mayImportTallies(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const participants = new Map((await everyParticipantOf(tx, edition.id)).map((of) => [of.applicationNumber, of]))
    const faults: RowFault[] = []
    const told = rows.flatMap((of, row) => tell(of, row, civilDateOf(ctx.now), faults))
    for (const [application, own] of grouped(told, (of) => String(of.application))) {
      const [first] = own
      if (!first || participants.has(first.application)) continue
      const known = await applicationByNumber(tx, edition.id, first.application)
      const key = known ? 'transfer.noParticipant' : 'transfer.noSuchApplication'
      faults.push({ row: first.row, column: 'application', key, facts: { number: Number(application) } })
    }
    const entries = standing(await listSales(tx, edition.id))
    const sum = { added: 0, changed: 0, unchanged: 0 }
    const by = { enteredAt: ctx.now, enteredById: ctx.actorId }
    const fresh: Omit<SaleEntry, 'id'>[] = []
    const takeBack = (entry: SaleEntry) =>
      fresh.push({ ...takeBackSale(entry), ...by, onceKey: `${entry.onceKey}:file` })
    for (const own of grouped(told, (of) => String(of.application)).values()) {
      const participant = participants.get(own[0]?.application ?? null)
      if (!participant) continue
      const before = entries.filter(({ participantId }) => participantId === participant.id)
      const statesNone = own.find(({ channel }) => channel === 'none')
      const facts = { number: participant.applicationNumber ?? 0 }
      if (statesNone && own.some(({ channel }) => channel !== 'none'))
        faults.push({ row: statesNone.row, column: 'channel', key: 'transfer.soldAndNot', facts })
      if (statesNone && before.some(({ channel }) => channel !== 'none'))
        faults.push({ row: statesNone.row, column: 'channel', key: 'transfer.hasSold', facts })
      if (!statesNone)
        for (const entry of before.filter(({ channel }) => channel === 'none')) {
          takeBack(entry)
          sum.changed++
        }
      const groupOf = ({ channel, date }: Pick<SaleEntry, 'channel' | 'date'>) =>
        channel === 'none' ? channel : `${channel} ${date ?? ''}`
      const stands = grouped(before, groupOf)
      for (const [group, stated] of grouped(own, groupOf)) {
        const change = saleChange(stands.get(group) ?? [], group === 'none' ? stated.slice(0, 1) : stated)
        for (const entry of change.takeBack) takeBack(entry)
        for (const { channel, date, amountOre, works } of change.add) {
          const sale = { channel, date, amountOre, works, correctsId: null, onceKey: `file:${randomUUID()}` }
          fresh.push({ editionId: edition.id, participantId: participant.id, ...sale, ...by })
        }
        sum.added += change.add.length
        sum.changed += change.takeBack.length
        sum.unchanged += change.same
      }
    }
    const [first, ...others] = besideRows(faults)
    if (first) throw invalidFields([first, ...others])
    for (let from = 0; from < fresh.length; from += 500) await addSales(tx, fresh.slice(from, from + 500))
    if (sum.added + sum.changed > 0) await ctx.note(tx, 'sales.imported', edition.id, { year, ...sum })
    return sum
  })
}

/** A row whose amounts are known; what is missing or cannot be is a fault. */
function tell(of: SaleRow, row: number, today: string, faults: RowFault[]): Told[] {
  const isNone = of.channel === 'none'
  if (!isNone && (of.amountOre === null || of.works === null)) {
    const column = of.amountOre === null ? 'amount_nok' : 'works'
    faults.push({ row, column, key: 'tables.emptyCell' })
    return []
  }
  const told = { ...of, row, amountOre: of.amountOre ?? 0, works: of.works ?? 0 }
  const wrong = saleFaults(told, today)
  for (const { field, key, facts } of wrong)
    faults.push({ row, column: field === 'amountOre' ? 'amount_nok' : field, key, ...(facts ? { facts } : {}) })
  return wrong.length > 0 ? [] : [told]
}
