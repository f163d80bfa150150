import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OpenDay, usualTerms } from '#app/domains/art-round/edition/edition.ts'
import type { EditionDraft } from '#app/domains/art-round/edition/rules.ts'
import { closingInstant, editionFaults, numberOf, shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { addDays, civilDateOf, instantOf, localTimeOf } from '#app/kernel/when.ts'

const at = (date: string, time = '12:00'): Date => {
  const instant = instantOf(date, time)
  if (!instant) throw new Error(`no such time: ${date} ${time}`)
  return instant
}
const closing = (date: string, time = '23:59'): Date => {
  const instant = closingInstant(date, time)
  if (!instant) throw new Error(`no such time: ${date} ${time}`)
  return instant
}

const juried = { kind: 'juried' as const, ...usualTerms }
const day = (kind: OpenDay['kind'], date: string): OpenDay => ({ kind, date, opens: '12:00', closes: '17:00' })

/** The edition of 2013 as it may have been planned. */
const sound: EditionDraft = {
  year: 2013,
  capacity: 105,
  commission: 30,
  calls: [{ ...juried, opensAt: at('2013-03-01'), closesAt: closing('2013-04-15') }],
  juryFrom: '2013-05-02',
  juryTo: '2013-05-20',
  announceOn: '2013-05-24',
  confirmBy: '2013-06-07',
  deliveryOn: '2013-09-02',
  openingAt: at('2013-09-12', '18:00'),
  periodFrom: '2013-09-12',
  periodTo: '2013-09-22',
  days: [
    day('studio', '2013-09-14'),
    day('studio', '2013-09-22'),
    day('exhibition', '2013-09-14'),
    day('exhibition', '2013-10-01'),
  ],
}

const said = (draft: EditionDraft) => editionFaults(draft).map(({ field, key }) => `${field} ${key}`)

describe('editionFaults', () => {
  it('finds nothing wrong with a sound edition', () => expect(editionFaults(sound)).toEqual([]))

  it('lets a small edition do everything in one day', () => {
    const one = '2013-09-14'
    const draft: EditionDraft = {
      ...sound,
      calls: [{ ...juried, opensAt: at(one, '08:00'), closesAt: closing(one, '09:00') }],
      juryFrom: one,
      juryTo: one,
      announceOn: one,
      confirmBy: one,
      deliveryOn: one,
      openingAt: at(one, '10:00'),
      periodFrom: one,
      periodTo: one,
      days: [day('studio', one)],
    }
    expect(editionFaults(draft)).toEqual([])
  })

  it('lets the jury start on the day of a deadline at 23.59, though the window ends on the next day', () => {
    expect(said({ ...sound, juryFrom: '2013-04-15' })).toEqual([])
    expect(said({ ...sound, juryFrom: '2013-04-14' })).toEqual(['juryFrom edition.wrongOrder'])
  })

  it('takes dates that are not set yet as no fault', () => {
    const { year, capacity, commission } = sound
    const none = { juryFrom: null, juryTo: null, announceOn: null, confirmBy: null, deliveryOn: null }
    expect(
      editionFaults({
        year,
        capacity,
        commission,
        ...none,
        openingAt: null,
        periodFrom: null,
        periodTo: null,
        calls: [],
        days: [],
      }),
    ).toEqual([])
  })

  it.each<[what: string, change: Partial<EditionDraft>, faults: string[]]>([
    ['the year before the first', { year: 2006, days: [] }, ['year edition.yearOutside']],
    ['half a year', { year: 2013.5, days: [] }, ['year edition.yearOutside']],
    ['no places', { capacity: 0 }, ['capacity edition.capacityOutside']],
    ['one place', { capacity: 1 }, []],
    ['a thousand places', { capacity: 1000 }, []],
    ['more than a thousand places', { capacity: 1001 }, ['capacity edition.capacityOutside']],
    ['half a place', { capacity: 10.5 }, ['capacity edition.capacityOutside']],
    ['a commission above everything', { commission: 101 }, ['commission edition.commissionOutside']],
    ['the jury ends before it starts', { juryTo: '2013-05-01' }, ['juryTo edition.wrongOrder']],
    ['the announcement during the jury', { announceOn: '2013-05-19' }, ['announceOn edition.wrongOrder']],
    ['answers before the announcement', { confirmBy: '2013-05-23' }, ['confirmBy edition.wrongOrder']],
    ['delivery before the answers', { deliveryOn: '2013-06-06' }, ['deliveryOn edition.wrongOrder']],
    ['the opening before delivery', { openingAt: at('2013-09-01') }, ['openingAt edition.wrongOrder']],
    ['the period before the opening', { periodFrom: '2013-09-11' }, ['periodFrom edition.wrongOrder']],
    ['the period ends before it starts', { periodTo: '2013-09-11', days: [] }, ['periodTo edition.wrongOrder']],
    ['a step left out is stepped over', { juryTo: null, announceOn: '2013-05-01' }, ['announceOn edition.wrongOrder']],
    ['a date that is none', { confirmBy: '2013-02-30' }, ['confirmBy edition.notADay']],
    ['a day in another year', { days: [day('exhibition', '2014-01-02')] }, ['days.0.date edition.dayOutsideYear']],
    [
      'a studio day before the period',
      { days: [day('studio', '2013-09-11')] },
      ['days.0.date edition.studioDayOutsidePeriod'],
    ],
    [
      'a studio day after the period',
      { days: [day('studio', '2013-09-23')] },
      ['days.0.date edition.studioDayOutsidePeriod'],
    ],
    ['studio days at both ends', { days: [day('studio', '2013-09-12'), day('studio', '2013-09-22')] }, []],
    [
      'a day twice',
      { days: [day('studio', '2013-09-14'), day('studio', '2013-09-14')] },
      ['days.1.date edition.dayTwice'],
    ],
    ['a day that is none', { days: [day('studio', '2013-09-31')] }, ['days.0.date edition.notADay']],
    [
      'closing at opening',
      { days: [{ ...day('studio', '2013-09-14'), closes: '12:00' }] },
      ['days.0.closes edition.dayHours'],
    ],
    [
      'hours that are none',
      { days: [{ ...day('studio', '2013-09-14'), opens: '9:00' }] },
      ['days.0.closes edition.dayHours'],
    ],
  ])('%s', (_, change, faults) => expect(said({ ...sound, ...change })).toEqual(faults))

  it.each<[what: string, call: EditionDraft['calls'][number], faults: string[]]>([
    [
      'a window without an instant',
      { ...juried, opensAt: at('2013-03-01'), closesAt: at('2013-03-01') },
      ['calls.0.closesAt edition.windowEmpty'],
    ],
    [
      'a window turned round',
      { ...juried, opensAt: at('2013-03-02'), closesAt: at('2013-03-01') },
      ['calls.0.closesAt edition.windowEmpty'],
    ],
    [
      'a call that closes in the jury',
      { ...juried, opensAt: at('2013-03-01'), closesAt: closing('2013-05-03') },
      ['juryFrom edition.wrongOrder'],
    ],
    [
      'an invitation open beside the jury',
      { ...juried, kind: 'invited', opensAt: at('2013-03-01'), closesAt: closing('2013-05-24') },
      [],
    ],
    [
      'an invitation open past the announcement',
      { ...juried, kind: 'invited', opensAt: at('2013-03-01'), closesAt: closing('2013-05-25') },
      ['announceOn edition.wrongOrder'],
    ],
    [
      'fewest above most',
      { ...juried, minWorks: 5, opensAt: at('2013-03-01'), closesAt: closing('2013-04-15') },
      ['calls.0.maxWorks edition.worksRange'],
    ],
    [
      'no work at all',
      { ...juried, minWorks: 0, opensAt: at('2013-03-01'), closesAt: closing('2013-04-15') },
      ['calls.0.maxWorks edition.worksRange'],
    ],
  ])('%s', (_, call, faults) => expect(said({ ...sound, calls: [call] })).toEqual(faults))

  it('gives one fault for one date that is too early, and says between which two steps', () => {
    const [fault, ...others] = editionFaults({ ...sound, announceOn: '2013-01-01' })
    expect(others).toEqual([])
    expect(fault?.facts).toEqual({ earlier: 'juryTo', later: 'announceOn' })
    expect(sentence('nb', fault?.key ?? 'faults.missing', fault?.facts)).toBe(
      'Kunngjøringen kan ikke være før slutten på juryeringen.',
    )
    expect(sentence('en', fault?.key ?? 'faults.missing', fault?.facts)).toBe(
      'The announcement cannot be before the end of the jurying.',
    )
  })

  it('finds a fault exactly when the dates are out of order', () => {
    const offset = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(fc.array(fc.option(offset, { nil: null }), { minLength: 7, maxLength: 7 }), (offsets) => {
        const date = (i: number) => {
          const days = offsets[i]
          return days === null || days === undefined ? null : addDays('2013-06-01', days)
        }
        const draft: EditionDraft = {
          ...sound,
          calls: [],
          days: [],
          juryFrom: date(0),
          juryTo: date(1),
          announceOn: date(2),
          confirmBy: date(3),
          deliveryOn: date(4),
          openingAt: null,
          periodFrom: date(5),
          periodTo: date(6),
        }
        const given = offsets.filter((days) => days !== null)
        const inOrder = given.every((days, i) => i === 0 || days >= (given[i - 1] ?? 0))
        expect(editionFaults(draft).length === 0).toBe(inOrder)
      }),
    )
  })
})

describe('the deadline', () => {
  it.each([
    ['2013-04-15', '23:59', '2013-04-15T22:00:00.000Z'],
    ['2013-01-31', '23:59', '2013-01-31T23:00:00.000Z'],
    ['2013-04-15', '12:00', '2013-04-15T10:01:00.000Z'],
    // The last minute before the clock is put forward, and one in the hour that comes twice: the first is meant.
    ['2013-03-31', '01:59', '2013-03-31T01:00:00.000Z'],
    ['2013-10-27', '02:59', '2013-10-27T01:00:00.000Z'],
  ])('typed as %s %s takes everything before %s', (date, time, instant) => {
    expect(closing(date, time).toISOString()).toBe(instant)
  })

  it('is null in the hour that the clock jumps over', () => expect(closingInstant('2013-03-31', '02:30')).toBeNull())

  it('is shown as it was typed', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), minute, (days, minutes) => {
        const date = addDays('2013-01-01', days)
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        const instant = closingInstant(date, time)
        fc.pre(instant !== null)
        const shown = shownClosing(instant as Date)
        expect([civilDateOf(shown), localTimeOf(shown)]).toEqual([date, time])
      }),
    )
  })
})

it.each([
  [2007, 1],
  [2013, 7],
  [2027, 21],
])('the edition of %i is no. %i', (year, number) => expect(numberOf(year)).toBe(number))
