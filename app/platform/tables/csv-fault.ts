import { tables } from '#app/i18n/tables.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { CellFault } from './cells.ts'

type NoFacts = Record<string, never>

/** What can be wrong with a file as a whole, its header or a row. */
export type FileFault =
  | { code: 'notUtf8' | 'emptyFile' | 'brokenQuotes' | 'emptyCell'; facts: NoFacts }
  | { code: 'unknownColumns' | 'missingColumns' | 'duplicateColumns'; facts: { columns: string } }
  | { code: 'namelessColumn'; facts: { position: number } }
  | { code: 'cellCount'; facts: { expected: number; found: number } }

/** One thing that is wrong with a file, and where: `line` 1 is the header, a row over several lines counts as its first. */
export type CsvFault = (CellFault | FileFault) & { line: number; column: string | null }

/** "Linje 12, kolonne «lat»: «x» er ikke et tall." */
export function sayCsvFault(fault: CsvFault, locale: Locale): string {
  const { line, column } = fault
  const what = sayWhat(fault, locale)
  return column === null
    ? say(locale, tables.atLine, { line, what })
    : say(locale, tables.atCell, { line, column, what })
}

function sayWhat(fault: CsvFault, locale: Locale): string {
  // Each code is the name of the text that takes its facts; the compiler checks that every code has one.
  const said: string | ((facts: never) => string) = tables[fault.code][locale]
  return typeof said === 'string' ? said : (said as (facts: CsvFault['facts']) => string)(fault.facts)
}
