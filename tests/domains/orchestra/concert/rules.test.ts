import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  callsFor,
  concertSlug,
  isOver,
  moved,
  namedOnPaper,
  namedOnTheWeb,
  namedSections,
  playersOf,
} from '#app/domains/orchestra/concert/rules.ts'
import { INSTRUMENTS, type Instrument } from '#app/domains/orchestra/instruments.ts'

const member = (childId: string, instrument: Instrument, ensembleId = 'youth') => ({
  ...{ childId, name: `Navn ${childId}`, instrument, ensembleId },
})
const members = [member('a', 'violin'), member('b', 'flute'), member('c', 'violin'), member('j', 'cello', 'junior')]
const said = (childId: string, plays: boolean) => ({ childId, plays, saidAt: new Date('2013-03-01') })

describe('who plays', () => {
  it.each([
    ['everybody of the ensembles', [], ['b', 'a', 'c']],
    ['but those who said no', [said('a', false)], ['b', 'c']],
    ['and others who said yes', [said('j', true)], ['b', 'a', 'c', 'j']],
    ['not others who said no', [said('j', false)], ['b', 'a', 'c']],
  ])('%s', (_, words, expected) => {
    const players = playersOf(members, ['youth'], words)
    expect(players.filter(({ plays }) => plays).map(({ childId }) => childId)).toEqual(expected)
  })

  it('tells who has answered, and who is a guest', () => {
    const players = playersOf(members, ['youth'], [said('a', false), said('j', true)])
    expect(players.map(({ childId, answered, guest }) => [childId, answered, guest])).toEqual([
      ['b', false, false],
      ['a', true, false],
      ['c', false, false],
      ['j', true, true],
    ])
  })
})

describe('the names on the sheet', () => {
  it('stand by instrument in the order of a score, the rest counted', () => {
    const players = playersOf(members, ['youth', 'junior'], [said('j', false)])
    expect(namedSections(players, (id) => id === 'c')).toEqual([
      { instrument: 'flute', names: [], others: 1 },
      { instrument: 'violin', names: ['Navn c'], others: 1 },
    ])
  })

  it('nobody who did not agree is named, and nobody who plays is left out of the count', () => {
    const one = fc.record({
      instrument: fc.constantFrom(...INSTRUMENTS),
      agrees: fc.boolean(),
      plays: fc.constantFrom(true, false, null),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (drawn) => {
        const all = drawn.map(({ instrument }, n) => member(`x${n}`, instrument))
        const words = drawn.flatMap(({ plays }, n) => (plays === null ? [] : [said(`x${n}`, plays)]))
        const agrees = (childId: string) => drawn[Number(childId.slice(1))]?.agrees ?? false
        const sections = namedSections(playersOf(all, ['youth'], words), agrees)
        const names = sections.flatMap((section) => section.names)
        const playing = all.filter((_, n) => drawn[n]?.plays !== false)
        expect(names.sort()).toEqual(
          playing
            .filter(({ childId }) => agrees(childId))
            .map(({ name }) => name)
            .sort(),
        )
        expect(sections.reduce((sum, { names: own, others }) => sum + own.length + others, 0)).toBe(playing.length)
        const order = sections.map(({ instrument }) => INSTRUMENTS.indexOf(instrument))
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })

  it.each([
    [undefined, false, false],
    [{ nameInProgramme: false, openWeb: true }, false, false],
    [{ nameInProgramme: true, openWeb: false }, true, false],
    [{ nameInProgramme: true, openWeb: true }, true, true],
  ])('with %o on paper %s, on the web %s', (consents, paper, web) => {
    expect([namedOnPaper(consents), namedOnTheWeb(consents)]).toEqual([paper, web])
  })
})

it('calls are for everybody or for groups, by time', () => {
  const call = (time: string, groups: ('strings' | 'horn')[]) => ({
    ...{ id: time, concertId: 'k', date: '2013-03-20', time, whatNb: '', whatEn: '', groups },
  })
  const calls = [call('17:00', []), call('15:00', ['strings']), call('14:00', ['horn'])]
  expect(callsFor(calls, 'cello').map(({ time }) => time)).toEqual(['15:00', '17:00'])
  expect(callsFor(calls, 'horn').map(({ time }) => time)).toEqual(['14:00', '17:00'])
})

it.each([
  ['Vår på Union', [], 'var-pa-union-2013-03-20'],
  ['Vår på Union', ['var-pa-union-2013-03-20'], 'var-pa-union-2013-03-20-2'],
  ['«»', [], 'konsert-2013-03-20'],
])('%s has the address %s', (title, taken, slug) => {
  expect(concertSlug(title, '2013-03-20', new Set(taken))).toBe(slug)
})

it('is over the day after', () => {
  expect([isOver({ date: '2013-03-20' }, '2013-03-20'), isOver({ date: '2013-03-20' }, '2013-03-21')]).toEqual([
    false,
    true,
  ])
})

it.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['x', 'up', 'abc'],
] as const)('%s goes %s: %s', (id, way, expected) => {
  const list = [...'abc'].map((one) => ({ id: one }))
  expect(
    moved(list, id, way)
      .map((one) => one.id)
      .join(''),
  ).toBe(expected)
})
