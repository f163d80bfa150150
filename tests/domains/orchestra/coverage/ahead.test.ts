import { expect, it } from 'vitest'
import { type Short, shortsOf } from '#app/domains/orchestra/coverage/ahead.ts'
import type { Cell, Gap } from '#app/domains/orchestra/coverage/meter.ts'
import type { Instrument, Section } from '#app/domains/orchestra/instruments.ts'

const gap = (instrument: Instrument, [least, possible, certain]: [number, number, number], section?: Section): Gap => ({
  ...{ needId: `${instrument}.1`, section: section ?? 'horn', instrument, number: 1, certain, possible, least },
  ideal: least,
  kind: possible < least ? 'missing' : certain < least ? 'unanswered' : 'few',
})
const cell = (...gaps: Gap[]): Cell => ({ level: 'red', gaps, lent: [], notNamed: [] })

it.each<[string, Cell[], [Short, number][], [Short, number][]]>([
  ['nothing', [], [], []],
  ['nothing of a piece that is covered', [cell()], [], []],
  ['what nobody can play', [cell(gap('oboe', [1, 0, 0]))], [['oboe', 1]], []],
  ['what waits for an answer', [cell(gap('oboe', [1, 1, 0]))], [], [['oboe', 1]]],
  ['some missing and some waiting', [cell(gap('horn', [4, 3, 1]))], [['horn', 1]], [['horn', 2]]],
  [
    'the worst piece and not the sum of them',
    [cell(gap('oboe', [1, 0, 0])), cell(gap('oboe', [2, 0, 0]))],
    [['oboe', 2]],
    [],
  ],
  ['parts of one instrument together', [cell(gap('horn', [1, 0, 0]), gap('horn', [1, 0, 0]))], [['horn', 2]], []],
  ['fewer than one wishes is no lack', [cell({ ...gap('cello', [2, 2, 2]), ideal: 4 })], [], []],
  [
    'in the order of a score, violins by their section',
    [
      cell(
        gap('violin', [6, 5, 5], 'violin2'),
        gap('viola', [2, 1, 1]),
        gap('violin', [6, 4, 4], 'violin1'),
        gap('flute', [1, 0, 0]),
      ),
    ],
    [
      ['flute', 1],
      ['violin1', 2],
      ['violin2', 1],
      ['viola', 1],
    ],
    [],
  ],
])('tells %s', (_what, cells, missing, unsure) => {
  const pairs = (kind: 'missing' | 'unanswered') => shortsOf(cells, kind).map(({ what, count }) => [what, count])
  expect(pairs('missing')).toEqual(missing)
  expect(pairs('unanswered')).toEqual(unsure)
})
