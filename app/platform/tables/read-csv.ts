import type { Cell } from './cells.ts'
import type { CsvFault } from './csv-fault.ts'
import { type CsvRecord, lineThatIsNotUtf8, recordsOf } from './csv-records.ts'
import { unguarded } from './spreadsheet-guard.ts'

/** A column that a file has. Write the list `as const`, so that rows get their types from it. */
export interface ColumnSpec<T = unknown> {
  name: string
  cell: Cell<T>
  /** No cell may be empty. Otherwise an empty cell is null: not known, and never zero. */
  filled?: boolean
  /** The whole column may be missing; every row then has null there. */
  optional?: boolean
}

type ValueOf<S> = S extends { cell: Cell<infer T> }
  ? S extends { filled: true; optional?: false }
    ? T
    : T | null
  : never

/** A row as the list of columns says: `row.lat` is `number | null`, and `number` when the column is `filled`. */
export type RowOf<C extends readonly ColumnSpec[]> = { [S in C[number] as S['name']]: ValueOf<S> }

export interface CsvReading<Row> {
  /** The rows without a fault, in the file's order. Rows with nothing in them are left out. */
  rows: Row[]
  /** The line where each of `rows` begins, for faults that are found later. */
  lines: number[]
  /** What is wrong, in the file's order, at most MOST_FAULTS. A file is right when there is none. */
  faults: CsvFault[]
  /** How many faults there are beyond those. */
  more: number
}

export const MOST_FAULTS = 200

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, a header row, comma or semicolon, quotes as in RFC 4180,
 * columns in any order. Finds every fault and not only the first; a wrong header is told alone, as rows mean nothing then.
 */
export function readCsv<const C extends readonly ColumnSpec[]>(bytes: Uint8Array, columns: C): CsvReading<RowOf<C>> {
  const reading: CsvReading<RowOf<C>> = { rows: [], lines: [], faults: [], more: 0 }
  const fault = (found: CsvFault) => {
    if (reading.faults.length < MOST_FAULTS) reading.faults.push(found)
    else reading.more++
  }
  const wrong = lineThatIsNotUtf8(bytes)
  if (wrong !== null) {
    fault({ code: 'notUtf8', facts: {}, line: wrong, column: null })
    return reading
  }
  const { records, brokenAt } = recordsOf(new TextDecoder('utf-8').decode(bytes))
  const [header, ...body] = records.filter((record) => record.cells.some((cell) => cell.trim() !== ''))
  if (header) {
    const { names, faults } = readHeader(header, columns)
    for (const found of faults) fault(found)
    if (faults.length > 0) return reading
    for (const record of body) {
      const row = readRow(record, names, columns, fault)
      if (!row) continue
      // The one place where the columns' types are trusted: readRow has filled every column of C.
      reading.rows.push(row as RowOf<C>)
      reading.lines.push(record.line)
    }
  } else if (brokenAt === null) fault({ code: 'emptyFile', facts: {}, line: 1, column: null })
  if (brokenAt !== null) fault({ code: 'brokenQuotes', facts: {}, line: brokenAt, column: null })
  return reading
}

function readHeader(
  { line, cells }: CsvRecord,
  columns: readonly ColumnSpec[],
): { names: string[]; faults: CsvFault[] } {
  const names = cells.map((cell) => unguarded(cell.trim()).trim())
  // Spreadsheets leave empty columns at the end.
  while (names.at(-1) === '') names.pop()
  const faults: CsvFault[] = []
  const list = (found: string[]) => [...new Set(found)].join(', ')
  const at = (found: string[]) => ({
    facts: { columns: list(found) },
    line,
    column: new Set(found).size === 1 ? (found[0] ?? null) : null,
  })
  names.forEach((name, i) => {
    if (name === '') faults.push({ code: 'namelessColumn', facts: { position: i + 1 }, line, column: null })
  })
  const unknown = names.filter((name) => name !== '' && !columns.some((column) => column.name === name))
  if (unknown.length > 0) faults.push({ code: 'unknownColumns', ...at(unknown) })
  const missing = columns
    .filter((column) => !column.optional && !names.includes(column.name))
    .map((column) => column.name)
  if (missing.length > 0) faults.push({ code: 'missingColumns', ...at(missing) })
  const duplicate = names.filter((name, i) => name !== '' && names.indexOf(name) !== i)
  if (duplicate.length > 0) faults.push({ code: 'duplicateColumns', ...at(duplicate) })
  return { names, faults }
}

function readRow(
  { line, cells }: CsvRecord,
  names: readonly string[],
  columns: readonly ColumnSpec[],
  fault: (found: CsvFault) => void,
): Record<string, unknown> | null {
  const surplus = cells.slice(names.length).some((cell) => cell.trim() !== '')
  if (surplus || cells.length < names.length) {
    fault({ code: 'cellCount', facts: { expected: names.length, found: cells.length }, line, column: null })
    return null
  }
  const values = new Map<string, unknown>()
  let right = true
  // In the file's order, so that faults come as the eye meets them.
  names.forEach((name, i) => {
    const spec = columns.find((column) => column.name === name)
    if (!spec) return
    const cell = unguarded((cells[i] ?? '').trim()).trim()
    if (cell === '') {
      values.set(name, null)
      if (!spec.filled) return
      fault({ code: 'emptyCell', facts: {}, line, column: name })
      right = false
      return
    }
    const reading = spec.cell(cell)
    if (reading.fault) {
      fault({ ...reading.fault, line, column: name })
      right = false
    } else values.set(name, reading.value)
  })
  return right ? Object.fromEntries(columns.map((column) => [column.name, values.get(column.name) ?? null])) : null
}
