import { email, text } from '#app/platform/tables/cells.ts'
import type { CsvFault } from '#app/platform/tables/csv-fault.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'

/** Columns of a pasted list; the names are those that stand in the help beside the field. */
const COLUMNS = [
  { name: 'e-post', cell: email(), filled: true },
  { name: 'navn', cell: text(120), optional: true },
] as const

export interface PastedRow {
  email: string
  name: string
}

/**
 * Reads what was pasted: one column without a header is a list of addresses, else a table with «e-post» and «navn». All or
 * nothing: where there is a fault there are no rows.
 */
export function readPasted(pasted: string): { rows: PastedRow[]; faults: CsvFault[]; more: number } {
  const first = (pasted.split('\n').find((line) => line.trim() !== '') ?? '').trim()
  const headless = first.includes('@')
  // A header of our own stands on a line that was not pasted; what is said of lines is said of the pasted ones.
  const columns = /[;,]/.test(first) ? `e-post${/;/.test(first) ? ';' : ','}navn` : 'e-post'
  const tabs = pasted.includes('\t') ? pasted.replace(/\t/g, ';') : pasted
  const reading = readCsv(
    new TextEncoder().encode(headless ? `${pasted.includes('\t') ? 'e-post;navn' : columns}\n${tabs}` : tabs),
    COLUMNS,
  )
  const faults = reading.faults.map((fault) => (headless ? { ...fault, line: Math.max(1, fault.line - 1) } : fault))
  const rows = faults.length > 0 ? [] : reading.rows.map((row) => ({ email: row['e-post'], name: row.navn ?? '' }))
  return { rows, faults, more: reading.more }
}
