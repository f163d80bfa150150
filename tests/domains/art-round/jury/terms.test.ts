import { expect, it } from 'vitest'
import { setUpInput } from '#app/domains/art-round/jury/input.ts'
import { hasButtons, proposedTerms, sameTerms, type Terms, termsFault } from '#app/domains/art-round/jury/terms.ts'

const [quality, ...others] = proposedTerms.criteria
const first = quality as Terms['criteria'][number]

it('what is proposed is sound', () => {
  expect(termsFault(proposedTerms)).toBeNull()
  expect(sameTerms(proposedTerms, structuredClone(proposedTerms))).toBe(true)
})

it.each<[string, Terms, string | null]>([
  ['a scale of one step', { ...proposedTerms, scale: { min: 3, max: 3 } }, 'jury.scaleEmpty'],
  ['a scale upside down', { ...proposedTerms, scale: { min: 7, max: 1 } }, 'jury.scaleEmpty'],
  ['nothing that counts', { ...proposedTerms, criteria: [{ ...first, weight: 0 }] }, 'jury.noCriterionCounts'],
  [
    'two criteria with one key',
    { ...proposedTerms, criteria: [first, { ...first, labelNb: 'Annet' }] },
    'jury.keyTwice',
  ],
  [
    'one that counts among those that do not',
    { ...proposedTerms, criteria: [{ ...first, weight: 0 }, ...others] },
    null,
  ],
])('%s', (_what, terms, key) => expect(termsFault(terms)?.key ?? null).toBe(key))

it.each([
  ['another scale', { ...proposedTerms, scale: { min: 1, max: 10 } }],
  ['another weight', { ...proposedTerms, criteria: [{ ...first, weight: 9 }, ...others] }],
  ['one fewer', { ...proposedTerms, criteria: others }],
])('%s is not the same', (_what, terms) => expect(sameTerms(proposedTerms, terms)).toBe(false))

it.each([
  [{ min: 1, max: 7 }, true],
  [{ min: 0, max: 10 }, true],
  [{ min: 1, max: 12 }, false],
  [{ min: 0, max: 100 }, false],
])('%j has buttons: %s', (scale, has) => expect(hasButtons(scale)).toBe(has))

const form = { intent: 'terms', callId: 'c', scaleMin: '1', scaleMax: '7' }
const row = { key: '', labelNb: 'Kvalitet', labelEn: 'Quality of the Work', helpNb: '', helpEn: '', weight: '2' }

it('empty rows of the form are no criteria, and a key is made where none was written', () => {
  const blank = { key: '', labelNb: ' ', labelEn: '', helpNb: '', helpEn: '', weight: '' }
  const read = setUpInput.parse({ ...form, criteria: [row, blank] })
  expect(read).toMatchObject({
    callId: 'c',
    terms: { scale: { min: 1, max: 7 }, criteria: [{ key: 'quality-of-the-work', weight: 2 }] },
  })
})

it.each([
  ['no criteria', { ...form, criteria: [] }],
  ['a criterion without its English name', { ...form, criteria: [{ ...row, labelEn: '' }] }],
  ['a weight below zero', { ...form, criteria: [{ ...row, weight: '-1' }] }],
  ['a scale beyond a hundred', { ...form, scaleMax: '101', criteria: [row] }],
])('%s is refused', (_what, typed) => expect(setUpInput.safeParse(typed).success).toBe(false))

it('a fault is told beside its own field, whichever form it is in', () => {
  const paths = (typed: unknown) => setUpInput.safeParse(typed).error?.issues.map(({ path }) => path.join('.'))
  expect(paths({ ...form, criteria: [{ ...row, labelEn: '' }] })).toEqual(['criteria.0.labelEn'])
  expect(paths({ intent: 'seat', roundId: 'r', email: 'ikke en adresse', name: 'Kari' })).toEqual(['email'])
})
