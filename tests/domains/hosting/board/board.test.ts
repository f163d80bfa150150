import { describe, expect, it } from 'vitest'
import {
  type BoardEntry,
  boardEntries,
  boardYears,
  gapsOf,
  settledBy,
  soughtBy,
} from '#app/domains/hosting/board/board.ts'
import { pastHostsIn } from '#app/domains/hosting/board/history-file.ts'

const entry = (year: number, stage: BoardEntry['stage'], given: Partial<BoardEntry> = {}): BoardEntry => ({
  ...{ id: `${year}-${stage}`, year, stage, reserve: false, venue: '', version: 1 },
  parts: [{ municipalityId: 'asker', lead: true }],
  ...given,
})
const gaps = (entries: BoardEntry[], today: string, year: number) =>
  gapsOf(entries, (id) => id, today)
    .filter((gap) => gap.year === year)
    .map(({ kind, late }) => `${kind}${late ? ' late' : ''}`)

it('shows all years back to the first, and six ahead', () => {
  expect([boardYears(2026)[0], boardYears(2026).at(-1), boardYears(2026).length]).toEqual([2007, 2032, 26])
  expect([settledBy(2027), soughtBy(2027)]).toEqual(['2026-03-31', '2025-06-30'])
})

describe('what is missing for 2027', () => {
  it.each([
    ['2025-06-30', [], ['seek']],
    ['2025-07-01', [], ['no-candidate']],
    ['2026-04-01', [], ['no-candidate late']],
    ['2025-03-01', [entry(2027, 'interest')], ['not-settled']],
    ['2026-04-01', [entry(2027, 'politics')], ['not-settled late', 'no-reserve']],
    ['2026-04-01', [entry(2027, 'agreement')], ['no-reserve']],
    ['2026-04-01', [entry(2027, 'agreement'), entry(2027, 'interest', { reserve: true })], []],
    ['2026-04-01', [entry(2027, 'interest', { reserve: true })], ['no-candidate late']],
    ['2026-04-01', [entry(2027, 'declined')], ['no-candidate late']],
    ['2027-08-01', [entry(2027, 'hosting')], []],
    ['2027-11-01', [entry(2027, 'completed')], []],
  ] as const)('on %s with %j: %j', (today, entries, found) => {
    expect(gaps([...entries], today, 2027)).toEqual(found)
  })
})

it('takes the hosts of an edition where no hosting tells of the year, and leaves out what has fallen away', () => {
  const parts = [{ municipalityId: 'lier', lead: true }]
  const entries = boardEntries(
    [entry(2020, 'completed'), entry(2021, 'declined'), entry(2022, 'politics')],
    [2020, 2021, 2022, 2023].map((year) => ({ year, venue: '', parts: year === 2023 ? [] : parts })),
  )
  expect(entries.map(({ year, id }) => [year, id])).toEqual([
    [2020, '2020-completed'],
    [2022, '2022-politics'],
    [2021, null],
    [2022, null],
  ])
})

it.each([
  ['no JSON', 'Asker;2009'],
  ['another shape', '{"editions":[]}'],
  ['a year twice', '{"artRound":{"editions":[{"year":2009,"hosts":[]},{"year":2009,"hosts":[]}]}}'],
  ['a year before the first', '{"artRound":{"editions":[{"year":1999,"hosts":[]}]}}'],
])('%s is no history', (_, text) => expect(pastHostsIn(text)).toBeNull())
it('reads the years in their order', () => {
  const text = '\uFEFF{"artRound":{"editions":[{"year":2010,"hosts":["Hole"],"venue":"X"},{"year":2009,"hosts":[]}]}}'
  expect(pastHostsIn(text)).toEqual([
    { year: 2009, hosts: [], lead: null, venue: '' },
    { year: 2010, hosts: ['Hole'], lead: null, venue: 'X' },
  ])
})
