import { expect, it } from 'vitest'
import {
  advertisedIn,
  broughtFrom,
  costsOf,
  inOrder,
  isFirst,
  itemFaults,
} from '#app/domains/outreach/marketing/rules.ts'
import { ITEM } from './item.ts'

it.each([
  ['as it should be', {}, []],
  ['done before its day', { state: 'done' as const, date: '2013-06-02' }, ['state marketing.notYet']],
  ['done on its day', { state: 'done' as const, date: '2013-06-01' }, []],
  ['ending before it begins', { untilDate: '2013-02-13' }, ['untilDate marketing.endsBefore']],
  ['ending and not beginning', { date: null, untilDate: '2013-02-13' }, ['date marketing.fromFirst']],
])('%s', (_, change, said) => {
  const faults = itemFaults({ ...ITEM, ...change }, '2013-06-01')
  expect(faults.map(({ field, key }) => `${field} ${key}`)).toEqual(said)
})

it('tells where it was advertised: what is done, each channel once, and new only where it was not before', () => {
  const of = (channel: string, change = {}) => ({ ...ITEM, channel, state: 'done' as const, ...change })
  expect(
    advertisedIn([
      of('Billedkunst'),
      of('Billedkunst'),
      of('Kunst', { state: 'booked' }),
      of('Morgenbladet', { isNew: true }),
      of('Billedkunst', { isNew: true }),
      of('Instagram', { kind: 'digital' }),
    ]),
  ).toEqual({ asBefore: ['Billedkunst'], new: ['Morgenbladet'] })
})

it('counts what it costs, without what was dropped', () => {
  const sums = costsOf([
    ITEM,
    { ...ITEM, state: 'booked', costOre: 100 },
    { ...ITEM, state: 'dropped', costOre: 9_000 },
    { ...ITEM, kind: 'digital', costOre: null },
  ])
  expect(sums).toEqual({
    ...{ costOre: 4_501_00, committedOre: 100 },
    byKind: [
      { kind: 'advertisement', count: 2, costOre: 4_501_00 },
      { kind: 'digital', count: 1, costOre: 0 },
    ],
  })
})

it('brings last year’s channels as planned in the same week, on the same day of it', () => {
  const before = [
    ITEM,
    { ...ITEM, channel: 'Kunst', isNew: true, state: 'done' as const },
    { ...ITEM, channel: 'Listen', state: 'dropped' as const },
  ]
  const brought = broughtFrom(before, [{ ...ITEM, channel: 'billedkunst' }], 1)
  expect(brought).toMatchObject([{ channel: 'Kunst', isNew: false, state: 'planned', date: '2014-02-13' }])
  const weekday = (date: string) => new Date(date).getUTCDay()
  expect(weekday('2014-02-13')).toBe(weekday('2013-02-14'))
})

it('knows a channel that is used for the first time, when anything of last year is known', () => {
  expect([isFirst(ITEM, []), isFirst(ITEM, [ITEM]), isFirst({ ...ITEM, channel: 'Ny' }, [ITEM])]).toEqual([
    ...[null, false, true],
  ])
})

it('is in order of kind, day and channel', () => {
  const of = (id: string, change = {}) => ({ ...ITEM, id, ...change })
  const list = [
    of('a', { kind: 'digital' }),
    of('b', { date: null }),
    of('c', { channel: 'Zoo' }),
    of('d', { channel: 'Ask' }),
  ]
  expect(inOrder(list).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})
