import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { date, decimal, integer, text, yesNo } from '#app/platform/tables/cells.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { guarded, unguarded } from '#app/platform/tables/spreadsheet-guard.ts'
import { type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'

interface Row {
  id: number
  artist: string | null
  note: string | null
  lat: number | null
  new: boolean | null
  day: string | null
}

const written: TableColumn<Row>[] = (['id', 'artist', 'note', 'lat', 'new', 'day'] as const).map((key) => ({
  key,
  header: key,
  value: (row) => row[key],
}))
const read = [
  { name: 'id', cell: integer(), filled: true },
  { name: 'artist', cell: text(10_000) },
  { name: 'note', cell: text(10_000) },
  { name: 'lat', cell: decimal() },
  { name: 'new', cell: yesNo() },
  { name: 'day', cell: date() },
] as const

const row = (changes: Partial<Row> = {}): Row => ({
  id: 1,
  artist: null,
  note: null,
  lat: null,
  new: null,
  day: null,
  ...changes,
})
const csv = async (rows: Row[]) => (await writeTable(rows, written, 'csv')).toString('utf8')

const nasty = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0000',
  ' ',
  'æ',
  'ø',
  'å',
  '\ufeff',
  '＝',
  '1',
  '2,5',
  'x',
  '🎨',
)
/** Any text, and often one of the letters that CSV and spreadsheets trip over. Blanks around are not kept, and a text of blanks is none. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  .map((words) => words.trim() || null)
const anyRow: fc.Arbitrary<Row> = fc.record({
  id: fc.integer({ min: -1000, max: 1_000_000 }),
  artist: anyText,
  note: anyText,
  lat: fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }).map((n) => (n === 0 ? 0 : n)),
  ),
  new: fc.option(fc.boolean()),
  day: fc.option(fc.constantFrom('2013-09-14', '2024-02-29')),
})

describe('CSV', () => {
  it('written and read again gives the same rows, whatever people write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 5 }), async (rows) => {
        const { rows: again, faults } = readCsv(await writeTable(rows, written, 'csv'), read)
        expect(faults).toEqual([])
        expect(again).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('is no formula in any cell', async () => {
    await fc.assert(
      fc.property(anyText, (words) => {
        const cell = guarded(words ?? '')
        expect(/^\s*[=+@\0＝]/.test(cell) || /^[\t\r\n]/.test(cell)).toBe(false)
        if (/^\s*-/.test(cell)) expect(cell).toMatch(/^-\d+([.,]\d+)?$/)
        expect(unguarded(cell)).toBe(words ?? '')
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://eksempel.no";"x")', '\'=HYPERLINK("http://eksempel.no";"x")'],
    ['+47 900 00 000', "'+47 900 00 000"],
    ['@demo', "'@demo"],
    ['-1+1', "'-1+1"],
    ['-5', '-5'],
    ['-5,25', '-5,25'],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['  =x', "'  =x"],
    ["'=x", "''=x"],
    ["'n Roll", "'n Roll"],
    ['1 = 1', '1 = 1'],
  ])('guards %j as %j', (before, after) => expect(guarded(before)).toBe(after))

  it('has no byte order mark, a comma, decimal points, yes and no, and plain negative numbers', async () => {
    const file = await csv([
      row({ artist: 'Åse «Ås» Demo', note: 'a, "b"\nc', lat: -0.5, new: true, day: '2013-09-14' }),
      row({ lat: 1e-7, new: false }),
    ])
    expect(file).toBe(
      'id,artist,note,lat,new,day\r\n1,Åse «Ås» Demo,"a, ""b""\nc",-0.5,yes,2013-09-14\r\n1,,,0.0000001,no,\r\n',
    )
  })

  it('is a header alone without rows', async () => expect(await csv([])).toBe('id,artist,note,lat,new,day\r\n'))
})

describe('JSON', () => {
  it('is the rows, with numbers as numbers and unknown as null', async () => {
    const rows = [row({ artist: '=1+1', lat: 59.83, new: false }), row({ id: 2, note: 'æøå' })]
    expect(JSON.parse((await writeTable(rows, written, 'json')).toString('utf8'))).toEqual(rows)
  })
})

describe('XLSX', () => {
  const sheetOf = async (rows: Row[]) => {
    const parts = unzipSync(await writeTable(rows, written, 'xlsx'))
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    return { sheet: part('xl/worksheets/sheet1.xml'), strings: part('xl/sharedStrings.xml') }
  }

  it('holds texts as texts and numbers as numbers, and no formula', async () => {
    const { sheet, strings } = await sheetOf([row({ artist: '=1+1', note: '-5', lat: 59.83, new: true })])
    expect(sheet).not.toContain('<f>')
    expect(strings + sheet).toContain('=1+1')
    expect(sheet).toMatch(/<c r="D2"(?![^>]*t="s")[^>]*><v>59\.83<\/v>/)
    for (const cell of ['B2', 'C2', 'E2']) expect(sheet).toMatch(new RegExp(`<c r="${cell}"[^>]*t="(s|inlineStr)"`))
  })

  it('leaves an unknown value empty', async () => {
    const { sheet } = await sheetOf([row()])
    expect(sheet).not.toMatch(/<c r="B2"[^>]*>\s*<(v|is)>/)
  })

  it('stays well-formed with letters that XML has no place for', async () => {
    const { sheet, strings } = await sheetOf([row({ artist: 'a\u0000b\u001b<&>"\ufffe\ud800c', note: ' to\nlinjer ' })])
    expect(sheet + strings).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}|\ufffd/u)
    expect(sheet + strings).toMatch(/ab&lt;&amp;(>|&gt;)("|&quot;)c/)
    expect(sheet + strings).toMatch(/xml:space="preserve"> to\nlinjer </)
  })
})

it.each([Number.NaN, Number.POSITIVE_INFINITY])('does not hide a sum gone wrong: %d', async (lat) => {
  for (const format of ['csv', 'json', 'xlsx'] as const)
    await expect(writeTable([row({ lat })], written, format)).rejects.toThrow('column lat')
})
