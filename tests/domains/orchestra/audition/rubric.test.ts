import { expect, it } from 'vitest'
import { criteriaFor, PROPOSED_RUBRIC, rubricGroupOf } from '#app/domains/orchestra/audition/rubric.ts'
import type { Instrument } from '#app/domains/orchestra/instruments.ts'

const rubric = PROPOSED_RUBRIC.map((line, index) => ({ ...line, id: line.nameEn, position: index + 1 }))

it.each([
  ['violin', 'strings', 'Excerpt: bowing'],
  ['flute', 'woodwind', 'Excerpt: phrases'],
  ['tuba', 'brass', 'Excerpt: phrases'],
  ['timpani', 'percussion', 'Sight-reading'],
  ['harp', null, 'Musical expression'],
] as [Instrument, string | null, string][])('%s belongs to %s and ends with %s', (instrument, group, last) => {
  expect(rubricGroupOf(instrument)).toBe(group)
  expect(criteriaFor(rubric, instrument).at(-1)?.id).toBe(last)
})

it('drums are not asked to be in tune', () => {
  expect(criteriaFor(rubric, 'percussion').map(({ id }) => id)).not.toContain('Intonation')
  expect(criteriaFor(rubric, 'cello').map(({ id }) => id)).toContain('Intonation')
})
