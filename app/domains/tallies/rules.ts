import type { FieldFault } from '#app/domains/art-round/edition/edition.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { SaleEntry, VisitEntry } from './tally.ts'
import { MOST_SOLD_WORKS, MOST_VISITS } from './tally.ts'

const isWholeWithin = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

/** What is wrong with a new count. `openDays` are the days on which that place is open, `today` the date in Oslo. */
export function visitFaults(
  draft: Pick<VisitEntry, 'date' | 'visits'>,
  openDays: readonly CivilDate[],
  today: CivilDate,
): FieldFault[] {
  const faults: FieldFault[] = []
  if (!isWholeWithin(draft.visits, 0, MOST_VISITS))
    faults.push({ field: 'visits', key: 'tallies.visitsOutside', facts: { most: MOST_VISITS } })
  if (!openDays.includes(draft.date)) faults.push({ field: 'date', key: 'tallies.notAnOpenDay' })
  else if (draft.date > today) faults.push({ field: 'date', key: 'tallies.dateInFuture' })
  return faults
}

/** What is wrong with a new sale. "Nothing sold" has no amount, and a sale is never of nothing. */
export function saleFaults(
  draft: Pick<SaleEntry, 'channel' | 'date' | 'amountOre' | 'works'>,
  today: CivilDate,
): FieldFault[] {
  const faults: FieldFault[] = []
  if (draft.channel === 'none') {
    if (draft.amountOre !== 0 || draft.works !== 0) faults.push({ field: 'amountOre', key: 'tallies.noneWithAmount' })
  } else {
    if (!isWholeWithin(draft.amountOre, 1, MOST_ORE))
      faults.push({ field: 'amountOre', key: 'tallies.amountOutside', facts: { mostNok: MOST_ORE / 100 } })
    if (!isWholeWithin(draft.works, 1, MOST_SOLD_WORKS))
      faults.push({ field: 'works', key: 'tallies.soldWorksOutside', facts: { most: MOST_SOLD_WORKS } })
  }
  if (draft.date !== null && draft.date > today) faults.push({ field: 'date', key: 'tallies.dateInFuture' })
  return faults
}

/**
 * The sale at the joint exhibition that somebody else has told already, among those that stand of one seller: the same amount,
 * and no other day. The artist and the till tell of the same sale, and it counts once; of a work that is sold in several
 * copies whoever told of the first tells of the next. Null: none.
 */
export function toldByAnother<S extends Pick<SaleEntry, 'channel' | 'date' | 'amountOre' | 'enteredById'>>(
  draft: Pick<SaleEntry, 'channel' | 'date' | 'amountOre' | 'enteredById'>,
  entries: readonly S[],
): S | null {
  if (draft.channel !== 'exhibition') return null
  const isThis = ({ channel, date, amountOre }: S) =>
    channel === 'exhibition' &&
    amountOre === draft.amountOre &&
    (date === null || draft.date === null || date === draft.date)
  return entries.find((entry) => isThis(entry) && entry.enteredById !== draft.enteredById) ?? null
}

type Correctable = { id: string; correctsId: string | null }

/** The opposite of a number, without a zero below zero. */
const negated = (value: number): number => (value === 0 ? 0 : -value)

/** What an entry that takes back a count holds; the right figure, if there is one, is a new entry beside it. */
export const takeBackVisits = <V extends Pick<VisitEntry, 'id' | 'visits'>>(
  entry: V,
): Omit<V, 'id'> & { correctsId: string } => {
  const { id, ...rest } = entry
  return { ...rest, visits: negated(entry.visits), correctsId: id }
}

/** The same for a sale, or for the statement that there was none. */
export const takeBackSale = <S extends Pick<SaleEntry, 'id' | 'amountOre' | 'works'>>(
  entry: S,
): Omit<S, 'id'> & { correctsId: string } => {
  const { id, ...rest } = entry
  return { ...rest, amountOre: negated(entry.amountOre), works: negated(entry.works), correctsId: id }
}

/** Why an entry cannot be taken back; null when it can. */
export function whyNotCorrect(entry: Correctable, entries: readonly Correctable[]): Sentence | null {
  if (entry.correctsId !== null) return { key: 'tallies.correctsCorrection' }
  if (entries.some((other) => other.correctsId === entry.id)) return { key: 'tallies.correctedAlready' }
  return null
}

/** Whether a correction takes back exactly the count that it names: same place, day and kind, and every visit of it. */
export const takesBackVisits = (
  correction: Pick<VisitEntry, 'correctsId' | 'editionId' | 'studioId' | 'date' | 'kind' | 'visits'>,
  entry: VisitEntry,
): boolean =>
  correction.correctsId === entry.id &&
  correction.editionId === entry.editionId &&
  correction.studioId === entry.studioId &&
  correction.date === entry.date &&
  correction.kind === entry.kind &&
  correction.visits === negated(entry.visits)

/** The same for a sale. */
export const takesBackSale = (
  correction: Pick<SaleEntry, 'correctsId' | 'editionId' | 'participantId' | 'channel' | 'amountOre' | 'works'>,
  entry: SaleEntry,
): boolean =>
  correction.correctsId === entry.id &&
  correction.editionId === entry.editionId &&
  correction.participantId === entry.participantId &&
  correction.channel === entry.channel &&
  correction.amountOre === negated(entry.amountOre) &&
  correction.works === negated(entry.works)

/**
 * The entries that stand: those that no other takes back, without the ones that take back. Their sum is the sum of all
 * entries, and besides, a report that was taken back is a missing report again and not a report of zero.
 */
export function standing<E extends Correctable>(entries: readonly E[]): E[] {
  const takenBack = new Set(entries.flatMap(({ correctsId }) => (correctsId === null ? [] : [correctsId])))
  return entries.filter(({ id, correctsId }) => correctsId === null && !takenBack.has(id))
}
