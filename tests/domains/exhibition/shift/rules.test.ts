import { describe, expect, it } from 'vitest'
import {
  fairShare,
  isReminderDue,
  mayStillLeave,
  proposedShifts,
  shiftFaults,
  stillMissing,
  whyNot,
  whyNotCount,
} from '#app/domains/exhibition/shift/rules.ts'

const edition = { deliveryOn: '2013-09-02', openingAt: new Date('2013-09-12T16:00:00Z'), periodTo: '2013-09-22' }
const day = (date: string, opens: string, closes: string) => ({ date, opens, closes })

describe('the proposal', () => {
  it('follows the delivery, the opening, the opening hours and the last day', () => {
    const days = [
      day('2013-09-12', '18:00', '21:00'),
      day('2013-09-14', '12:00', '16:00'),
      day('2013-09-15', '11:00', '17:00'),
    ]
    const said = proposedShifts(edition, days).map(
      ({ kind, date, begins, ends }) => `${kind} ${date} ${begins}-${ends}`,
    )
    expect(said).toEqual([
      'rigging 2013-09-03 10:00-15:00',
      // It opens at 18 in Oslo.
      'opening 2013-09-12 17:00-20:00',
      'watch 2013-09-14 12:00-16:00',
      'watch 2013-09-15 11:00-14:00',
      'watch 2013-09-15 14:00-17:00',
      'dismantling 2013-09-23 10:00-14:00',
    ])
  })
  it('leaves out what the edition does not say, and what is there', () => {
    expect(proposedShifts({ deliveryOn: null, openingAt: null, periodTo: null }, [])).toEqual([])
    const proposed = proposedShifts(edition, [day('2013-09-14', '12:00', '16:00')])
    const there = [{ kind: 'watch' as const, date: '2013-09-14', begins: '15:00', ends: '18:00' }]
    expect(stillMissing(proposed, there).map(({ kind }) => kind)).toEqual(['rigging', 'opening', 'dismantling'])
  })
})

const shift = { kind: 'watch' as const, date: '2013-09-14', begins: '12:00', ends: '16:00', needs: 2 }

it.each([
  ['as it should be', {}, [], 0, []],
  ['ends before it begins', { ends: '12:00' }, [], 0, ['ends']],
  ['is there already', {}, [shift], 0, ['begins']],
  ['of another kind at the same time', { kind: 'rigging' as const }, [shift], 0, []],
  ['of a year that is far away', { date: '1013-09-14' }, [], 0, ['date']],
  ['after New Year', { date: '2014-01-02' }, [], 0, []],
  ['fewer than have it', { needs: 1 }, [], 2, ['needs']],
])('%s', (_, change, others, taken, fields) => {
  expect(shiftFaults({ ...shift, ...change }, { year: 2013, others, taken }).map(({ field }) => field)).toEqual(fields)
})

it.each([
  ['free', {}, null],
  ['on its own day', { today: '2013-09-14' }, null],
  ['one has it', { hasIt: true }, 'exhibitionShifts.haveIt'],
  ['over', { today: '2013-09-15' }, 'exhibitionShifts.isOver'],
  ['full', { taken: 2 }, 'exhibitionShifts.isFull'],
  ['beside another', { own: [{ ...shift, begins: '16:00', ends: '18:00' }] }, null],
  ['while another', { own: [{ ...shift, begins: '15:59', ends: '18:00' }] }, 'exhibitionShifts.collides'],
])('a shift that is %s', (_, change, key) => {
  const asked = { taken: 1, hasIt: false, own: [], today: '2013-09-01', ...change }
  expect(whyNot(shift, asked)?.key ?? null).toBe(key)
})

it('is given back until the day before', () => {
  expect([mayStillLeave(shift, '2013-09-13'), mayStillLeave(shift, '2013-09-14')]).toEqual([true, false])
})

it('is shared out among the artists', () => {
  const shifts = [
    { needs: 3, taken: 1 },
    { needs: 4, taken: 4 },
  ]
  expect(fairShare(shifts, 3)).toEqual({ places: 7, taken: 5, artists: 3, each: 3 })
  expect(fairShare(shifts, 0).each).toBe(0)
})

it.each([
  ['two days before', '2013-09-12', {}, true],
  ['three days before', '2013-09-11', {}, false],
  ['on the day, when the machine was away', '2013-09-14', {}, true],
  ['afterwards', '2013-09-15', {}, false],
  ['reminded already', '2013-09-12', { remindedAt: new Date() }, false],
  ['taken two days before', '2013-09-13', { takenAt: new Date('2013-09-12T10:00:00Z') }, false],
  ['a name alone', '2013-09-12', { personId: null }, false],
])('a reminder %s', (_, today, change, due) => {
  const turn = { personId: 'anna', takenAt: new Date('2013-08-20T10:00:00Z'), remindedAt: null, ...change }
  expect(isReminderDue(shift, turn, today)).toBe(due)
})

const onDay = (begins: string, ends: string) => ({ date: '2013-09-14', begins, ends })
const watch = onDay('12:00', '16:00')
const morning = onDay('09:00', '10:00')
const hours = (from: string, until: string) => ({ key: 'exhibitionShifts.countsInHours', facts: { from, until } })
it.each([
  ['an hour before', [watch], '2013-09-14', '2013-09-14', '11:00', null],
  ['a minute earlier', [watch], '2013-09-14', '2013-09-14', '10:59', hours('11:00', '18:00')],
  ['two hours after', [watch], '2013-09-14', '2013-09-14', '18:00', null],
  ['a minute later', [watch], '2013-09-14', '2013-09-14', '18:01', hours('11:00', '18:00')],
  ['at the hour of it, the day before', [watch], '2013-09-14', '2013-09-13', '13:00', hours('11:00', '18:00')],
  ['at the hour of it, the day after', [watch], '2013-09-14', '2013-09-15', '13:00', hours('11:00', '18:00')],
  ['between two', [onDay('18:00', '20:00'), morning], '2013-09-14', '2013-09-14', '14:00', hours('17:00', '22:00')],
  ['in the first of two', [onDay('18:00', '20:00'), morning], '2013-09-14', '2013-09-14', '08:00', null],
  ['in the last of two', [onDay('18:00', '20:00'), morning], '2013-09-14', '2013-09-14', '22:00', null],
  ['after both', [onDay('18:00', '20:00'), morning], '2013-09-14', '2013-09-14', '22:01', hours('17:00', '22:00')],
  [
    'late in the evening, and never into the next day',
    [onDay('20:00', '23:00')],
    '2013-09-14',
    '2013-09-14',
    '23:59',
    null,
  ],
  ['just after that midnight', [onDay('20:00', '23:00')], '2013-09-14', '2013-09-15', '00:00', hours('19:00', '23:59')],
  ['early in the morning', [onDay('00:30', '02:00')], '2013-09-14', '2013-09-14', '00:00', null],
  ['without a shift', [], '2013-09-14', '2013-09-14', '13:00', { key: 'faults.forbidden' }],
])('visitors are counted %s', (_, shifts, date, today, time, why) => {
  expect(whyNotCount(shifts, date, { today, time })).toEqual(why)
})
