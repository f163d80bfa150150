import { expect, it } from 'vitest'
import type { SheetWork } from '#app/domains/art-round/jury/projection.ts'
import { altOf, platesOf } from '#app/ui/jury/plates.ts'
import { factsOf, saySize, titleOf } from '#app/ui/jury/work-words.ts'

const picture = { key: 'k', width: 3, height: 2, stage: 'full' as const, placeholder: '', colour: '#000000', alt: '' }
const work: SheetWork = {
  position: 1,
  title: 'Ved fjorden',
  year: 2012,
  technique: 'Olje',
  heightMm: 800,
  widthMm: 605,
  depthMm: null,
  space: 'wall',
  pictures: [picture],
}

it.each([
  [work, '80 × 60,5 cm', '80 × 60.5 cm'],
  [{ ...work, depthMm: 30 }, '80 × 60,5 × 3 cm', '80 × 60.5 × 3 cm'],
  [{ heightMm: null, widthMm: null, depthMm: null }, '', ''],
])('says sizes in centimetres: %#', (sides, nb, en) => {
  expect([saySize(sides, 'nb'), saySize(sides, 'en')]).toEqual([nb, en])
})

it('says what is known and leaves out what is not', () => {
  expect(factsOf(work, 'nb')).toBe('2012 · Olje · 80 × 60,5 cm · vegg')
  expect(factsOf({ ...work, year: null, technique: '', heightMm: null, widthMm: null, space: 'floor' }, 'en')).toBe(
    'floor',
  )
  expect(titleOf({ title: '' }, 'nb')).toBe('Uten tittel')
})

it('has a plate for every picture, counted through, and for a work without one', () => {
  const plates = platesOf([
    { ...work, pictures: [picture, { ...picture, alt: 'Et fjell' }] },
    { ...work, position: 2, pictures: [] },
  ])
  expect(plates.map(({ place, nth, work: one }) => [place, one.position, nth])).toEqual([
    [1, 1, 1],
    [2, 1, 2],
    [3, 2, 1],
  ])
  expect(plates.map((plate) => altOf(plate, 'nb'))).toEqual(['Verk 1, bilde 1 av 2', 'Et fjell', 'Verk 2: Ved fjorden'])
})
