import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edition, usualTerms, type WholeEdition } from '#app/domains/art-round/edition/edition.ts'
import { type Proposal, proposeEdition, usualCalendar } from '#app/domains/art-round/edition/proposal.ts'
import { editionFaults } from '#app/domains/art-round/edition/rules.ts'
import { addDays, instantOf } from '#app/kernel/when.ts'
import { at, closing, plan2013 } from './plan.ts'

const weekday = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay()

function faultsIn(year: number, proposal: Proposal) {
  const { opens, closes, opening, ...rest } = proposal
  const window = { opensAt: at(opens.date, opens.time), closesAt: closing(closes.date, closes.time) }
  const openingAt = opening && instantOf(opening.date, opening.time)
  const call = { kind: 'juried' as const, ...usualTerms, ...window }
  return editionFaults({ ...rest, year, commission: 30, openingAt, calls: [call] })
}

const editionOf = (plan: typeof plan2013): WholeEdition => {
  const { opensAt, closesAt, days, hosts: _hosts, venue: _venue, publish: _publish, demo: _demo, ...dates } = plan
  const edition = { ...dates, id: 'e', number: 7 } as unknown as Edition
  const words = { titleNb: '', titleEn: '', textNb: '', textEn: '', announcedAt: null, version: 1 }
  return {
    edition,
    calls: [{ id: 'c', editionId: 'e', kind: 'juried', opensAt, closesAt, ...words, ...usualTerms }],
    days,
    hosts: [],
  }
}

describe('the usual calendar', () => {
  it('has no faults in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2007, max: 2100 }), (year) => {
        expect(faultsIn(year, usualCalendar(year))).toEqual([])
      }),
    )
  })

  it('gives the dates that 2013 had', () => {
    const { opening, periodFrom, periodTo, deliveryOn, days } = usualCalendar(2013)
    expect({ opening, periodFrom, periodTo, deliveryOn }).toEqual({
      opening: { date: '2013-09-12', time: '18:00' },
      periodFrom: '2013-09-12',
      periodTo: '2013-09-22',
      deliveryOn: '2013-09-02',
    })
    expect(days.filter(({ kind }) => kind === 'studio').map(({ date }) => date)).toEqual([
      '2013-09-14',
      '2013-09-15',
      '2013-09-21',
      '2013-09-22',
    ])
    expect(days.filter(({ kind }) => kind === 'exhibition')).toHaveLength(10)
  })
})

describe('a proposal after an edition', () => {
  it('keeps the dates of the call and the days of the week of the rest', () => {
    const next = proposeEdition(2014, editionOf(plan2013))
    expect(next).toMatchObject({
      opens: { date: '2014-03-01', time: '00:00' },
      closes: { date: '2014-04-15', time: '23:59' },
      deliveryOn: '2014-09-01',
      opening: { date: '2014-09-11', time: '18:00' },
    })
    expect(next.days.map(({ date }) => date)).toEqual(['2014-09-13', '2014-09-13', '2014-09-21'])
  })

  it('has no faults, whatever the year and however tight the edition before', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 2014, max: 2060 }), gaps, (year, steps) => {
        let on = '2013-01-20'
        const [juryFrom, juryTo, announceOn, confirmBy, deliveryOn, opening, periodFrom, periodTo] = steps.map(
          (gap) => (on = addDays(on, gap)),
        ) as [string, string, string, string, string, string, string, string]
        const days = [{ kind: 'studio' as const, date: periodFrom, opens: '12:00', closes: '17:00' }]
        const dates = { juryFrom, juryTo, announceOn, confirmBy, deliveryOn, periodFrom, periodTo }
        const window = { opensAt: at('2013-01-02'), closesAt: closing('2013-01-20') }
        const plan = { ...plan2013, ...dates, ...window, openingAt: at(opening), days }
        const proposal = proposeEdition(year, editionOf(plan))
        expect(faultsIn(year, proposal)).toEqual([])
        if (periodTo > addDays(periodFrom, 14)) expect(weekday(proposal.periodTo ?? '')).toBe(weekday(periodTo))
      }),
    )
  })

  it('moves 29 February to the 28th', () => {
    const leap = editionOf({ ...plan2013, year: 2012, opensAt: at('2012-02-01'), closesAt: closing('2012-02-29') })
    expect(proposeEdition(2013, leap).closes).toEqual({ date: '2013-02-28', time: '23:59' })
  })
})
