import { stringify } from 'csv-stringify/sync'
import writeXlsx from 'write-excel-file/node'
import { guarded } from './spreadsheet-guard.ts'

/** What a cell can hold: dates are civil dates as text, amounts are kroner, null is not known. */
export type TableValue = string | number | boolean | null

export interface TableColumn<Row> {
  /** The name in JSON. */
  key: string
  /** The name at the head of the column in CSV and XLSX. */
  header: string
  value: (row: Row) => TableValue
}

export const TABLE_FORMATS = ['csv', 'json', 'xlsx'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** The media type of each format, for a download's head. */
export const TABLE_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Writes rows as a file. CSV is UTF-8 without a byte order mark, comma, decimal point, yes/no, and guarded so that no
 * spreadsheet runs what people wrote as a formula; `readCsv` gives the same rows back. In XLSX text is typed as text. JSON is
 * an array of objects, with numbers and truth values as they are.
 *
 * @throws RangeError for a number that is not finite: it is a mistake in a sum, and an empty cell would hide it
 */
export async function writeTable<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  format: TableFormat,
): Promise<Buffer> {
  const table = rows.map((row) => columns.map((column) => finite(column.value(row), column.key)))
  if (format === 'csv') return Buffer.from(csvOf(table, columns))
  if (format === 'xlsx') return xlsxOf(table, columns)
  const objects = table.map((values) => Object.fromEntries(columns.map((column, i) => [column.key, values[i] ?? null])))
  return Buffer.from(`${JSON.stringify(objects, null, 2)}\n`)
}

function finite(value: TableValue, key: string): TableValue {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`column ${key}: ${value}`)
  return value
}

interface Headed {
  header: string
}

function csvOf(table: TableValue[][], columns: readonly Headed[]): string {
  const cells = [columns.map((column) => guarded(column.header)), ...table.map((values) => values.map(csvCell))]
  // A line feed or carriage return alone is no row's end here, and would still be taken for one if it stood unquoted.
  return stringify(cells, { record_delimiter: '\r\n', quoted_match: /[\r\n;]|^\s|\s$/ })
}

function csvCell(value: TableValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? plainNumber(value) : guarded(value)
}

/** "0.0000001" and not "1e-7": the same digits with the point where the power of ten puts it. */
function plainNumber(value: number): string {
  const [, sign = '', whole = '', decimals = '', power] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  if (power === undefined) return String(value)
  const digits = whole + decimals
  const point = whole.length + Number(power)
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`
}

/** The longest text that Excel takes in a cell. */
const MOST_XLSX = 32_767
/** Control characters, noncharacters and halves of surrogate pairs: XML cannot hold them, and Excel calls a file with them damaged. */
const notInXml = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}/gu

function xlsxOf(table: TableValue[][], columns: readonly Headed[]): Promise<Buffer> {
  const head = columns.map((column) => ({ ...xlsxText(column.header), fontWeight: 'bold' as const }))
  const widths = columns.map((column, i) => {
    const longest = Math.max(
      column.header.length,
      ...table.slice(0, 500).map((values) => String(values[i] ?? '').length),
    )
    return { width: Math.min(longest + 2, 60) }
  })
  return writeXlsx([head, ...table.map((values) => values.map(xlsxCell))], {
    columns: widths,
    stickyRowsCount: 1,
  }).toBuffer()
}

function xlsxCell(value: TableValue) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { type: Number, value }
  return xlsxText(typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)
}

const xlsxText = (text: string) => ({ type: String, value: text.replace(notInXml, '').slice(0, MOST_XLSX) })
