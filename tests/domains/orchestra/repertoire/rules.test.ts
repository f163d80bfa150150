import { expect, it } from 'vitest'
import { scoringOf } from '#app/domains/orchestra/repertoire/kept-scoring.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import { chosenOf, withChosen } from '#app/domains/orchestra/repertoire/rules.ts'
import { keepChosen } from '#app/domains/orchestra/repertoire/scoring.ts'

const { scoring } = readNotation('2000-0000-str(4.4.2.2.1)')

it.each([
  [{ least_flute_1: '1', ideal_flute_1: '3' }, [{ id: 'flute.1', least: 1, ideal: 3 }]],
  [{ least_violin1: '2', ideal_violin1: ' 8' }, [{ id: 'violin1', least: 2, ideal: 8 }]],
  [{ least_horn_2: '', ideal_horn_2: '' }, [{ id: 'horn.2', least: 0, ideal: 0 }]],
  [{ intent: 'players', version: 3 }, []],
  [{ least_flute_1: '41', ideal_flute_1: '1' }, null],
  [{ least_flute_1: '-1', ideal_flute_1: '1' }, null],
  [{ least_flute_1: 'to', ideal_flute_1: '1' }, null],
])('reads %j', (fields, chosen) => expect(chosenOf(fields)).toEqual(chosen))

it('lets five flutes share two parts, and never wants fewer than carry a part', () => {
  const chosen = withChosen(scoring, [
    { id: 'flute.1', least: 1, ideal: 3 },
    { id: 'flute.2', least: 2, ideal: 1 },
    { id: 'violin1', least: 2, ideal: 9 },
    { id: 'harp.1', least: 1, ideal: 1 },
  ])
  expect(chosen.parts.map(({ id, least, ideal }) => [id, least, ideal])).toEqual([
    ['flute.1', 1, 3],
    ['flute.2', 2, 2],
  ])
  expect(chosen.strings[0]).toEqual({ section: 'violin1', least: 2, ideal: 9 })
})

it('keeps what was chosen for the parts that are still there', () => {
  const chosen = withChosen(scoring, [{ id: 'flute.1', least: 2, ideal: 3 }])
  const again = keepChosen(readNotation('3000-0000-str').scoring, chosen)
  expect(again.parts.map(({ id, ideal }) => [id, ideal])).toEqual([
    ['flute.1', 3],
    ['flute.2', 1],
    ['flute.3', 1],
  ])
  expect(again.strings.map(({ ideal }) => ideal)).toEqual([4, 4, 2, 2, 1])
})

it('takes back from the database what it put there, and nothing else', () => {
  expect(scoringOf(JSON.parse(JSON.stringify(scoring)))).toEqual(scoring)
  for (const strange of [null, {}, { ...scoring, shape: 2 }, { ...scoring, solos: ['kazoo'] }])
    expect(() => scoringOf(strange)).toThrow()
})
