import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INSTRUMENTS, isInGroups } from '#app/domains/orchestra/instruments.ts'
import { ANSWERS, type Answer, type Said } from '#app/domains/orchestra/reply/reply.ts'
import {
  type Adult,
  askStep,
  type DaySpan,
  endOf,
  isDue,
  isNews,
  isOver,
  isPastDeadline,
  isUrgent,
  isWithin,
  silentOf,
  whoIsTold,
} from '#app/domains/orchestra/reply/rules.ts'
import { instantOf } from '#app/kernel/when.ts'

const at = (moment: string): Date => {
  const [date = '', time = ''] = moment.split(' ')
  const instant = instantOf(date, time)
  if (!instant) throw new Error(moment)
  return instant
}
const saturday: DaySpan = { id: 'sat', date: '2013-09-14', begins: '10:00', ends: '17:00' }
const sunday: DaySpan = { id: 'sun', date: '2013-09-15', begins: '10:00', ends: '16:00' }
const said = (answer: Answer, time: string | null = null): Said => ({ answer, at: time, reason: '', words: '' })

describe('answers are taken until the day is over', () => {
  it.each([
    ['2013-09-14 16:59', false],
    ['2013-09-14 17:00', true],
  ])('%s: over is %s', (now, over) => expect(isOver(saturday, at(now))).toBe(over))
  it('a day that ends in the night ends the day after', () => {
    expect(endOf({ ...saturday, begins: '18:00', ends: '01:00' })).toEqual(at('2013-09-15 01:00'))
  })
  it.each([
    ['2013-09-13 09:59', false],
    ['2013-09-13 10:00', true],
    ['2013-09-14 12:00', true],
  ])('%s: within a day is %s', (now, urgent) => expect(isUrgent(saturday, at(now))).toBe(urgent))
  it.each([
    ['09:59', false],
    ['10:00', false],
    ['10:01', true],
    ['16:59', true],
    ['17:00', false],
    ['23:00', false],
  ])('one can come or go at %s: %s', (time, within) => expect(isWithin(saturday, time)).toBe(within))
  it('of a day over midnight any time is taken', () => {
    for (const time of ['19:00', '00:30', '12:00'])
      expect(isWithin({ ...saturday, begins: '18:00', ends: '01:00' }, time)).toBe(true)
  })
  it('the deadline is the first instant that is late', () => {
    const by = at('2013-09-07 00:00')
    expect(isPastDeadline(by, at('2013-09-06 23:59'))).toBe(false)
    expect(isPastDeadline(by, by)).toBe(true)
    expect(isPastDeadline(null, at('2013-09-14 12:00'))).toBe(false)
  })
})

describe('who is told of a violinist, where each violin section has its coach', () => {
  const adults: Adult[] = [
    { personId: 'first', role: 'coach', sections: ['violin1', 'viola'] },
    { personId: 'second', role: 'coach', sections: ['violin2'] },
    { personId: 'strings', role: 'coach', sections: ['strings'] },
  ]
  it.each([
    ['nothing says which section: both', null, ['first', 'second', 'strings']],
    ['a first violin', 'violin1', ['first', 'strings']],
    ['a second violin', 'violin2', ['second', 'strings']],
  ] as const)('%s', (_, section, told) => {
    expect(whoIsTold('violin', adults, null, section).map(({ personId }) => personId)).toEqual(told)
  })
})

describe('who is told', () => {
  const adults: Adult[] = [
    { personId: 'leader', role: 'leader', sections: [] },
    { personId: 'strings', role: 'coach', sections: ['strings'] },
    { personId: 'brass', role: 'coach', sections: ['brass'] },
    { personId: 'horns', role: 'coach', sections: ['horn'] },
    { personId: 'nobody in particular', role: 'coach', sections: [] },
    { personId: 'conductor', role: 'conductor', sections: [] },
    { personId: 'kitchen', role: 'kitchen', sections: [] },
    { personId: 'night', role: 'nightGuard', sections: [] },
    { personId: 'helper', role: 'helper', sections: [] },
  ]
  it.each([
    ['a violinist: the strings’ coach and the leader', 'violin', adults, null, ['leader leader', 'strings coach']],
    ['a horn: both coaches who have horns', 'horn', adults, null, ['leader leader', 'brass coach', 'horns coach']],
    ['a flute, whose group nobody has: the leader alone', 'flute', adults, null, ['leader leader']],
    ['the leader said it as a mother: she knows', 'violin', adults, 'leader', ['strings coach']],
    ['the coach said it as a father', 'violin', adults, 'strings', ['leader leader']],
    [
      'who leads and coaches is told once, as a leader',
      'violin',
      [...adults, { personId: 'leader', role: 'coach', sections: ['strings'] } as const],
      null,
      ['leader leader', 'strings coach'],
    ],
    [
      'who coaches and leads, entered the other way round, too',
      'violin',
      [
        { personId: 'both', role: 'coach', sections: ['strings'] } as const,
        { personId: 'both', role: 'leader', sections: [] } as const,
      ],
      null,
      ['both leader'],
    ],
    [
      'two leaders: both',
      'flute',
      [
        { personId: 'one', role: 'leader', sections: [] } as const,
        { personId: 'two', role: 'leader', sections: [] } as const,
      ],
      null,
      ['one leader', 'two leader'],
    ],
    ['nobody is there', 'flute', [], null, []],
  ] as const)('%s', (_, instrument, staff, by, told) => {
    expect(whoIsTold(instrument, staff, by).map(({ personId, as }) => `${personId} ${as}`)).toEqual(told)
  })

  const adult: fc.Arbitrary<Adult> = fc.record({
    personId: fc.constantFrom('a', 'b', 'c', 'd'),
    role: fc.constantFrom('leader', 'conductor', 'coach', 'kitchen', 'nightGuard', 'helper'),
    sections: fc.subarray(['strings', 'brass', 'woodwind', 'horn', 'violin1', 'drums']),
  })
  it('is never anybody but leaders and the coaches of the child’s own groups, each once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INSTRUMENTS),
        fc.array(adult),
        fc.constantFrom(null, 'a', 'b'),
        (instrument, adults, by) => {
          const told = whoIsTold(instrument, adults, by)
          expect(new Set(told.map(({ personId }) => personId)).size).toBe(told.length)
          for (const { personId } of told) {
            expect(personId).not.toBe(by)
            const isTheirs = adults.some(
              (one) =>
                one.personId === personId &&
                (one.role === 'leader' ||
                  (one.role === 'coach' &&
                    one.sections.length > 0 &&
                    isInGroups(one.sections as Parameters<typeof isInGroups>[0], instrument))),
            )
            expect(isTheirs).toBe(true)
          }
        },
      ),
    )
  })
})

describe('what is news to coach and leader', () => {
  it.each([
    ['comes, and they were told nothing', null, null, said('comes'), false],
    ['absent, and they were told nothing', null, null, said('absent'), true],
    ['absent taken back before it was told', said('absent'), null, said('comes'), false],
    ['absent taken back after it was told', said('absent'), 'absent', said('comes'), true],
    ['late instead of absent, told', said('absent'), 'absent', said('late'), true],
    ['a reason more, told', said('absent'), 'absent', { ...said('absent'), words: 'Tannlege' }, false],
    ['another hour, told', said('late', '11:00'), 'late', said('late', '12:00'), true],
    ['another hour, not told: the notice is made anew', said('late', '11:00'), null, said('late', '12:00'), true],
    ['absent again, told, after a coming that was not', said('comes'), 'absent', said('absent'), true],
  ] as const)('%s', (_, before, told, after, news) => expect(isNews(before, told, after)).toBe(news))

  it('after any words, what they believe is what was said last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ANSWERS), fc.boolean()), { maxLength: 12 }), (words) => {
        let before: Said | null = null
        let told: Answer | null = null
        let waiting: Answer | null = null
        for (const [answer, tellNow] of words) {
          const after = said(answer)
          waiting = isNews(before, told, after) ? answer : null
          before = after
          if (tellNow && waiting) [told, waiting] = [waiting, null]
        }
        if (waiting) told = waiting
        expect(told ?? 'comes').toBe(before?.answer ?? 'comes')
      }),
    )
  })
})

describe('when a notice goes', () => {
  const notice = (created: string, urgent: boolean) => ({ createdAt: at(created), urgent })
  it.each([
    ['urgent, two minutes after the last word', notice('2013-09-14 08:00', true), '2013-09-14 08:02', true],
    ['urgent, while one may be writing the reason', notice('2013-09-14 08:00', true), '2013-09-14 08:01', false],
    ['days before, not before five', notice('2013-09-10 08:00', false), '2013-09-10 16:59', false],
    ['days before, at five', notice('2013-09-10 08:00', false), '2013-09-10 17:00', true],
    ['made after five, not the same evening', notice('2013-09-10 17:30', false), '2013-09-10 22:00', false],
    ['made after five, not in the night', notice('2013-09-10 17:30', false), '2013-09-11 01:00', false],
    ['made after five, the next evening', notice('2013-09-10 17:30', false), '2013-09-11 17:00', true],
    ['the clock slept: within a day it goes at once', notice('2013-09-10 08:00', false), '2013-09-13 12:00', true],
    ['the day is over', notice('2013-09-14 08:00', true), '2013-09-14 17:00', false],
  ])('%s', (_, one, now, due) => expect(isDue(one, one.createdAt, saturday, at(now))).toBe(due))

  it('each digest is told before its day begins, at whatever hour it was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 6 }), (before) => {
        const begins = at('2013-09-14 10:00')
        const created = new Date(begins.getTime() - before * 60_000 - 24 * 3_600_000 - 1)
        const one = { createdAt: created, urgent: false }
        const told = Array.from({ length: 24 * 8 }, (_, hour) => new Date(created.getTime() + hour * 3_600_000)).find(
          (now) => isDue(one, created, saturday, now),
        )
        expect(told && told < begins).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('families are asked', () => {
  const seminar = {
    ...{ publishedAt: at('2013-08-01 12:00'), cancelledAt: null, answerBy: at('2013-09-07 00:00') },
    firstDay: saturday,
  }
  it.each([
    ['not more than six weeks before', seminar, '2013-08-02 12:00', null],
    ['six weeks before, as it is shown', seminar, '2013-08-03 12:00', 'published'],
    ['fourteen days before the last day', seminar, '2013-08-24 00:00', '14'],
    ['just before that', seminar, '2013-08-23 23:59', 'published'],
    ['three days before', seminar, '2013-09-04 00:00', '3'],
    ['after it, not again', seminar, '2013-09-08 12:00', 'published'],
    ['when it has begun', seminar, '2013-09-14 10:00', null],
    ['when it is cancelled', { ...seminar, cancelledAt: at('2013-08-10 12:00') }, '2013-08-24 12:00', null],
    ['when it is not shown', { ...seminar, publishedAt: null }, '2013-08-24 12:00', null],
    ['when there is no last day', { ...seminar, answerBy: null }, '2013-09-04 12:00', 'published'],
    [
      'the day after it was shown, not again',
      { ...seminar, publishedAt: at('2013-08-23 12:00') },
      '2013-08-24 12:00',
      'published',
    ],
    [
      'three days before, though it was shown late',
      { ...seminar, publishedAt: at('2013-08-23 12:00') },
      '2013-09-04 12:00',
      '3',
    ],
  ] as const)('%s', (_, given, now, step) => expect(askStep(given, at(now))).toBe(step))
})

it('who has said nothing of some day that is not over', () => {
  const replies = [
    { dayId: 'sat', childId: 'ane' },
    { dayId: 'sun', childId: 'ane' },
    { dayId: 'sat', childId: 'bo' },
    { dayId: 'sun', childId: 'cato' },
  ]
  const days = [saturday, sunday]
  const all = ['ane', 'bo', 'cato', 'dina']
  expect(silentOf(all, days, replies, at('2013-09-10 12:00'))).toEqual(['bo', 'cato', 'dina'])
  expect(silentOf(all, days, replies, at('2013-09-14 18:00'))).toEqual(['bo', 'dina'])
  expect(silentOf(all, days, replies, at('2013-09-15 18:00'))).toEqual([])
})
