import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FolderPlayer, missingParts, partsOf, proposeParts } from '#app/domains/orchestra/concert/folders.ts'
import { INSTRUMENTS, type Instrument } from '#app/domains/orchestra/instruments.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'

const { scoring } = readNotation('2222-4231-tmp+1-str')
const player = (childId: string, instrument: Instrument, more: Partial<FolderPlayer> = {}): FolderPlayer => ({
  ...{ childId, name: childId, instrument, doubles: [], experienced: false, section: null, desk: null },
  ...more,
})
const given = (players: FolderPlayer[], standing: { part: string; childId: string }[] = []) =>
  proposeParts(scoring, players, standing)
    .map(({ childId, part }) => `${childId}=${part}`)
    .join(' ')

describe('the proposal', () => {
  it.each([
    ['front desks first', [player('a', 'horn', { desk: 2 }), player('b', 'horn', { desk: 1 })], 'b=horn.1 a=horn.2'],
    [
      'those who were here before first',
      [player('a', 'horn'), player('b', 'horn', { experienced: true })],
      'b=horn.1 a=horn.2',
    ],
    [
      'more players than parts share them',
      ['a', 'b', 'c', 'd', 'e'].map((id) => player(id, 'flute')),
      'a=flute.1 b=flute.2 c=flute.1 d=flute.2 e=flute.1',
    ],
    [
      'violins where they sit, the others in the smaller section',
      [player('a', 'violin', { section: 'violin2', desk: 1 }), player('b', 'violin'), player('c', 'violin')],
      'a=violin2 b=violin1 c=violin1',
    ],
    ['a part nobody plays goes to one who doubles', [player('a', 'saxophone', { doubles: ['tuba'] })], 'a=tuba.1'],
    ['who plays nothing that is asked for gets none', [player('a', 'harp')], ''],
  ] as [string, FolderPlayer[], string][])('%s', (_, players, expected) => expect(given(players)).toBe(expected))

  it('keeps what stands', () => {
    const players = [player('a', 'horn'), player('b', 'horn')]
    expect(given(players, [{ childId: 'b', part: 'horn.1' }])).toBe('a=horn.2')
    expect(
      given(players, [
        { childId: 'b', part: 'horn.1' },
        { childId: 'a', part: 'horn.2' },
      ]),
    ).toBe('')
  })

  it('gives nobody two, none that the piece has not, and everyone of its instruments one', () => {
    const one = fc.record({
      instrument: fc.constantFrom(...INSTRUMENTS),
      doubles: fc.subarray([...INSTRUMENTS], { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (drawn) => {
        const players = drawn.map(({ instrument, doubles }, n) => player(`p${n}`, instrument, { doubles }))
        const proposed = proposeParts(scoring, players, [])
        const parts = partsOf(scoring)
        expect(new Set(proposed.map(({ childId }) => childId)).size).toBe(proposed.length)
        for (const { part } of proposed) expect(parts.map(({ id }) => id)).toContain(part)
        const asked = new Set(parts.map(({ instrument }) => instrument))
        for (const { childId, instrument } of players)
          if (asked.has(instrument)) expect(proposed.map((each) => each.childId)).toContain(childId)
      }),
    )
  })
})

it('names the parts that are missing', () => {
  const held = [{ part: 'horn.1' }, { part: 'horn.2' }]
  const missing = missingParts(scoring, held).map(({ part }) => part.id)
  expect(missing).toContain('horn.3')
  expect(missing).not.toContain('horn.1')
  // A section of strings is missing with fewer than half of its players.
  expect(missing).toContain('violin1')
})
