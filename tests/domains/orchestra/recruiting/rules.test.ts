import { describe, expect, it } from 'vitest'
import { publishHindrance, ranIn, yearsFault } from '#app/domains/orchestra/recruiting/rules.ts'

describe('the years of a project', () => {
  it.each([
    [2013, null, 2012, false],
    [2013, null, 2013, true],
    [2013, null, 2020, true],
    [2013, 2014, 2014, true],
    [2013, 2014, 2015, false],
  ])('from %s to %s, in %s: %s', (fromYear, toYear, year, runs) => expect(ranIn({ fromYear, toYear }, year)).toBe(runs))

  it.each([
    [2013, null, null],
    [2013, 2013, null],
    [2013, 2012, 'orchestraOutreach.endsFirst'],
  ])('from %s to %s can be: %s', (fromYear, toYear, why) => expect(yearsFault({ fromYear, toYear })).toBe(why))
})

it('shows what has a text', () => {
  expect(publishHindrance({ textNb: '' })).toBe('orchestraOutreach.noText')
  expect(publishHindrance({ textNb: 'Vi spiller.' })).toBeNull()
})
