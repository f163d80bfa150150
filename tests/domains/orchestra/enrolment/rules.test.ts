import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENROLMENT_STATES } from '#app/domains/orchestra/enrolment/enrolment.ts'
import {
  afterStep,
  fitsAge,
  type InLine,
  isStep,
  lineOf,
  mayStep,
  nextInLine,
  onwardOf,
  placeInLine,
  STEP_NAMES,
  STEPS,
  type StepName,
  type StepTaker,
  stepsFrom,
} from '#app/domains/orchestra/enrolment/rules.ts'

const at = (state: (typeof ENROLMENT_STATES)[number], leaveTo: string | null = null) => ({ state, leaveTo })
const now = new Date('2013-06-01T10:00:00Z')

describe('what the family may do', () => {
  it.each([
    ['applied', null, ['withdraw']],
    ['audition', null, ['withdraw']],
    ['waiting', null, ['withdraw']],
    ['offered', null, ['take', 'turnDown']],
    ['enrolled', null, ['askLeave', 'stop']],
    ['enrolled', '2014-06-01', ['stop']],
    ['leave', '2014-06-01', ['comeBack', 'stop']],
    ['declined', null, []],
    ['left', null, []],
  ] as const)('%s with leave to %s: %j', (state, leaveTo, steps) =>
    expect(stepsFrom(at(state, leaveTo), ['family'])).toEqual(steps),
  )
})

describe('what the secretariat may do', () => {
  it.each([
    ['applied', null, ['callToAudition', 'offer', 'wait', 'decline', 'enrol', 'withdraw']],
    ['audition', null, ['offer', 'wait', 'decline', 'enrol', 'withdraw']],
    ['waiting', null, ['callToAudition', 'offer', 'decline', 'enrol', 'withdraw']],
    ['offered', null, ['wait', 'enrol', 'turnDown']],
    ['enrolled', null, ['giveLeave', 'stop']],
    ['enrolled', '2014-06-01', ['refuseLeave', 'giveLeave', 'stop']],
    ['leave', '2014-06-01', ['comeBack', 'stop']],
    ['declined', null, ['reopen']],
    ['left', null, ['reopen']],
  ] as const)('%s with leave to %s: %j', (state, leaveTo, steps) =>
    expect(stepsFrom(at(state, leaveTo), ['office'])).toEqual(steps),
  )
})

it('nobody says yes for a family, and time takes no place', () => {
  for (const state of ENROLMENT_STATES) {
    expect(mayStep('take', at(state), ['office', 'clock'])).toBe(false)
    expect(mayStep('enrol', at(state), ['clock', 'family'])).toBe(false)
  }
  expect(stepsFrom(at('offered'), [])).toEqual([])
})

describe('a step leads where the table says', () => {
  it.each(STEP_NAMES)('%s', (name) => {
    const before = { waitingSince: null, leaveTo: null, decidedAt: null }
    expect(afterStep(name, before, { now }).state).toBe(STEPS[name].to)
    expect(isStep(name)).toBe(true)
  })
  it('and nothing else is a step', () => expect(isStep('toString')).toBe(false))

  it('an offer has an end, that is gone when it is answered', () => {
    const none = { waitingSince: null, leaveTo: null, decidedAt: null }
    const offered = afterStep('offer', none, { now, offeredTo: new Date('2013-06-09') })
    expect(offered.offeredTo).toEqual(new Date('2013-06-09'))
    for (const step of ['take', 'turnDown', 'lapse', 'wait'] as const)
      expect(afterStep(step, offered, { now }).offeredTo).toBeNull()
  })

  it('who waits again has the old place; who begins again goes last', () => {
    const since = new Date('2013-01-05')
    const before = { waitingSince: since, leaveTo: null, decidedAt: since }
    expect(afterStep('wait', before, { now }).waitingSince).toEqual(since)
    expect(afterStep('reopen', before, { now })).toMatchObject({ waitingSince: null, decidedAt: null, leftAt: null })
    expect(afterStep('wait', { ...before, waitingSince: null }, { now }).waitingSince).toEqual(now)
  })

  it('leave is what was asked for, unless another day is said', () => {
    const asked = { waitingSince: null, leaveTo: '2014-01-31', decidedAt: null }
    expect(afterStep('giveLeave', asked, { now }).leaveTo).toBe('2014-01-31')
    expect(afterStep('giveLeave', asked, { now, leaveTo: '2014-06-20' }).leaveTo).toBe('2014-06-20')
    expect(afterStep('refuseLeave', asked, { now }).leaveTo).toBeNull()
  })
})

it('whatever is done, one stands in one state that the table knows', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<StepName>(...STEP_NAMES), { maxLength: 30 }), (steps) => {
      let row = { ...afterStep('reopen', { waitingSince: null, leaveTo: null, decidedAt: null }, { now }) }
      for (const step of steps) {
        const by: StepTaker[] = ['office', 'family', 'clock']
        if (!mayStep(step, row, by)) continue
        row = afterStep(step, row, { now, leaveTo: '2014-01-01', offeredTo: now })
        expect(ENROLMENT_STATES).toContain(row.state)
        expect(row.leftAt !== null).toBe(row.state === 'left')
        expect(row.offeredTo !== null).toBe(row.state === 'offered')
        if (row.state === 'leave') expect(row.leaveTo).not.toBeNull()
        if (row.state === 'waiting') expect(row.waitingSince).not.toBeNull()
      }
    }),
  )
})

const one = (id: string, state: InLine['state'], instrument = 'violin', since = 1, ensembleId = 'u'): InLine => ({
  ...{ id, state, instrument, ensembleId },
  waitingSince: state === 'waiting' ? new Date(since) : null,
})

describe('the line', () => {
  const all = [
    one('late', 'waiting', 'violin', 3),
    one('first', 'waiting', 'violin', 1),
    one('flute', 'waiting', 'flute', 2),
    one('other', 'waiting', 'violin', 0, 'j'),
    one('in', 'enrolled'),
  ]
  it.each([
    ['first', 1],
    ['late', 2],
    ['flute', 1],
    ['other', 1],
    ['in', null],
    ['nobody', null],
  ])('%s has place %s', (id, place) => expect(placeInLine(all, id)).toBe(place))
  it('is of one instrument of one ensemble', () =>
    expect(lineOf(all, 'u', 'violin').map(({ id }) => id)).toEqual(['first', 'late']))
})

describe('the next in line', () => {
  const waiting = [
    one('v1', 'waiting', 'violin', 1),
    one('f1', 'waiting', 'flute', 2),
    one('v2', 'waiting', 'violin', 3),
  ]
  const ids = (members: InLine[], places: number | null, needs: Record<string, number> = {}) =>
    nextInLine([...members, ...waiting], { ensembleId: 'u', places, needs }).map(({ id }) => id)
  it.each([
    ['nothing is said of places: the secretariat decides', [], null, {}, []],
    ['two places: the two who have waited longest', [], 2, {}, ['v1', 'f1']],
    ['it is full', [one('a', 'enrolled'), one('b', 'offered')], 2, {}, []],
    ['who is on leave holds no place', [one('a', 'leave'), one('b', 'enrolled')], 2, {}, ['v1']],
    ['one violin is wanted', [], null, { violin: 1 }, ['v1']],
    ['a violin is wanted and there is one', [one('a', 'enrolled')], null, { violin: 1 }, []],
    ['no violin is wanted, and there is room', [], 5, { violin: 0 }, ['f1']],
    ['a flute is wanted, and there is no room', [one('a', 'enrolled')], 1, { flute: 2 }, []],
  ] as const)('%s', (_, members, places, needs, next) => expect(ids([...members], places, { ...needs })).toEqual(next))

  it('never offers more than there is room for, nor to who does not wait', () => {
    const people = fc.array(
      fc.record({
        state: fc.constantFrom(...ENROLMENT_STATES),
        instrument: fc.constantFrom('violin', 'flute', 'horn'),
        since: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 25 },
    )
    const needs = fc.dictionary(fc.constantFrom('violin', 'flute', 'horn'), fc.integer({ min: 0, max: 6 }))
    fc.assert(
      fc.property(people, fc.option(fc.integer({ min: 0, max: 20 })), needs, (given, places, wanted) => {
        const all = given.map((each, index) => one(String(index), each.state, each.instrument, each.since))
        const next = nextInLine(all, { ensembleId: 'u', places, needs: wanted })
        expect(new Set(next.map(({ id }) => id)).size).toBe(next.length)
        expect(next.every(({ state }) => state === 'waiting')).toBe(true)
        const holds = (instrument?: string) =>
          all.filter(
            (each) =>
              (each.state === 'enrolled' || each.state === 'offered') &&
              (instrument === undefined || each.instrument === instrument),
          ).length
        if (places !== null && next.length > 0) expect(holds() + next.length).toBeLessThanOrEqual(places)
        for (const [instrument, count] of Object.entries(wanted)) {
          const offered = next.filter((each) => each.instrument === instrument).length
          if (offered > 0) expect(holds(instrument) + offered).toBeLessThanOrEqual(count)
        }
        // Of two who wait on one instrument, the one who came last never passes the other.
        for (const each of next)
          for (const before of lineOf(all, 'u', each.instrument))
            if (before.id === each.id) break
            else expect(next.map(({ id }) => id)).toContain(before.id)
      }),
    )
  })
})

describe('ages', () => {
  it.each([
    ['2000-12-31', '2013-12-31', true],
    ['2001-01-01', '2013-12-31', false],
    ['1995-01-01', '2013-12-31', true],
    ['1994-12-31', '2013-12-31', false],
  ])('born %s, on %s: %s', (born, day, fits) => expect(fitsAge(born, day, { ageFrom: 13, ageTo: 18 })).toBe(fits))
})

describe('who goes on', () => {
  const youth = { id: 'u', kind: 'youth', ageFrom: 13, ageTo: 18, auditions: true } as const
  const junior = { id: 'j', kind: 'junior', ageFrom: 8, ageTo: 13, auditions: false } as const
  const everyone = { id: 'e', kind: 'everyone', ageFrom: 8, ageTo: 18, auditions: true } as const
  const day = '2013-12-31'
  it.each([
    ['a member who is young enough', '1996-05-01', 'youth', [youth, junior], { ensembleId: 'u', state: 'enrolled' }],
    ['a member who is too old', '1994-05-01', 'youth', [youth, junior], null],
    [
      'a junior of thirteen, who plays an audition',
      '2000-05-01',
      'junior',
      [youth, junior],
      { movesUp: true, state: 'audition' },
    ],
    [
      'a junior of twelve',
      '2001-05-01',
      'junior',
      [youth, junior],
      { ensembleId: 'j', movesUp: false, state: 'enrolled' },
    ],
    [
      'a junior of thirteen where nobody auditions',
      '2000-05-01',
      'junior',
      [{ ...youth, auditions: false }],
      { state: 'enrolled' },
    ],
    ['a junior where all play together', '2000-05-01', 'junior', [everyone], { ensembleId: 'e', state: 'enrolled' }],
    ['one of all ages, when there are two again', '2003-05-01', 'everyone', [youth, junior], { ensembleId: 'j' }],
    ['a member never goes down', '2003-05-01', 'youth', [junior], null],
  ] as const)('%s', (_, born, from, ensembles, onward) => {
    const found = onwardOf(born, from, day, ensembles)
    if (onward === null) expect(found).toBeNull()
    else expect(found).toMatchObject(onward)
  })
})
