/** Visits and sales from a file, held against the entries that stand: what is to be added, and what taken back. */
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { SaleChannel, SaleEntry, VisitEntry, VisitKind, VisitMethod } from './tally.ts'

/** What the place of the joint exhibition is called in a file. */
export const AT_EXHIBITION = 'exhibition'

export interface VisitRow {
  date: CivilDate
  /** A studio's number, or `exhibition`. */
  place: string
  /** Null: not known, which is not zero. */
  visits: number | null
  kind: VisitKind
  method: VisitMethod
}

export interface SaleRow {
  application: number
  channel: SaleChannel
  date: CivilDate | null
  amountOre: Ore | null
  works: number | null
}

/** What is wrong with a row, counted from 0; `column` is the name that the file gives it. */
export interface RowFault {
  row: number
  column: string
  key: TextKey
  facts?: Facts
}

/** A row's place, day, kind and method: what a sum is stated of. */
export const visitKey = ({ place, date, kind, method }: Pick<VisitRow, 'place' | 'date' | 'kind' | 'method'>) =>
  [date, place, kind, method].join(' ')

export interface StatedVisits extends VisitRow {
  visits: number
  /** The first row that says it. */
  row: number
}

/**
 * The sums that a file states. Several rows of one place, day, kind and method are added up; a row without a number says
 * nothing.
 */
export function statedVisits(rows: readonly VisitRow[]): StatedVisits[] {
  const stated = new Map<string, StatedVisits>()
  rows.forEach((of, row) => {
    if (of.visits === null) return
    const key = visitKey(of)
    const known = stated.get(key)
    stated.set(key, known ? { ...known, visits: known.visits + of.visits } : { ...of, visits: of.visits, row })
  })
  return [...stated.values()]
}

/** What makes the entries of one place, day, kind and method add up to what is stated; null when they do. */
export function visitChange(
  standing: readonly VisitEntry[],
  visits: number,
): { takeBack: readonly VisitEntry[]; add: number } | null {
  const sum = standing.reduce((total, entry) => total + entry.visits, 0)
  return standing.length > 0 && sum === visits ? null : { takeBack: standing, add: visits }
}

const saleText = ({ amountOre, works }: Pick<SaleEntry, 'amountOre' | 'works'>) => `${amountOre} ${works}`

/**
 * What brings one participant's sales of one channel and day to what is stated: sales that stand and are stated stay,
 * one for one.
 */
export function saleChange<
  E extends Pick<SaleEntry, 'amountOre' | 'works'>,
  S extends { amountOre: Ore; works: number },
>(standing: readonly E[], stated: readonly S[]): { takeBack: E[]; add: S[]; same: number } {
  const left = [...standing]
  const add = stated.filter((sale) => {
    const at = left.findIndex((entry) => saleText(entry) === saleText(sale))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  return { takeBack: left, add, same: stated.length - add.length }
}

/** Things by a key, each list in the order in which they came. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
