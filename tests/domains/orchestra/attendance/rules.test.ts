import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATES } from '#app/domains/orchestra/attendance/attendance.ts'
import {
  COURSE_RULE,
  type CountedSession,
  countsByAge,
  courseOf,
  forecastOf,
  isExpected,
  isNewer,
  isUnder,
  lengthOf,
  minutesThere,
  outlookOf,
  type Participant,
  shareOf,
  stateOfAbsent,
  tappedAt,
  UNSAID,
} from '#app/domains/orchestra/attendance/rules.ts'

const session = (more: Partial<CountedSession> = {}): CountedSession => ({
  ...{ id: 's', kind: 'tutti', date: '2013-02-02', begins: '10:00', ends: '12:00', groups: [], ensembleIds: ['youth'] },
  ...more,
})

it.each([
  ['10:00', '11:30', 90],
  ['12:15', '17:00', 285],
  ['17:00', '10:00', 0],
])('from %s to %s are %i minutes', (begins, ends, minutes) => expect(lengthOf({ begins, ends })).toBe(minutes))

it.each([
  ['everybody of the ensemble', {}, true],
  ['another ensemble', { ensembleIds: ['junior'] }, false],
  ['the own family', { groups: ['brass'] as const }, true],
  ['the own instrument', { groups: ['horn'] as const }, true],
  ['another family', { groups: ['strings', 'flute'] as const }, false],
])('a horn player and a session for %s', (_, more, expected) =>
  expect(isExpected(session(more), { childId: 'c', ensembleId: 'youth', instrument: 'horn' })).toBe(expected),
)

it('a sectional is the course of one’s own family, also when two families share the room', () => {
  const shared = session({ kind: 'sectional', groups: ['brass', 'woodwind'] })
  expect(courseOf(shared, { instrument: 'horn' })).toBe('brass')
  expect(courseOf(shared, { instrument: 'flute' })).toBe('woodwind')
  expect(courseOf(session(), { instrument: 'horn' })).toBe('tutti')
})

describe('minutes there', () => {
  it.each([
    ['present', null, 120],
    ['present', 30, 120],
    ['late', 20, 100],
    ['leftEarly', 45, 75],
    ['late', null, 120 - UNSAID],
    ['late', 500, 0],
    ['excused', null, 0],
    ['absent', null, 0],
  ] as const)('%s, %s missed: %i of 120', (state, missed, there) =>
    expect(minutesThere(120, { state, missed })).toBe(there),
  )
  it('who was never tapped was not there', () => expect(minutesThere(120, undefined)).toBe(0))
  it('is never less than none nor more than the session, and more missed is never more there', () => {
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.constantFrom(...STATES),
        fc.integer({ min: -50, max: 900 }),
        fc.nat(200),
        (length, state, missed, more) => {
          const there = minutesThere(length, { state, missed })
          expect(there).toBeGreaterThanOrEqual(0)
          expect(there).toBeLessThanOrEqual(length)
          expect(minutesThere(length, { state, missed: missed + more })).toBeLessThanOrEqual(there)
          expect(minutesThere(length, { state: 'present', missed: null })).toBeGreaterThanOrEqual(there)
        },
      ),
    )
  })
})

describe('the line', () => {
  it.each([
    [{ held: 0, attended: 0 }, null, false],
    [{ held: 240, attended: 180 }, 0.75, false],
    [{ held: 240, attended: 179 }, 179 / 240, true],
  ])('%j', (standing, share, under) => {
    expect(shareOf(standing)).toBe(share)
    expect(isUnder(standing)).toBe(under)
  })

  const ahead = (...minutes: number[]) => minutes.map((one, index) => ({ date: `2013-03-0${index + 1}`, minutes: one }))
  it.each([
    ['nothing held, nothing planned', { held: 0, attended: 0, ahead: [] }, { word: 'nothing' }],
    [
      'nothing held yet, four days planned',
      { held: 0, attended: 0, ahead: ahead(60, 60, 60, 60) },
      { word: 'needs', days: 3, of: 4 },
    ],
    [
      'all that was held is enough for all that comes',
      { held: 360, attended: 360, ahead: ahead(60) },
      { word: 'safe' },
    ],
    ['on the line with nothing to come', { held: 240, attended: 180, ahead: [] }, { word: 'safe' }],
    ['under the line with nothing to come', { held: 240, attended: 179, ahead: [] }, { word: 'lost' }],
    ['too much was missed', { held: 300, attended: 60, ahead: ahead(60, 60) }, { word: 'lost' }],
    [
      'every day that is left is needed',
      { held: 120, attended: 60, ahead: ahead(60, 60) },
      { word: 'needs', days: 2, of: 2 },
    ],
    [
      'four of the five that are left',
      { held: 120, attended: 120, ahead: ahead(60, 60, 60, 60, 60) },
      { word: 'needs', days: 4, of: 5 },
    ],
    [
      'short days count as what they are',
      { held: 0, attended: 0, ahead: ahead(30, 300, 300) },
      { word: 'needs', days: 3, of: 3 },
    ],
    ['an empty day is no day', { held: 60, attended: 60, ahead: ahead(0) }, { word: 'safe' }],
  ] as const)('%s', (_, standing, forecast) => expect(forecastOf(standing)).toEqual(forecast))

  const standing = fc.record({
    held: fc.nat(3000),
    missed: fc.nat(3000),
    days: fc.array(fc.integer({ min: 1, max: 480 }), { maxLength: 8 }),
  })
  it('what it promises is right for any choice of the days, and one day fewer may fail', () => {
    fc.assert(
      fc.property(standing, ({ held, missed, days }) => {
        const attended = Math.max(0, held - missed)
        const forecast = forecastOf({ held, attended, ahead: ahead(...days) })
        const all = held + days.reduce((sum, one) => sum + one, 0)
        const reaches = (some: number[]) =>
          attended + some.reduce((sum, one) => sum + one, 0) >= all * COURSE_RULE.share
        if (forecast.word === 'nothing') expect(all).toBe(0)
        else if (forecast.word === 'safe') expect(reaches([])).toBe(true)
        else if (forecast.word === 'lost') expect(reaches(days)).toBe(false)
        else {
          const shortest = [...days].sort((a, b) => a - b)
          expect(forecast.of).toBe(days.length)
          expect(reaches(shortest.slice(0, forecast.days))).toBe(true)
          expect(reaches(shortest.slice(0, forecast.days - 1))).toBe(false)
        }
      }),
    )
  })
  it('more presence never lowers the share nor worsens the outlook', () => {
    const order = ['lost', 'needs', 'safe']
    fc.assert(
      fc.property(standing, fc.nat(400), ({ held, missed, days }, more) => {
        fc.pre(held + days.length > 0)
        const attended = Math.max(0, held - missed)
        const better = Math.min(held, attended + more)
        expect(shareOf({ held, attended: better }) ?? 0).toBeGreaterThanOrEqual(shareOf({ held, attended }) ?? 0)
        const [before, after] = [attended, better].map((there) =>
          forecastOf({ held, attended: there, ahead: ahead(...days) }),
        )
        expect(order.indexOf(after?.word ?? '')).toBeGreaterThanOrEqual(order.indexOf(before?.word ?? ''))
        if (before?.word === 'needs' && after?.word === 'needs') expect(after.days).toBeLessThanOrEqual(before.days)
      }),
    )
  })
})

describe('a course', () => {
  const one = (childId: string, more: Partial<Participant> = {}): Participant => ({
    ...{ childId, birthDate: '1997-05-05', held: 300, attended: 300, ahead: [{ date: '2013-03-02', minutes: 100 }] },
    ...more,
  })
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id))
  it.each([
    ['1999-12-31', true],
    ['2000-01-01', false],
  ])('born %s, counts in 2013: %s', (birthDate, counts) => expect(countsByAge(birthDate, 2013)).toBe(counts))

  it('stands when one may fall', () =>
    expect(outlookOf(five, 2013)).toMatchObject({
      word: 'stands',
      ofAge: 5,
      over: 5,
      reachable: 5,
      held: 300,
      planned: 400,
    }))
  it('stands with exactly four who are safe', () => expect(outlookOf(five.slice(0, 4), 2013).word).toBe('stands'))
  it('hangs on those of four who are not safe', () => {
    const four = [...five.slice(0, 3), one('d', { attended: 210 })]
    expect(outlookOf(four, 2013)).toMatchObject({ word: 'hangs', needed: ['d'] })
  })
  it('falls with three who are old enough, however many younger there are', () => {
    const young = ['x', 'y', 'z'].map((id) => one(id, { birthDate: '2001-01-01' }))
    expect(outlookOf([...five.slice(0, 3), ...young], 2013)).toMatchObject({ word: 'falls', ofAge: 3, reachable: 3 })
  })
  it('falls when too few can reach the line', () =>
    expect(
      outlookOf(
        five.map((child, index) => (index < 2 ? { ...child, attended: 0 } : child)),
        2013,
      ).word,
    ).toBe('falls'))
  it('falls with less than four hours', () =>
    expect(
      outlookOf(
        five.map((child) => ({ ...child, held: 100, attended: 100, ahead: [] })),
        2013,
      ).word,
    ).toBe('falls'))
  it('is early before anything was held, also where nothing is planned', () => {
    const plan = [{ date: '2013-03-02', minutes: 300 }]
    expect(
      outlookOf(
        five.map((child) => ({ ...child, held: 0, attended: 0, ahead: plan })),
        2013,
      ).word,
    ).toBe('early')
    expect(
      outlookOf(
        five.map((child) => ({ ...child, held: 0, attended: 0, ahead: [] })),
        2013,
      ).word,
    ).toBe('early')
  })
})

describe('taps', () => {
  const at = (seconds: number) => new Date(1_000_000_000 + seconds * 1000)
  it.each([
    ['a phone on time', 10, 20, 20, 10],
    ['a phone behind', 10, 20, 500, 10],
    ['a phone ahead is set back by as much', 1010, 1020, 20, 10],
    ['a tap later than the phone says it sent', 30, 20, 20, 20],
  ])('%s', (_, tap, sent, received, believed) =>
    expect(tappedAt(at(tap), at(sent), at(received))).toEqual(at(believed)),
  )
  it('is never later than received', () => {
    const second = fc.integer({ min: -100_000, max: 100_000 })
    fc.assert(
      fc.property(second, second, second, (tap, sent, received) => {
        expect(tappedAt(at(tap), at(sent), at(received)) <= at(received)).toBe(true)
      }),
    )
  })
  it('the newest stands, and of two at one instant the one that comes last', () => {
    expect([isNewer(at(1), undefined), isNewer(at(2), at(1)), isNewer(at(1), at(1)), isNewer(at(1), at(2))]).toEqual([
      ...[true, true, true, false],
    ])
  })
  it('who was not tapped was away, excused when the family had said so', () =>
    expect([stateOfAbsent(true), stateOfAbsent(false)]).toEqual(['excused', 'absent']))
})
