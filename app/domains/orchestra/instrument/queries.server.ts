/** Instruments and loans, for the other areas of the orchestra and the annual report. */
import { missing } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { listEnrolments } from '../enrolment/store.server.ts'
import { childNames } from '../family/queries.server.ts'
import type { Instrument } from '../instruments.ts'
import { allSemesters } from '../semester/queries.server.ts'
import { byTerm } from '../term.ts'
import type { Loan, OwnedInstrument, Repair } from './instrument.ts'
import { dueDate, figuresOf, type InstrumentFigures, type LoanState, stateOf, whyNotLend } from './rules.ts'
import {
  findInstrument,
  findLoan,
  listBorrowers,
  listInstruments,
  listLoans,
  listLoansOfChildren,
  listOpenLoans,
  listPlaying,
  listRepairs,
} from './store.server.ts'

/** Throws missing. */
export async function theInstrument(tx: Tx, id: string): Promise<OwnedInstrument> {
  const instrument = await findInstrument(tx, id)
  if (!instrument) throw missing()
  return instrument
}

/** Throws missing. */
export async function theLoan(tx: Tx, id: string): Promise<Loan> {
  const loan = await findLoan(tx, id)
  if (!loan) throw missing()
  return loan
}

/** An instrument that can be lent now. */
export interface FreeInstrument {
  id: string
  mark: string
  instrument: Instrument
  /** As "3/4"; empty: full size. */
  size: string
}

/** What lies ready to be lent: in use, in order, promised to nobody. By mark. Three statements. */
export async function freeInstruments(tx: Tx): Promise<FreeInstrument[]> {
  const instruments = await listInstruments(tx)
  const loans = await listOpenLoans(tx)
  const repairs = await listRepairs(tx)
  return instruments
    .filter(
      (one) =>
        whyNotLend(
          one,
          loans.filter(({ instrumentId }) => instrumentId === one.id),
          repairs.filter(({ instrumentId }) => instrumentId === one.id),
        ) === null,
    )
    .map(({ id, mark, instrument, size }) => ({ id, mark, instrument, size }))
}

/** What the annual report says of the instruments in a year. */
export async function instrumentFigures(tx: Tx, year: number): Promise<InstrumentFigures> {
  const instruments = await listInstruments(tx)
  const loans = await listLoans(tx)
  const repairs = await listRepairs(tx)
  const retired = instruments.map(({ retiredAt, ...one }) => ({
    ...one,
    retiredOn: retiredAt && civilDateOf(retiredAt),
  }))
  return figuresOf(year, retired, loans, repairs)
}

/** Instruments that were bought in one year and charged to another, for the report's note. */
export interface BoughtInstrument {
  mark: string
  instrument: Instrument
  boughtOn: CivilDate | null
  chargedYear: number | null
  priceOre: Ore | null
}
export async function instrumentsBoughtIn(tx: Tx, year: number): Promise<BoughtInstrument[]> {
  return (await listInstruments(tx))
    .filter(({ boughtOn }) => boughtOn?.startsWith(`${year}-`))
    .map(({ mark, instrument, boughtOn, chargedYear, priceOre }) => ({
      ...{ mark, instrument, boughtOn, chargedYear, priceOre },
    }))
}

/**
 * When children left the orchestra for good: the day they were let go in a semester that is not over, or the last day of
 * their last semester; null for one who still plays or is on leave.
 */
export async function leftOn(
  tx: Tx,
  childIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, CivilDate | null>> {
  const rows = await listPlaying(tx, childIds)
  return new Map(
    childIds.map((childId) => {
      const own = rows.filter((row) => row.childId === childId)
      if (own.some(({ state, semester }) => state !== 'left' && semester.ends >= today)) return [childId, null]
      const ends = own.map(({ state, leftAt, semester }) =>
        state === 'left' && leftAt ? civilDateOf(leftAt) : semester.ends,
      )
      return [childId, ends.sort().at(-1) ?? null]
    }),
  )
}

/** A loan of a child, for the page of the family. */
export interface ChildLoan {
  id: string
  childId: string
  mark: string
  instrument: Instrument
  size: string
  state: LoanState
  /** The last day to return it. */
  dueOn: CivilDate
}

/** The loans of children that have not ended, the newest first. Whether they may be shown is for sight.ts. */
export async function openLoansOf(tx: Tx, childIds: readonly string[], today: CivilDate): Promise<ChildLoan[]> {
  if (childIds.length === 0) return []
  const loans = (await listLoansOfChildren(tx, childIds)).filter(({ returnedOn }) => returnedOn === null)
  if (loans.length === 0) return []
  const left = await leftOn(tx, childIds, today)
  const instruments = new Map((await listInstruments(tx)).map((one) => [one.id, one]))
  return loans.flatMap((loan) => {
    const instrument = instruments.get(loan.instrumentId)
    if (!instrument) return []
    const gone = left.get(loan.childId) ?? null
    return [
      {
        ...{ id: loan.id, childId: loan.childId, mark: instrument.mark },
        ...{ instrument: instrument.instrument, size: instrument.size },
        ...{ state: stateOf(loan, today, gone), dueOn: dueDate(loan, gone) },
      },
    ]
  })
}

/** Who may borrow on a day: those with a place in a semester that is not over. By name. */
export async function mayBorrow(
  tx: Tx,
  today: CivilDate,
): Promise<{ childId: string; name: string; instrument: Instrument }[]> {
  const going = (await allSemesters(tx)).filter(({ ends }) => ends >= today).sort(byTerm)
  const enrolments = await listEnrolments(tx, {
    state: 'enrolled',
    semesterId: { in: going.map(({ id }) => id) },
  })
  // What somebody plays in the semester to come counts more than what was played in this one.
  const playing = new Map(
    going
      .flatMap(({ id }) => enrolments.filter(({ semesterId }) => semesterId === id))
      .map(({ childId, instrument }) => [childId, instrument]),
  )
  const names = await childNames(tx, [...playing.keys()])
  return [...playing]
    .map(([childId, instrument]) => ({ childId, instrument, name: names.get(childId)?.name ?? '' }))
    .sort((a, b) => byNorwegian(a.name, b.name))
}

/** The repairs of an instrument, the newest first. */
export const repairsOf = (tx: Tx, instrumentId: string): Promise<Repair[]> => listRepairs(tx, instrumentId)

/** Names and birth dates of borrowers, by child. */
export const borrowers = async (tx: Tx, childIds: readonly string[]) =>
  new Map((await listBorrowers(tx, childIds)).map((one) => [one.childId, one]))
