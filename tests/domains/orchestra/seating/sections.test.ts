import { expect, it } from 'vitest'
import type { Instrument, Section } from '#app/domains/orchestra/instruments.ts'
import type { SeatPlan } from '#app/domains/orchestra/seating/plan.ts'
import { sectionBy, sectionsBy } from '#app/domains/orchestra/seating/sections.ts'

it.each<[string, Instrument, Section | null, string[], Section | null]>([
  ['a violinist of whom nothing is known', 'violin', null, [], null],
  ['a shown seat', 'violin', 'violin2', [], 'violin2'],
  ['a shown seat goes before the parts', 'violin', 'violin1', ['violin2', 'violin2'], 'violin1'],
  ['a violinist who has a seat with the violas', 'violin', 'viola', ['violin1'], 'viola'],
  ['parts that are all of one section', 'violin', null, ['violin2', 'violin2'], 'violin2'],
  ['parts of both sections', 'violin', null, ['violin1', 'violin2'], null],
  ['parts of another instrument tell nothing', 'violin', null, ['viola', 'violin1'], 'violin1'],
  ['parts of another instrument alone', 'violin', null, ['viola'], null],
  ['no violinist', 'horn', null, ['horn.2'], null],
  ['no violinist who holds a violin part', 'viola', null, ['violin2'], null],
  ['a hornist’s seat', 'horn', 'horn', [], 'horn'],
])('%s', (_what, instrument, seat, parts, section) => expect(sectionBy(instrument, seat, parts)).toBe(section))

const plan = (date: string | null, section: Section, seminarId = 's'): SeatPlan => ({
  ...{ id: `${date}${seminarId}`, seminarId, ensembleId: 'youth', date, before: null, version: 1 },
  ...{ shownAt: new Date(0), changedAt: new Date(0) },
  seats: [{ section, desk: 1, side: 'outside', childId: 'ane', label: '', fixed: false }],
})

it.each<[string, SeatPlan[], string, Section | null]>([
  ['the plan of all days', [plan(null, 'violin1')], '2013-04-13', 'violin1'],
  [
    'the plan of the day before that of all days',
    [plan(null, 'violin1'), plan('2013-04-14', 'violin2')],
    '2013-04-14',
    'violin2',
  ],
  [
    'on the other day that of all days',
    [plan(null, 'violin1'), plan('2013-04-14', 'violin2')],
    '2013-04-13',
    'violin1',
  ],
  ['another seminar’s says nothing', [plan(null, 'violin1', 'other')], '2013-04-13', null],
  ['no plan', [], '2013-04-13', null],
])('%s', (_what, plans, date, section) => {
  const on = sectionsBy(plans, new Map())
  expect(on({ childId: 'ane', instrument: 'violin' }, { seminarId: 's', date })).toBe(section)
  expect(on({ childId: 'bo', instrument: 'violin' }, { seminarId: 's', date })).toBeNull()
})

it('goes by the parts where there is no seat', () => {
  const on = sectionsBy([plan(null, 'violin1')], new Map([['bo', ['violin2']]]))
  expect(on({ childId: 'bo', instrument: 'violin' }, { seminarId: 's', date: '2013-04-13' })).toBe('violin2')
})
