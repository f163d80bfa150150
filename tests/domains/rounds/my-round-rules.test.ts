import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTICE_KINDS, openingAt } from '#app/domains/art-round/studio/opening.ts'
import { hoursOn, openOnDays, planOf, usualDay, waysToAll } from '#app/domains/rounds/my-round-rules.ts'
import { instantOf } from '#app/kernel/when.ts'
import { BEFORE, DAY, NEXT, place, round, scene } from './round-scene.ts'

describe('when a place takes visitors', () => {
  const hours = (notice: Parameters<typeof place>[1] = {}) => hoursOn(place(1, notice), DAY)
  const said = (kind: 'open' | 'closed' | 'away', until: string | null) => ({ notices: [{ date: DAY, kind, until }] })
  it.each([
    ['its hours', {}, { opens: '12:00', closes: '17:00' }],
    ['closed that day', said('closed', null), null],
    ['another day', { days: [{ date: NEXT, opens: '12:00', closes: '17:00' }] }, null],
    [
      'what is said of another day',
      { notices: [{ date: NEXT, kind: 'closed' as const, until: null }] },
      { opens: '12:00', closes: '17:00' },
    ],
    ['away and back', said('away', '14:00'), { opens: '14:00', closes: '17:00' }],
    ['away, not said for how long', said('away', null), { opens: '12:00', closes: '17:00' }],
    ['away for the rest of the day', said('away', '17:30'), null],
    ['open beyond its hours', said('open', '19:00'), { opens: '00:00', closes: '19:00' }],
    ['open on a day without hours', { ...said('open', null), days: [] }, { opens: '00:00', closes: '23:59' }],
  ])('%s', (_, notice, expected) => expect(hours(notice)).toEqual(expected))

  it('agrees at every moment with what the map says is open', () => {
    const moments = fc.integer({ min: 0, max: 1439 })
    const notices = fc.option(
      fc.record({
        kind: fc.constantFrom(...NOTICE_KINDS),
        until: fc.constantFrom(null, '11:00', '14:30', '18:00'),
      }),
    )
    fc.assert(
      fc.property(moments, notices, (minute, notice) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const one = place(1, notice ? { notices: [{ date: DAY, ...notice }] } : {})
        const instant = instantOf(DAY, time)
        if (!instant) return
        const hours = hoursOn(one, DAY)
        const open = hours !== null && time >= hours.opens && time < hours.closes
        const told = openingAt(one.days, one.notices, instant).is
        // One who is out and has not said for how long is planned by the hours; the plan says that nobody is there now.
        const out = notice?.kind === 'away' && notice.until === null
        expect(out ? open && told === 'away' : open).toBe(out ? open && told !== 'open' : told === 'open')
      }),
    )
  })
})

describe('the day that is meant when none is named', () => {
  const { days } = scene([])
  it.each([
    ['2013-08-01', '10:00', DAY],
    [DAY, '16:59', DAY],
    [DAY, '17:00', NEXT],
    [NEXT, '09:00', NEXT],
    ['2026-01-01', '10:00', DAY],
  ])('%s at %s: %s', (date, time, expected) => expect(usualDay(days, { date, time })).toBe(expected))
  it('is none before there are days', () => expect(usualDay([], BEFORE)).toBeNull())
})

describe('a plan', () => {
  const places = scene([
    place(1),
    place(2),
    place(3, { days: [{ date: NEXT, opens: '12:00', closes: '17:00' }] }),
    place(4, { notices: [{ date: DAY, kind: 'closed', until: null }] }),
    place(5, { lat: null, lng: null }),
    place(6, { days: [{ date: DAY, opens: '12:00', closes: '13:00' }] }),
  ])
  const numbers = (stops: { place: { number: number } }[]) => stops.map(({ place: { number } }) => number)

  it('goes by those that are open, and says of the others why not and when', () => {
    const plan = planOf(round({ numbers: [5, 4, 3, 2, 1, 77] }), places, BEFORE)
    expect(numbers(plan.stops)).toEqual([1, 2])
    expect(plan.leftOut.map(({ place: { number }, why, days }) => [number, why, days.map(({ date }) => date)])).toEqual(
      [
        [5, 'not-on-map', [DAY]],
        [4, 'closed-that-day', [DAY]],
        [3, 'not-that-day', [NEXT]],
      ],
    )
    expect(plan.unknown).toEqual([77])
    expect(plan.missed).toEqual([])
    expect(plan.leaves).toBe('12:00')
    expect(plan.stops[0]).toMatchObject({ leg: null, arrives: '12:00', leaves: '12:30', spare: 270 })
  })

  it('takes first what closes first', () => {
    const plan = planOf(round({ numbers: [1, 2, 6], start: { at: 'studio', number: 1 } }), places, BEFORE)
    expect(plan.missed).toEqual([])
    expect(plan.stops.find(({ place: { number } }) => number === 6)).toMatchObject({ hours: { closes: '13:00' } })
  })

  it('says what is not reached, and when one would have been there', () => {
    const late = planOf(
      round({ numbers: [1, 6], leaves: '12:40', start: { at: 'studio', number: 1 }, order: 'own' }),
      places,
      BEFORE,
    )
    expect(numbers(late.stops)).toEqual([1])
    expect(late.missed).toMatchObject([{ place: { number: 6 }, hours: { closes: '13:00' }, arrives: '13:40' }])
  })

  it('goes on from where one has been', () => {
    const plan = planOf(
      round({ numbers: [1, 2], seen: [2], start: { at: 'studio', number: 2 }, leaves: '13:05' }),
      places,
      BEFORE,
    )
    expect([numbers(plan.stops), plan.seen.map(({ number }) => number)]).toEqual([[1], [2]])
    expect(plan.stops[0]?.leg?.minutes).toBe(10)
  })

  it('starts now on the day itself, and as they open before that', () => {
    expect(planOf(round({ numbers: [1] }), places, { date: DAY, time: '13:02' }).leaves).toBe('13:05')
    expect(planOf(round({ numbers: [1] }), places, { date: DAY, time: '08:00' }).leaves).toBe('12:00')
    expect(planOf(round({ numbers: [1], leaves: '14:00' }), places, { date: DAY, time: '15:00' }).leaves).toBe('14:00')
  })

  it('tells who sets out too early how late is early enough', () => {
    const early = round({ numbers: [1], start: { at: 'town', id: 'asker' }, leaves: '10:00' })
    const plan = planOf(early, places, BEFORE)
    expect(plan.better).toBe('11:45')
    const later = planOf({ ...early, leaves: plan.better }, places, BEFORE)
    expect([later.better, later.stops[0]?.waits, later.ends]).toEqual([null, 0, plan.ends])
  })

  it('finds the ways to reach all', () => {
    const asked = round({ numbers: [1, 2, 6], mode: 'walk', leaves: '12:10' })
    const plan = planOf(asked, places, BEFORE)
    expect(plan.missed.length).toBeGreaterThan(0)
    const ways = waysToAll(asked, plan, places, BEFORE)
    expect(ways.map(({ change }) => change)).toContain('mode')
    for (const way of ways) expect(planOf(way.round, places, BEFORE).missed).toEqual([])
    const whole = planOf(round({ numbers: [1] }), places, BEFORE)
    expect(waysToAll(round({ numbers: [1] }), whole, places, BEFORE)).toEqual([])
  })

  it('counts those that are open each day', () => {
    expect(openOnDays(round({ numbers: [1, 3, 4] }), places)).toEqual([
      { date: DAY, open: 1 },
      { date: NEXT, open: 1 },
    ])
  })
})

describe('for any choice', () => {
  const chosen = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 })
  const hours = fc.record({ opens: fc.integer({ min: 9, max: 14 }), hours: fc.integer({ min: 1, max: 5 }) })
  const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  const anyScene = fc
    .array(fc.record({ hours, east: fc.integer({ min: 0, max: 40 }), north: fc.integer({ min: 0, max: 40 }) }), {
      minLength: 12,
      maxLength: 12,
    })
    .map((all) =>
      scene(
        all.map(({ hours: { opens, hours: open }, east, north }, index) =>
          place(index + 1, {
            lat: 59.6 + north * 0.01,
            lng: 10 + east * 0.02,
            days: [{ date: DAY, opens: two(opens), closes: two(opens + open) }],
          }),
        ),
      ),
    )

  it('every chosen one is in the plan, missed, or left out, once; nobody is visited while closed', () => {
    fc.assert(
      fc.property(chosen, anyScene, (numbers, places) => {
        const plan = planOf(round({ numbers }), places, BEFORE)
        const all = [...plan.stops, ...plan.missed, ...plan.leftOut].map(({ place: { number } }) => number)
        expect([...all].sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b))
        for (const {
          begins,
          leaves,
          hours: { opens, closes },
          stays,
        } of plan.stops) {
          expect(begins >= opens && leaves <= closes).toBe(true)
          expect(stays).toBeGreaterThanOrEqual(10)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the order in which they were chosen changes nothing, and neither do closed ones', () => {
    fc.assert(
      fc.property(chosen, anyScene, (numbers, places) => {
        const closed = place(90, { days: [] })
        const plan = planOf(round({ numbers }), places, BEFORE)
        expect(planOf(round({ numbers: [...numbers].reverse() }), places, BEFORE).stops).toEqual(plan.stops)
        const more = { ...places, places: [...places.places, closed] }
        const { stops, missed, ends } = planOf(round({ numbers: [90, ...numbers] }), more, BEFORE)
        expect({ stops, missed, ends }).toEqual({ stops: plan.stops, missed: plan.missed, ends: plan.ends })
      }),
      { numRuns: 60 },
    )
  })
})
