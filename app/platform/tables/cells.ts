/** What can stand in a cell of an imported file: one pure reader for each kind of value. */
import { z } from 'zod'
import { MOST_ORE, type Ore } from '#app/kernel/money.ts'
import { sameEmail } from '#app/kernel/names.ts'
import { type CivilDate, isCivilDate } from '#app/kernel/when.ts'

/** Why a cell cannot be right. The codes are names of texts in i18n/tables.ts, which take the facts. */
export type CellFault =
  | {
      code: 'notAWholeNumber' | 'notANumber' | 'notAnAmount' | 'notADate' | 'notYesNo' | 'notAnEmail'
      facts: { value: string }
    }
  | { code: 'notAChoice'; facts: { value: string; choices: string } }
  | { code: 'tooLong'; facts: { most: number; length: number } }
  | { code: 'tooSmall'; facts: { value: string; least: number } }
  | { code: 'tooLarge'; facts: { value: string; most: number } }

export type CellReading<T> = { value: T; fault?: undefined } | { fault: CellFault; value?: undefined }

/** Reads a cell that is not empty: trimmed, and without a spreadsheet guard's apostrophe. Empty cells never come here. */
export type Cell<T> = (text: string) => CellReading<T>

const quoted = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
const blanks = String.raw`[ \u00a0\u202f]`
/** "11300" or "11 300": blanks may part thousands and stand nowhere else. */
const whole = String.raw`(?:\d+|\d{1,3}(?:${blanks}\d{3})+)`
const wholePattern = new RegExp(`^[+\\-\u2212]?${whole}$`)
const decimalPattern = new RegExp(`^[+\\-\u2212]?${whole}(?:[.,]\\d+)?$`)
const amountPattern = new RegExp(`^(${whole})(?:[.,](\\d{1,2}))?$`)

const numberOf = (text: string) =>
  Number(text.replace(new RegExp(blanks, 'g'), '').replace('\u2212', '-').replace(',', '.'))

function within(value: number, text: string, { least, most }: { least?: number; most?: number }): CellReading<number> {
  if (least !== undefined && value < least)
    return { fault: { code: 'tooSmall', facts: { value: quoted(text), least } } }
  if (most !== undefined && value > most) return { fault: { code: 'tooLarge', facts: { value: quoted(text), most } } }
  return { value }
}

/** Any text of at most so many characters, as a person counts them. */
export const text =
  (most: number): Cell<string> =>
  (cell) => {
    // UTF-16 units are never fewer than the characters, so most cells need no counting.
    const length = cell.length <= most ? cell.length : [...cell].length
    return length > most ? { fault: { code: 'tooLong', facts: { most, length } } } : { value: cell }
  }

/** A whole number: "42", "-3", "11 300". */
export const integer =
  (bounds: { least?: number; most?: number } = {}): Cell<number> =>
  (cell) => {
    const value = numberOf(cell)
    if (!wholePattern.test(cell) || !Number.isSafeInteger(value))
      return { fault: { code: 'notAWholeNumber', facts: { value: quoted(cell) } } }
    return within(value, cell, bounds)
  }

/** A number with a decimal point or comma: "59.83", "59,83". Neither is ever read as a mark between thousands. */
export const decimal =
  (bounds: { least?: number; most?: number } = {}): Cell<number> =>
  (cell) => {
    const value = numberOf(cell)
    if (!decimalPattern.test(cell) || !Number.isFinite(value))
      return { fault: { code: 'notANumber', facts: { value: quoted(cell) } } }
    return within(value, cell, bounds)
  }

/**
 * An amount in kroner, "149", "149.50", "31 000,5", as øre. Three decimals are a fault: "31.000" could be meant as
 * thirty-one thousand, and a file must not be misread by a factor of a thousand.
 */
export const amount = (): Cell<Ore> => (cell) => {
  const match = amountPattern.exec(cell)
  if (!match) return { fault: { code: 'notAnAmount', facts: { value: quoted(cell) } } }
  const ore = numberOf(match[1] ?? '') * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  if (ore > MOST_ORE) return { fault: { code: 'tooLarge', facts: { value: quoted(cell), most: MOST_ORE / 100 } } }
  return { value: ore }
}

/** A day that the calendar has, as 2013-09-14. */
export const date = (): Cell<CivilDate> => (cell) =>
  isCivilDate(cell) ? { value: cell } : { fault: { code: 'notADate', facts: { value: quoted(cell) } } }

const answers = new Map([
  ['yes', true],
  ['ja', true],
  ['no', false],
  ['nei', false],
])

/** yes/no or ja/nei, in capitals or not. */
export const yesNo = (): Cell<boolean> => (cell) => {
  const value = answers.get(cell.toLowerCase())
  return value === undefined ? { fault: { code: 'notYesNo', facts: { value: quoted(cell) } } } : { value }
}

/** One of the named values, spelt exactly so. */
export const oneOf =
  <const V extends string>(values: readonly V[]): Cell<V> =>
  (cell) => {
    const value = values.find((each) => each === cell)
    if (value !== undefined) return { value }
    return { fault: { code: 'notAChoice', facts: { value: quoted(cell), choices: values.join(', ') } } }
  }

const emailShape = z.email().max(254)

/** An e-mail address, as it is kept: in lower case. */
export const email = (): Cell<string> => (cell) =>
  emailShape.safeParse(cell).success
    ? { value: sameEmail(cell) }
    : { fault: { code: 'notAnEmail', facts: { value: quoted(cell) } } }
