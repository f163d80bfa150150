import { type CsvError, parse } from 'csv-parse/sync'

/** One row as it stands in the file. */
export interface CsvRecord {
  /** The line where it begins, counted from 1 as an editor shows it. */
  line: number
  cells: string[]
}

export interface CsvRecords {
  records: CsvRecord[]
  /** Where quotes went wrong: nothing after that line can be trusted, so reading stops there. */
  brokenAt: number | null
}

/** The line of the first byte that is not UTF-8, or null. */
export function lineThatIsNotUtf8(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null
  // No byte of a longer UTF-8 sequence equals a line feed, so lines can be judged one by one.
  let line = 1
  for (let from = 0; from <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from)
    const to = end === -1 ? bytes.length : end
    if (!isUtf8(bytes.subarray(from, to))) return line
    from = to + 1
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Semicolon or comma, whichever the first line has more of outside quotes. */
export function delimiterOf(text: string): ',' | ';' {
  let quoted = false
  let commas = 0
  let semicolons = 0
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === '\n' || letter === '\r') break
    else if (letter === ',') commas++
    else if (letter === ';') semicolons++
  }
  return semicolons > commas ? ';' : ','
}

const lineBreaks = /\r\n|\n|\r/g

/** Cuts a CSV text into its rows, blank lines among them, with the line where each begins. */
export function recordsOf(text: string): CsvRecords {
  const records: CsvRecord[] = []
  let line = 1
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: 0,
      raw: true,
      onRecord: (read: unknown) => {
        const { record, raw } = read as { record: string[]; raw: string }
        records.push({ line, cells: record })
        line += raw.match(lineBreaks)?.length ?? 0
        return null
      },
    })
    return { records, brokenAt: null }
  } catch (error) {
    if (!isQuoteError(error)) throw error
    return { records, brokenAt: line }
  }
}

const isQuoteError = (error: unknown): boolean =>
  error instanceof Error && /QUOTE/.test(String((error as Partial<CsvError>).code))
