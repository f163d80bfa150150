/** What may become of an instrument and its loans. */
import type { Ore } from '#app/kernel/money.ts'
import { addDays, type CivilDate, daysBetween, yearOf } from '#app/kernel/when.ts'
import type { Loan, OwnedInstrument, Repair } from './instrument.ts'

/** Days to bring an instrument back after leaving the orchestra (as Stavanger kulturskole's terms of loan say). */
export const DAYS_AFTER_LEAVING = 14

/** Days before the due date at which the family is reminded. */
export const REMIND_BEFORE = [14, 2] as const

export const LOAN_STATES = ['prepared', 'signed', 'out', 'due', 'overdue', 'returned'] as const
export type LoanState = (typeof LOAN_STATES)[number]

type Dates = Pick<Loan, 'signedAt' | 'lentOn' | 'dueOn' | 'returnedOn'>

/**
 * The last day on which the instrument may come back: the day of the agreement, or fourteen days after the child left,
 * whichever comes first. `leftOn` is null for a child that still plays.
 */
export function dueDate(loan: Pick<Loan, 'dueOn'>, leftOn: CivilDate | null): CivilDate {
  if (leftOn === null) return loan.dueOn
  const after = addDays(leftOn, DAYS_AFTER_LEAVING)
  return after < loan.dueOn ? after : loan.dueOn
}

/** Where a loan stands on a day. "due" in the fortnight before it ends. */
export function stateOf(loan: Dates, today: CivilDate, leftOn: CivilDate | null = null): LoanState {
  if (loan.returnedOn !== null) return 'returned'
  if (loan.lentOn === null) return loan.signedAt === null ? 'prepared' : 'signed'
  const left = daysBetween(today, dueDate(loan, leftOn))
  if (left < 0) return 'overdue'
  return left <= REMIND_BEFORE[0] ? 'due' : 'out'
}

/** The steps that lead on from each state; a loan that is not out yet may also be called off. */
export const NEXT: Record<LoanState, readonly ('sign' | 'handOut' | 'takeBack' | 'callOff')[]> = {
  prepared: ['sign', 'callOff'],
  signed: ['handOut', 'callOff'],
  out: ['takeBack'],
  due: ['takeBack'],
  overdue: ['takeBack'],
  returned: [],
}
export const mayGoOn = (state: LoanState, step: 'sign' | 'handOut' | 'takeBack' | 'callOff'): boolean =>
  NEXT[state].includes(step)

/** A loan that binds its instrument: promised, or out. */
export const isOpen = (loan: Pick<Loan, 'returnedOn'>): boolean => loan.returnedOn === null

/** Why an instrument cannot be lent now; null when it can. */
export function whyNotLend(
  instrument: Pick<OwnedInstrument, 'retiredAt' | 'condition'>,
  loans: readonly Pick<Loan, 'returnedOn'>[],
  repairs: readonly Pick<Repair, 'doneOn'>[],
): 'retired' | 'inRepair' | 'damaged' | 'lent' | null {
  if (instrument.retiredAt !== null) return 'retired'
  if (loans.some(isOpen)) return 'lent'
  if (instrument.condition === 'inRepair' || repairs.some(({ doneOn }) => doneOn === null)) return 'inRepair'
  return instrument.condition === 'damaged' ? 'damaged' : null
}

/**
 * Which reminder is due on a day, by a name that stays the same until the next one is: "before14", "before2", then
 * "after1", "after2" … once a week. Null when there is nothing to say.
 */
export function reminderOf(loan: Dates, today: CivilDate, leftOn: CivilDate | null = null): string | null {
  const state = stateOf(loan, today, leftOn)
  if (state !== 'due' && state !== 'overdue') return null
  const left = daysBetween(today, dueDate(loan, leftOn))
  if (left < 0) return `after${Math.ceil(-left / 7)}`
  const [early, late] = REMIND_BEFORE
  return `before${left <= late ? late : early}`
}

/** What the instruments of the orchestra were in a year, for the annual report. */
export interface InstrumentFigures {
  /** Not retired at the end of the year. */
  owned: number
  /** Bought in the year, whichever year they are charged to. */
  bought: { count: number; ore: Ore }
  /** Of those, charged to another year. */
  chargedLater: { count: number; ore: Ore; years: number[] }
  /** Charged to this year, whenever they were bought. */
  charged: { count: number; ore: Ore }
  /** Loans that ran on some day of the year. */
  loans: number
  repairs: { count: number; ore: Ore }
}

const sum = (amounts: readonly (Ore | null)[]): Ore => amounts.reduce<Ore>((total, ore) => total + (ore ?? 0), 0)

/** The year that a price is charged to: the one that was stated, else that of buying; null when neither is known. */
export const chargedIn = ({ boughtOn, chargedYear }: Pick<OwnedInstrument, 'boughtOn' | 'chargedYear'>) =>
  chargedYear ?? (boughtOn === null ? null : yearOf(boughtOn))

export function figuresOf(
  year: number,
  instruments: readonly (Pick<OwnedInstrument, 'boughtOn' | 'chargedYear' | 'priceOre'> & {
    retiredOn: string | null
  })[],
  loans: readonly Pick<Loan, 'lentOn' | 'returnedOn'>[],
  repairs: readonly Pick<Repair, 'sentOn' | 'costOre'>[],
): InstrumentFigures {
  const last = `${year}-12-31`
  const count = (rows: readonly { priceOre: Ore | null }[]) => ({
    ...{ count: rows.length, ore: sum(rows.map(({ priceOre }) => priceOre)) },
  })
  const bought = instruments.filter(({ boughtOn }) => boughtOn !== null && yearOf(boughtOn) === year)
  const later = bought.filter((one) => chargedIn(one) !== year)
  const mended = repairs.filter(({ sentOn }) => yearOf(sentOn) === year)
  return {
    owned: instruments.filter(
      ({ boughtOn, retiredOn }) => (boughtOn === null || boughtOn <= last) && (retiredOn === null || retiredOn > last),
    ).length,
    bought: count(bought),
    chargedLater: {
      ...count(later),
      years: [...new Set(later.flatMap((one) => chargedIn(one) ?? []))].sort((a, b) => a - b),
    },
    charged: count(instruments.filter((one) => chargedIn(one) === year)),
    loans: loans.filter(
      ({ lentOn, returnedOn }) =>
        lentOn !== null && lentOn <= last && (returnedOn === null || returnedOn >= `${year}-01-01`),
    ).length,
    repairs: { count: mended.length, ore: sum(mended.map(({ costOre }) => costOre)) },
  }
}
