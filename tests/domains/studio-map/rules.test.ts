import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matches } from '#app/domains/studio-map/finding.ts'
import {
  find,
  findableOf,
  inOrder,
  isHonoured,
  runsOf,
  safeWebsite,
  shownStudio,
  stopsAt,
  stopsOf,
  turnOf,
} from '#app/domains/studio-map/rules.ts'
import { NEEDS } from '#app/domains/studio-map/search.ts'
import { anyRound, anySearch, artist, of, SATURDAY, studio } from '#tests/domains/studio-map/round.ts'

describe('who is found', () => {
  const ase = artist('Åse Ørn', {
    disciplines: ['ceramics', 'textile'],
    isNew: true,
    studio: studio(12, { stepFree: true, toilet: false, transport: 'Buss 71' }),
  })
  it.each([
    ['q=ÅSE', true],
    ['q=ørn åse', true],
    ['q=keramikk', true],
    ['q=ceramics', true],
    ['q=heggedal', true],
    ['q=12', true],
    ['q=åse maleri', false],
    ['fag=textile', true],
    ['fag=painting', false],
    ['kommune=asker', true],
    ['kommune=hole', false],
    ['dag=2013-09-14', true],
    ['dag=2013-09-15', false],
    ['trinnfri=ja', true],
    ['toalett=ja', false],
    // Not answered is not a yes.
    ['parkering=ja', false],
    ['kollektiv=ja', true],
    ['ny=ja', true],
    ['ny=ja&toalett=ja', false],
    ['apent=na', true],
    ['apent=na&dag=2013-09-15', false],
    ['apent=ja', true],
  ])('%s: %s', (query, expected) => expect(matches(findableOf(ase, SATURDAY), of(query))).toBe(expected))

  it.each([
    ['11:59', [], false],
    ['12:00', [], true],
    ['17:00', [], false],
    ['13:00', [{ date: '2013-09-14', kind: 'closed', until: null }], false],
    ['13:00', [{ date: '2013-09-14', kind: 'away', until: '13:30' }], false],
    ['18:00', [{ date: '2013-09-14', kind: 'open', until: '19:00' }], true],
  ] as const)('open now at %s, with %j: %s', (time, notices, expected) => {
    const one = artist('Bo', { studio: studio(3, { notices: [...notices] }) })
    expect(matches(findableOf(one, { today: '2013-09-14', time }), of('apent=na'))).toBe(expected)
    expect(stopsAt([one], { today: '2013-09-14', time })[0]?.opening.is === 'open').toBe(expected)
  })

  it('finds nobody by day or access who has no studio, and still by name', () => {
    const without = artist('Bo', { studio: null })
    const asked = (query: string) => matches(findableOf(without, SATURDAY), of(query))
    expect(['dag=2013-09-14', 'trinnfri=ja', 'kollektiv=ja', 'apent=na'].filter(asked)).toEqual([])
    expect(asked('q=bo')).toBe(true)
  })
})

describe('in which order', () => {
  const entries = [
    artist('Ødegård', { studio: studio(2) }),
    artist('Aas', { studio: studio(10) }),
    artist('Zeiner', { studio: null }),
    artist('Ærlig', { studio: studio(1) }),
    artist('Abel', { studio: null }),
  ]
  it('by number, those without a studio last', () => {
    expect(inOrder(entries, 'number').map(({ name }) => name)).toEqual(['Ærlig', 'Ødegård', 'Aas', 'Abel', 'Zeiner'])
  })
  it('by the Norwegian alphabet, with aa as å', () => {
    expect(inOrder(entries, 'name').map(({ name }) => name)).toEqual(['Abel', 'Zeiner', 'Ærlig', 'Ødegård', 'Aas'])
  })
})

describe('what each choice would give', () => {
  it('is what one gets who makes it', () => {
    fc.assert(
      fc.property(anyRound, anySearch, (entries, query) => {
        const { options, artists } = find(entries, of(query), SATURDAY)
        const get = (name: string, value: string) => {
          const asked = new URLSearchParams(query)
          asked.set(name, value)
          // One by one, as nothing that is fast does it.
          return entries.filter((entry) => matches(findableOf(entry, SATURDAY), of(`${asked}`))).length
        }
        for (const { value, count } of options.disciplines) expect(count).toBe(get('fag', value))
        for (const { value, count } of options.municipalities) expect(count).toBe(get('kommune', value))
        for (const { value, count } of options.days) expect(count).toBe(get('dag', value))
        for (const need of NEEDS) expect(options.needs[need]).toBe(get(need, 'ja'))
        expect(options.open).toBe(get('apent', 'na'))
        expect(artists).toHaveLength(entries.filter((entry) => matches(findableOf(entry, SATURDAY), of(query))).length)
      }),
      { numRuns: 60 },
    )
  })

  it('leads out of an empty result, the widest way first', () => {
    const entries = [artist('Åse'), artist('Bo', { isNew: true }), artist('Siv', { isNew: true })]
    expect(find(entries, of('q=åse&ny=ja'), SATURDAY).waysOut).toEqual([
      { name: 'q', count: 2 },
      { name: 'ny', count: 1 },
    ])
    expect(find(entries, of('q=x&ny=ja&fag=glass'), SATURDAY).waysOut).toEqual([])
    expect(find(entries, of('q=åse'), SATURDAY).waysOut).toEqual([])
  })

  it('holds every way out that gives somebody, and what it gives', () => {
    fc.assert(
      fc.property(anyRound, anySearch, (entries, query) => {
        const { artists, waysOut } = find(entries, of(query), SATURDAY)
        if (artists.length > 0) {
          expect(waysOut).toEqual([])
          return
        }
        for (const name of new URLSearchParams(query).keys()) {
          const rest = new URLSearchParams(query)
          rest.delete(name)
          const count = entries.filter((entry) => matches(findableOf(entry, SATURDAY), of(`${rest}`))).length
          expect(waysOut.find((way) => way.name === name)?.count ?? 0).toBe(count)
        }
      }),
      { numRuns: 100 },
    )
  })
})

it('a place stands once, with everyone asked for who shows there', () => {
  fc.assert(
    fc.property(anyRound, (entries) => {
      const stops = stopsOf(entries)
      const numbers = stops.map((stop) => stop.studio.number)
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      expect(stops.flatMap((stop) => stop.artists)).toHaveLength(entries.filter((entry) => entry.studio).length)
    }),
  )
})

it('of a meeting point no street is told', () => {
  expect(shownStudio(studio(3, { meetingPoint: true }))).toMatchObject({
    address: '',
    postalCode: '',
    city: 'Heggedal',
  })
  expect(shownStudio(studio(3)).address).toBe('Prøveveien 3')
})

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['example.com', 'https://example.com/'],
  [' http://example.com ', 'http://example.com/'],
  ['javascript:alert(1)', ''],
  ['JavaScript:alert(1)', ''],
  ['data:text/html,x', ''],
  ['ftp://example.com', ''],
  ['ikke noe nettsted', ''],
  ['', ''],
])('a link may lead to %s: %s', (typed, safe) => expect(safeWebsite(typed)).toBe(safe))

describe('days in a row', () => {
  const day = (date: string, closes = '17:00') => ({ date, opens: '12:00', closes })
  it.each([
    [[], []],
    [[day('2013-09-14')], [['2013-09-14', '2013-09-14']]],
    [
      [day('2013-09-15'), day('2013-09-14'), day('2013-09-21')],
      [
        ['2013-09-14', '2013-09-15'],
        ['2013-09-21', '2013-09-21'],
      ],
    ],
    [
      [day('2013-09-14'), day('2013-09-15', '18:00')],
      [
        ['2013-09-14', '2013-09-14'],
        ['2013-09-15', '2013-09-15'],
      ],
    ],
    [[day('2013-09-30'), day('2013-10-01')], [['2013-09-30', '2013-10-01']]],
  ])('%j', (days, runs) => expect(runsOf(days).map(({ from, to }) => [from, to])).toEqual(runs))
})

describe('turns on the front page', () => {
  it('shows all when there is room', () => expect(turnOf([1, 2], '2013-09-14', 7)).toEqual([1, 2]))
  it('is the same all day, and gives everyone a turn within the days that it takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 200 }), (count) => {
        const all = Array.from({ length: count }, (_, n) => n)
        const days = Array.from({ length: Math.ceil(count / 7) + 1 }, (_, n) =>
          new Date(Date.UTC(2013, 0, 1 + n)).toISOString().slice(0, 10),
        )
        const seen = days.map((date) => turnOf(all, date, 7))
        expect(seen.every((turn) => new Set(turn).size === 7)).toBe(true)
        expect(new Set(seen.flat()).size).toBe(count)
      }),
    )
  })
})

it.each([
  [true, '2013-09-12T16:00:00Z', '2013-09-12T15:59:59Z', false],
  [true, '2013-09-12T16:00:00Z', '2013-09-12T16:00:00Z', true],
  [true, null, '2013-01-01T00:00:00Z', true],
  [false, null, '2014-01-01T00:00:00Z', false],
])('artist of the year: named %s, opening %s, at %s: %s', (ofTheYear, opening, now, shown) =>
  expect(isHonoured({ ofTheYear }, { openingAt: opening === null ? null : new Date(opening) }, new Date(now))).toBe(
    shown,
  ),
)
