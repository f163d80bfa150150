import { expect, it } from 'vitest'
import { byTerm, nextTerm, readTerm, type Season, termOf } from '#app/domains/orchestra/term.ts'

it.each<[string, number, Season]>([
  ['2013-v', 2013, 'spring'],
  ['2013-h', 2013, 'autumn'],
])('%s is one semester, in the address and back', (term, year, season) => {
  expect(readTerm(term)).toEqual({ year, season })
  expect(termOf({ year, season })).toBe(term)
})

it.each(['2013', '2013-x', '13-v', '2013-v ', '', '2013-vh'])('«%s» names none', (text) => {
  expect(readTerm(text)).toBeNull()
})

it('semesters follow each other over New Year', () => {
  const walked = [{ year: 2012, season: 'spring' as Season }]
  for (let step = 0; step < 4; step++) walked.push(nextTerm(walked[step] as (typeof walked)[number]))
  expect(walked.map(termOf)).toEqual(['2012-v', '2012-h', '2013-v', '2013-h', '2014-v'])
  expect([...walked].reverse().sort(byTerm)).toEqual(walked)
})
