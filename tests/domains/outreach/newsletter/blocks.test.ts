import { describe, expect, it } from 'vitest'
import { BLOCK_EXAMPLES, piecesOf } from '#app/domains/outreach/newsletter/blocks.ts'

it.each(BLOCK_EXAMPLES)('%s is a block', (written) => {
  const { pieces, faults } = piecesOf(written)
  expect(faults).toEqual([])
  expect(pieces).toHaveLength(1)
  expect(pieces[0]?.kind).toBe('block')
})

it.each([
  ['{{Program}}', 'events', ''],
  ['  {{  nye   kunstnere }}  ', 'newcomers', ''],
  ['{{apningstider}}', 'hours', ''],
  ['{{verk 12a}}', 'work', '12a'],
  ['{{verk nr. 7}}', 'work', '7'],
])('%s is %s %s', (written, block, number) =>
  expect(piecesOf(written).pieces).toEqual([{ kind: 'block', block, number }]),
)

describe('what is wrong', () => {
  it.each([
    ['Hei\n\n{{vær}}', { written: '{{vær}}', line: 3, why: 'unknown' }],
    ['{{verk}}', { written: '{{verk}}', line: 1, why: 'needsNumber' }],
    ['{{verk tolv}}', { written: '{{verk tolv}}', line: 1, why: 'needsNumber' }],
    ['Se {{kart}} her', { written: '{{kart}}', line: 1, why: 'notAlone' }],
    ['{{}}', { written: '{{}}', line: 1, why: 'unknown' }],
  ])('%j', (body, fault) => expect(piecesOf(body).faults).toEqual([fault]))
})

it('words between blocks stay together', () => {
  const { pieces } = piecesOf('Ett\n\nTo\n{{kart}}\n\nTre')
  expect(pieces).toEqual([
    { kind: 'words', text: 'Ett\n\nTo' },
    { kind: 'block', block: 'map', number: '' },
    { kind: 'words', text: '\nTre' },
  ])
})
