import { describe, expect, expectTypeOf, it } from 'vitest'
import { tables } from '#app/i18n/tables.ts'
import { decimal, integer, oneOf, text, yesNo } from '#app/platform/tables/cells.ts'
import { type CsvFault, sayCsvFault } from '#app/platform/tables/csv-fault.ts'
import { MOST_FAULTS, readCsv } from '#app/platform/tables/read-csv.ts'

const columns = [
  { name: 'application', cell: integer({ least: 1 }), filled: true },
  { name: 'artist', cell: text(40), filled: true },
  { name: 'new', cell: yesNo() },
  { name: 'lat', cell: decimal({ least: 50, most: 72 }) },
  { name: 'decision', cell: oneOf(['accepted', 'declined']), optional: true },
] as const

const bytes = (file: string) => new TextEncoder().encode(file)
const read = (file: string) => readCsv(bytes(file), columns)
const told = (faults: CsvFault[]) => faults.map(({ line, column, code }) => [line, column, code])

const kari = { application: 1, artist: 'Kari Demo', new: true, lat: 59.83, decision: null }
const ola = { application: 2, artist: 'Ola Demo', new: null, lat: null, decision: null }

describe('a file that is right', () => {
  it.each([
    ['comma', 'application,artist,new,lat\n1,Kari Demo,yes,59.83\n2,Ola Demo,,\n'],
    ['semicolon and decimal comma', 'application;artist;new;lat\n1;Kari Demo;ja;59,83\n2;Ola Demo;;\n'],
    ['byte order mark', '\ufeffapplication,artist,new,lat\n1,Kari Demo,yes,59.83\n2,Ola Demo,,\n'],
    ['carriage returns', 'application,artist,new,lat\r\n1,Kari Demo,yes,59.83\r\n2,Ola Demo,,\r\n'],
    ['no line end at the end', 'application,artist,new,lat\n1,Kari Demo,yes,59.83\n2,Ola Demo,,'],
    ['another order', 'lat,new,artist,application\n59.83,yes,Kari Demo,1\n,,Ola Demo,2\n'],
    ['quotes everywhere', '"application","artist","new","lat"\n"1","Kari Demo","yes","59,83"\n"2","Ola Demo","",""\n'],
    ['blanks around', ' application , artist,new,lat\n 1 ,  Kari Demo ,YES , 59.83\n2,Ola Demo, ,\u00a0\n'],
    ['blank lines and empty rows', '\napplication,artist,new,lat\n\n1,Kari Demo,yes,59.83\n,,,\n2,Ola Demo,,\n\n\n'],
    ['empty columns at the end', 'application,artist,new,lat,,\n1,Kari Demo,yes,59.83,,\n2,Ola Demo,,,,\n'],
  ])('is read: %s', (_, file) => {
    const { rows, faults } = read(file)
    expect(faults).toEqual([])
    expect(rows).toEqual([kari, ola])
  })

  it('knows on which line each row begins', () => {
    const { rows, lines } = read('application,artist,new,lat\n1,"Kari\nDemo",,\n\n2,"O\r\nl\ra",,\n3,Per,,\n')
    expect(rows.map((row) => row.artist)).toEqual(['Kari\nDemo', 'O\r\nl\ra', 'Per'])
    expect(lines).toEqual([2, 5, 8])
  })

  it('takes a delimiter inside quotes in the header for what it is', () => {
    const { rows, faults } = readCsv(bytes('"a,b,c";"d"\n1;2\n'), [
      { name: 'a,b,c', cell: integer() },
      { name: 'd', cell: integer() },
    ])
    expect(faults).toEqual([])
    expect(rows).toEqual([{ 'a,b,c': 1, d: 2 }])
  })

  it('never makes zero of an empty cell', () => {
    const { rows } = readCsv(bytes('n,d\n,0\n'), [
      { name: 'n', cell: integer() },
      { name: 'd', cell: decimal() },
    ])
    expect(rows).toEqual([{ n: null, d: 0 }])
  })

  it('gives rows the types of their columns', () => {
    const { rows } = read('')
    type Row = {
      application: number
      artist: string
      new: boolean | null
      lat: number | null
      decision: 'accepted' | 'declined' | null
    }
    expectTypeOf(rows).toEqualTypeOf<Row[]>()
  })

  it('is one with a header alone, too', () => {
    expect(read('application,artist,new,lat\n')).toEqual({ rows: [], lines: [], faults: [], more: 0 })
  })
})

describe('a file that is wrong', () => {
  it('has every fault told, with line and column, and keeps the rows without any', () => {
    const file = [
      'artist,application,lat,new,decision',
      'Kari,0,north,maybe,perhaps',
      '"two\nlines",x,10,,',
      ',2,,,',
      'Per,4,60,no,accepted',
      'Liv,5,60',
      'Geir,6,60,no,accepted,surplus',
    ].join('\n')
    const { rows, faults } = read(file)
    expect(told(faults)).toEqual([
      [2, 'application', 'tooSmall'],
      [2, 'lat', 'notANumber'],
      [2, 'new', 'notYesNo'],
      [2, 'decision', 'notAChoice'],
      [3, 'application', 'notAWholeNumber'],
      [3, 'lat', 'tooSmall'],
      [5, 'artist', 'emptyCell'],
      [7, null, 'cellCount'],
      [8, null, 'cellCount'],
    ])
    expect(rows).toEqual([{ artist: 'Per', application: 4, lat: 60, new: false, decision: 'accepted' }])
  })

  it('has unknown, missing, duplicate and nameless columns told together, each by name', () => {
    const { faults, rows } = read('application,colour,application,,size,new\n1,2,3,4,5,6\n')
    expect(rows).toEqual([])
    expect(faults).toEqual([
      { code: 'namelessColumn', facts: { position: 4 }, line: 1, column: null },
      { code: 'unknownColumns', facts: { columns: 'colour, size' }, line: 1, column: null },
      { code: 'missingColumns', facts: { columns: 'artist, lat' }, line: 1, column: null },
      { code: 'duplicateColumns', facts: { columns: 'application' }, line: 1, column: 'application' },
    ])
  })

  it.each([
    ['nothing at all', '', 1],
    ['blank lines alone', '\n\n', 1],
  ])('is empty: %s', (_, file, line) => expect(told(read(file).faults)).toEqual([[line, null, 'emptyFile']]))

  it.each([
    ['in the middle of a text', 'application,artist,new,lat\n1,Kari,,\n2,"Ola "den store" Demo",,\n3,Per,,', 3, 1],
    ['never closed', 'application,artist,new,lat\n1,Kari,,\n2,Ola,,\n3,"Per,,\n4,Liv,,', 4, 2],
    ['in the header', 'application,"artist,new,lat\n1,Kari,,', 1, 0],
  ])('has a quote %s', (_, file, line, rows) => {
    const reading = read(file)
    expect(told(reading.faults)).toEqual([[line, null, 'brokenQuotes']])
    expect(reading.rows).toHaveLength(rows)
  })

  it('is not UTF-8, and says from which line', () => {
    const latin1 = new Uint8Array(Buffer.from('application,artist,new,lat\n1,Kari,,\n2,Åse,,\n', 'latin1'))
    expect(told(readCsv(latin1, columns).faults)).toEqual([[3, null, 'notUtf8']])
    const utf16 = new Uint8Array(Buffer.from('\ufeffapplication', 'utf16le'))
    expect(told(readCsv(utf16, columns).faults)).toEqual([[1, null, 'notUtf8']])
  })

  it(`has the first ${MOST_FAULTS} faults told and the rest counted`, () => {
    const { faults, more } = read(`application,artist,new,lat\n${'x,Kari,,\n'.repeat(MOST_FAULTS + 17)}`)
    expect(faults).toHaveLength(MOST_FAULTS)
    expect(more).toBe(17)
  })
})

describe('in words', () => {
  it.each<[CsvFault, string, string]>([
    [
      { code: 'notANumber', facts: { value: 'x' }, line: 12, column: 'lat' },
      'Linje 12, kolonne «lat»: «x» er ikke et tall.',
      'Line 12, column “lat”: “x” is not a number.',
    ],
    [
      { code: 'unknownColumns', facts: { columns: 'colour, size' }, line: 1, column: null },
      'Linje 1: Vi kjenner ikke disse kolonnene: colour, size.',
      'Line 1: We do not know these columns: colour, size.',
    ],
    [
      { code: 'emptyCell', facts: {}, line: 3, column: 'artist' },
      'Linje 3, kolonne «artist»: Feltet må fylles ut.',
      'Line 3, column “artist”: The field must be filled in.',
    ],
    [
      { code: 'tooLong', facts: { most: 4000, length: 12345 }, line: 2, column: 'cv' },
      'Linje 2, kolonne «cv»: Teksten har 12\u00a0345 tegn og kan ha høyst 4000.',
      'Line 2, column “cv”: The text has 12,345 characters and can have at most 4,000.',
    ],
  ])('%j', (fault, nb, en) => {
    expect(sayCsvFault(fault, 'nb').replace('4\u00a0000', '4000')).toBe(nb)
    expect(sayCsvFault(fault, 'en')).toBe(en)
  })
  it('the rest is counted', () => expect(tables.moreFaults.nb({ count: 17 })).toBe('Og 17 feil til.'))
})
