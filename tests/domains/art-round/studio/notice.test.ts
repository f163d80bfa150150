import { describe, expect, it } from 'vitest'
import {
  isMorningMailDue,
  noticeOf,
  todayOf,
  WISHES,
  type Wish,
  weekendAround,
  wishesAt,
} from '#app/domains/art-round/studio/notice.ts'
import { openingAt, type StudioNotice } from '#app/domains/art-round/studio/opening.ts'

const SATURDAY = '2013-09-14'
const hours = { date: SATURDAY, opens: '12:00', closes: '17:00' }
const sunday = { date: '2013-09-15', opens: '12:00', closes: '17:00' }
/** In September Oslo is two hours before Greenwich. */
const at = (time: string) =>
  new Date(`${SATURDAY}T${String(Number(time.slice(0, 2)) - 2).padStart(2, '0')}${time.slice(2)}:00Z`)
const says = (kind: StudioNotice['kind'], until: string | null = null): StudioNotice[] => [
  { date: SATURDAY, kind, until },
]
const today = (time: string, said: StudioNotice[] = [], days = [hours, sunday]) => todayOf(days, said, at(time))

describe('what can be said', () => {
  it.each<[string, string, StudioNotice[], Wish[]]>([
    ['before opening', '09:00', [], ['open', 'closed']],
    ['while open', '13:00', [], ['closed', 'away-15', 'away-30', 'away-60', 'open-60']],
    ['near the end nobody comes back in time', '16:40', [], ['closed', 'away-15', 'open-60']],
    ['when closed', '13:00', says('closed'), ['hours']],
    ['when away', '13:00', says('away', '13:30'), ['hours', 'closed']],
    ['when opened early', '11:00', says('open'), ['closed', 'open-60', 'hours']],
    ['after hours', '17:00', [], ['open-60']],
    ['held open', '17:30', says('open', '18:00'), ['hours', 'open-60']],
    ['held open as long as may be', '22:00', says('open', '23:00'), ['hours']],
    ['at night', '23:10', [], []],
  ])('%s', (_, time, said, wishes) => expect(wishesAt(today(time, said))).toEqual(wishes))

  it('on a day without hours one may open all the same', () => {
    expect(wishesAt(today('12:00', [], [sunday]))).toEqual(['open-60', 'open-180'])
    expect(wishesAt(today('12:00', says('open', '13:00'), [sunday]))).toEqual(['hours', 'open-60'])
  })

  it('is always something that makes sense', () => {
    for (const said of [[], says('closed'), says('away', '14:00'), says('open'), says('open', '19:00')])
      for (const days of [[hours], [sunday], []])
        for (let hour = 6; hour < 24; hour++)
          for (const minute of ['00', '20', '59']) {
            const now = today(`${String(hour).padStart(2, '0')}:${minute}`, said, days)
            for (const wish of wishesAt(now)) expect(noticeOf(wish, now), `${wish} ${now.time}`).not.toBeUndefined()
          }
  })
})

describe('what stands afterwards', () => {
  it.each<[Wish, string, StudioNotice | null | undefined]>([
    ['hours', '13:00', null],
    ['closed', '10:00', { date: SATURDAY, kind: 'closed', until: null }],
    ['away-15', '13:02', { date: SATURDAY, kind: 'away', until: '13:20' }],
    ['away-60', '13:00', { date: SATURDAY, kind: 'away', until: '14:00' }],
    ['away-60', '16:30', { date: SATURDAY, kind: 'closed', until: null }],
    ['away-30', '10:00', undefined],
    ['away-30', '17:00', undefined],
    ['closed', '17:00', undefined],
    ['open', '11:00', { date: SATURDAY, kind: 'open', until: null }],
    ['open', '17:30', undefined],
    ['open-60', '16:00', { date: SATURDAY, kind: 'open', until: '18:00' }],
    ['open-60', '17:41', { date: SATURDAY, kind: 'open', until: '18:45' }],
    ['open-180', '22:00', { date: SATURDAY, kind: 'open', until: '23:00' }],
    ['open-60', '23:00', undefined],
  ])('%s at %s', (wish, time, notice) => expect(noticeOf(wish, today(time))).toEqual(notice))

  it.each<[Wish, string, string]>([
    ['closed', '13:00', 'closed'],
    ['away-30', '13:00', 'away'],
    ['open', '11:00', 'open'],
    ['open-60', '17:30', 'open'],
  ])('visitors are told of %s at once', (wish, time, is) => {
    const notice = noticeOf(wish, today(time))
    expect(openingAt([hours], notice ? [notice] : [], at(time)).is).toBe(is)
  })

  it('is told in full: every wish is one of those', () => expect(new Set(WISHES).size).toBe(WISHES.length))
})

describe('the weekend of a link', () => {
  const dates = ['2013-09-14', '2013-09-15', '2013-09-21', '2013-09-22']
  it.each([
    ['2013-09-14', '2013-09-14', '2013-09-15'],
    ['2013-09-15', '2013-09-14', '2013-09-15'],
    ['2013-09-21', '2013-09-21', '2013-09-22'],
    ['2013-09-30', '2013-09-30', '2013-09-30'],
  ])('around %s', (date, from, to) => expect(weekendAround(date, dates)).toEqual({ from, to }))
})

describe('the morning’s letter', () => {
  it.each([
    ['07:59', false],
    ['08:00', true],
    ['16:59', true],
    ['17:00', false],
  ])('at %s: %s', (time, due) => expect(isMorningMailDue(hours, time)).toBe(due))
  it('goes to nobody who is closed by the hours', () => expect(isMorningMailDue(undefined, '09:00')).toBe(false))
})
