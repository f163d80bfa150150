import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  datesFaults,
  isOpenForEnrolment,
  kindHindrance,
  midnightAfter,
  openingOf,
  proposedSemester,
  publishHindrance,
  usualDates,
} from '#app/domains/orchestra/semester/rules.ts'

const at = (text: string) => new Date(text)

describe('families may sign up', () => {
  const semester = { publishedAt: at('2013-05-01'), opensAt: at('2013-05-13'), closesAt: at('2013-09-09') }
  it.each([
    ['before it opens: no', {}, '2013-05-12T23:59:59Z', false],
    ['from the first instant: yes', {}, '2013-05-13T00:00:00Z', true],
    ['to the last: yes', {}, '2013-09-08T23:59:59Z', true],
    ['at the first that is too late: no', {}, '2013-09-09T00:00:00Z', false],
    ['without an end, for ever', { closesAt: null }, '2020-01-01T00:00:00Z', true],
    ['without an opening: no', { opensAt: null }, '2013-06-01T00:00:00Z', false],
    ['in a draft: no', { publishedAt: null }, '2013-06-01T00:00:00Z', false],
  ])('%s', (_, change, now, open) => expect(isOpenForEnrolment({ ...semester, ...change }, at(now))).toBe(open))
})

describe('the dates', () => {
  const good = {
    ...{ begins: '2013-01-07', ends: '2013-06-16', ageAt: '2012-12-31' },
    ...{ opensAt: at('2012-12-01'), closesAt: at('2013-01-13') },
  }
  it.each([
    ['are right', {}, []],
    ['of one day', { ends: '2013-01-07' }, []],
    ['end before they begin', { ends: '2013-01-06' }, ['ends']],
    ['last too long', { ends: '2014-06-16' }, ['ends']],
    ['close as they open', { closesAt: at('2012-12-01') }, ['closesOn']],
    ['close without opening', { opensAt: null }, ['opensOn']],
    ['count age in the year 1', { ageAt: '0001-12-31' }, ['ageAt']],
    ['begin in another decade', { begins: '2031-01-07', ends: '2031-06-16' }, ['begins', 'ends']],
    [
      'open and close in another time',
      { opensAt: at('0026-12-01'), closesAt: at('2062-01-13') },
      ['opensOn', 'closesOn'],
    ],
    ['opened two years before', { opensAt: at('2011-12-01') }, []],
    ['are upside down twice', { ends: '2013-01-01', closesAt: at('2012-11-01') }, ['ends', 'closesOn']],
  ])('%s', (_, change, fields) =>
    expect(datesFaults(2013, { ...good, ...change }).map(({ field }) => field)).toEqual(fields),
  )
})

it('is published with an ensemble and not without', () => {
  expect(publishHindrance([])).toBe('orchestraSemester.noEnsemble')
  expect(publishHindrance([{}])).toBeNull()
})

describe('kinds of ensembles', () => {
  it.each([
    ['youth', [], null],
    ['junior', ['youth'], null],
    ['youth', ['youth'], 'orchestraSemester.kindTaken'],
    ['everyone', ['junior'], 'orchestraSemester.everyoneAlone'],
    ['junior', ['everyone'], 'orchestraSemester.everyoneAlone'],
    ['everyone', [], null],
  ] as const)('%s beside %j', (kind, others, why) => expect(kindHindrance(kind, others)).toBe(why))
})

describe('the next one', () => {
  const spring = {
    year: 2013,
    season: 'spring',
    begins: '2013-01-05',
    ends: '2013-06-10',
    ageAt: '2012-12-31',
  } as const
  const autumn = {
    year: 2013,
    season: 'autumn',
    begins: '2013-08-20',
    ends: '2013-12-10',
    ageAt: '2013-12-31',
  } as const
  it.each([
    ['of none at all in winter', [], '2013-02-01', '2013-01-07'],
    ['of none at all in summer', [], '2013-07-01', '2013-08-19'],
    ['of none at all in late autumn', [], '2012-11-20', '2013-01-07'],
    ['after a spring alone', [spring], '2013-02-01', '2013-08-19'],
    ['after both, as the spring before', [autumn, spring], '2013-09-01', '2014-01-05'],
  ])('%s', (_, all, today, begins) => expect(proposedSemester(all, today).begins).toBe(begins))

  it('always comes after every other, and can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2060 }), fc.constantFrom('spring', 'autumn'), (year, season) => {
        const last = { year, season, ...usualDates({ year, season }) } as const
        const next = proposedSemester([last], '2013-01-01')
        expect(next.begins > last.ends).toBe(true)
        expect(datesFaults(next.year, { ...next, opensAt: null, closesAt: null })).toEqual([])
        expect(next.ageAt >= last.ageAt).toBe(true)
      }),
    )
  })
})

it('days become instants of Oslo', () => {
  expect(midnightAfter('2013-01-12')).toEqual(at('2013-01-12T23:00:00Z'))
  expect(midnightAfter('2013-06-12')).toEqual(at('2013-06-12T22:00:00Z'))
  expect(openingOf('2013-06-12')).toEqual(at('2013-06-12T06:00:00Z'))
})
