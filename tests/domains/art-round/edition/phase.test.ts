import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Call, PHASES } from '#app/domains/art-round/edition/edition.ts'
import { phaseOf } from '#app/domains/art-round/edition/rules.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { at, closing } from './plan.ts'

describe('phaseOf', () => {
  const call = { opensAt: at('2013-03-01', '08:00'), closesAt: closing('2013-04-15') }
  const edition = {
    year: 2013,
    announcedAt: at('2013-05-24', '12:00'),
    confirmBy: '2013-06-07',
    deliveryOn: '2013-09-02',
    periodFrom: '2013-09-12',
    periodTo: '2013-09-22',
  }

  it.each([
    ['2013-03-01', '07:59', 'planned'],
    ['2013-03-01', '08:00', 'call-open'],
    ['2013-04-15', '23:59', 'call-open'],
    ['2013-04-16', '00:00', 'jurying'],
    ['2013-05-24', '11:59', 'jurying'],
    ['2013-05-24', '12:00', 'announced'],
    ['2013-06-07', '23:59', 'announced'],
    ['2013-06-08', '00:00', 'before-opening'],
    ['2013-09-11', '23:59', 'before-opening'],
    ['2013-09-12', '00:00', 'open'],
    ['2013-09-22', '23:59', 'open'],
    ['2013-09-23', '00:00', 'over'],
  ])('%s %s is %s', (date, time, phase) => expect(phaseOf(edition, call, at(date, time))).toBe(phase))

  it.each<[what: string, change: Partial<typeof edition> | Record<string, null>, date: string, phase: string]>([
    ['the plan alone does not announce', { announcedAt: null }, '2013-06-20', 'jurying'],
    ['without a deadline for answers until delivery', { confirmBy: null }, '2013-09-02', 'announced'],
    ['and then before the opening', { confirmBy: null }, '2013-09-03', 'before-opening'],
    ['with neither it stays announced', { confirmBy: null, deliveryOn: null }, '2013-09-03', 'announced'],
    [
      'an edition without a period lasts its year',
      { periodFrom: null, periodTo: null },
      '2013-12-31',
      'before-opening',
    ],
    ['and is then over', { periodFrom: null, periodTo: null }, '2014-01-01', 'over'],
  ])('%s', (_, change, date, phase) => expect(phaseOf({ ...edition, ...change }, call, at(date))).toBe(phase))

  it('is planned as long as there is no call', () =>
    expect(phaseOf({ ...edition, announcedAt: null }, null, at('2013-05-01'))).toBe('planned'))

  it('never goes back as time passes', () => {
    const hour = fc.integer({ min: 0, max: 24 * 400 })
    const start = at('2013-01-01').getTime()
    const instant = hour.map((hours) => new Date(start + hours * 3_600_000))
    const date = fc.option(instant.map(civilDateOf), { nil: null })
    fc.assert(
      fc.property(
        fc.record({
          year: fc.constant(2013),
          announcedAt: fc.option(instant, { nil: null }),
          confirmBy: date,
          deliveryOn: date,
          periodFrom: date,
          periodTo: date,
        }),
        fc.option(fc.record({ opensAt: instant, closesAt: instant }), { nil: null }),
        instant,
        instant,
        (edition, call: Pick<Call, 'opensAt' | 'closesAt'> | null, one, other) => {
          const [sooner, later] = one <= other ? [one, other] : [other, one]
          const place = (now: Date) => PHASES.indexOf(phaseOf(edition, call, now))
          expect(place(sooner)).toBeLessThanOrEqual(place(later))
        },
      ),
      { numRuns: 500 },
    )
  })
})
