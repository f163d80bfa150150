import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONSENT_PURPOSES,
  type ConsentAnswer,
  type ConsentSubject,
  dueAsk,
  holdsOf,
  verdictOf,
} from '#app/domains/orchestra/family/consent-rules.ts'
import { AGES } from '../ages.ts'

const day = (date: string) => new Date(`${date}T12:00:00Z`)
const answer = (
  who: string,
  given: boolean,
  at: string,
  capacity: ConsentAnswer['capacity'] = 'guardian',
): ConsentAnswer => ({ purpose: 'openWeb', given, capacity, givenById: who, at: day(at) })

/** Born so that the child is eleven, fourteen or sixteen on the day. */
const TODAY = '2013-03-01'
const of = (
  age: number,
  guardians: Record<string, string | null> = { mother: null, father: null },
): ConsentSubject => ({
  birthDate: `${2013 - age}-01-15`,
  guardians: new Map(Object.entries(guardians).map(([id, until]) => [id, until === null ? null : day(until)])),
  ages: AGES,
})

describe('what holds', () => {
  it.each([
    ['nobody has answered', 11, [], 'open'],
    ['one guardian says yes', 11, [answer('mother', true, '2013-01-01')], 'yes'],
    ['both say yes', 11, [answer('mother', true, '2013-01-01'), answer('father', true, '2013-01-02')], 'yes'],
    ['they disagree', 11, [answer('mother', true, '2013-01-02'), answer('father', false, '2013-01-01')], 'no'],
    ['one changes her mind', 11, [answer('mother', true, '2013-01-01'), answer('mother', false, '2013-01-02')], 'no'],
    ['and back', 11, [answer('mother', false, '2013-01-01'), answer('mother', true, '2013-01-02')], 'yes'],
    ['a stranger’s yes', 11, [answer('stranger', true, '2013-01-01')], 'open'],
    ['the child alone says yes', 14, [answer('child', true, '2013-01-01', 'self')], 'open'],
    [
      'a child of eleven says no',
      11,
      [answer('mother', true, '2013-01-01'), answer('child', false, '2013-01-02', 'self')],
      'no',
    ],
    [
      'a no from before the mother’s yes',
      14,
      [answer('child', false, '2013-01-01', 'self'), answer('mother', true, '2013-01-02')],
      'no',
    ],
    ['from fifteen the own yes is enough', 16, [answer('child', true, '2013-01-01', 'self')], 'yes'],
    [
      'and stands against the guardians',
      16,
      [answer('mother', false, '2013-01-02'), answer('child', true, '2013-01-01', 'self')],
      'yes',
    ],
    ['a yes of the mother from before fifteen goes on', 16, [answer('mother', true, '2011-01-01')], 'yes'],
    ['one that she gives afterwards does not count', 16, [answer('mother', true, '2013-01-01')], 'open'],
  ] as const)('%s', (_, age, answers, verdict) => {
    expect(verdictOf(answers, 'openWeb', of(age), TODAY)).toBe(verdict)
  })

  it('asks the guardians about health until eighteen', () => {
    const own: ConsentAnswer = { ...answer('child', true, '2013-01-01', 'self'), purpose: 'health' }
    const mother: ConsentAnswer = { ...answer('mother', true, '2013-01-01'), purpose: 'health' }
    expect(verdictOf([own], 'health', of(16), TODAY)).toBe('open')
    expect(verdictOf([own, mother], 'health', of(16), TODAY)).toBe('yes')
    expect(verdictOf([own], 'health', of(18), TODAY)).toBe('yes')
  })

  it('keeps the no of a guardian who has left until one who is left answers anew', () => {
    const left = of(11, { mother: null, father: '2013-02-01' })
    const no = answer('father', false, '2013-01-01')
    expect(verdictOf([no, answer('mother', true, '2013-01-02')], 'openWeb', left, TODAY)).toBe('no')
    expect(verdictOf([no, answer('mother', true, '2013-02-02')], 'openWeb', left, TODAY)).toBe('yes')
  })

  it('takes what was said on the own sign-in before what was said on a guardian’s screen', () => {
    const alone = answer('child', false, '2013-01-01', 'self')
    const beside = answer('mother', true, '2013-01-02', 'self')
    expect(verdictOf([alone, beside], 'openWeb', of(16), TODAY)).toBe('no')
    expect(verdictOf([beside], 'openWeb', of(16), TODAY)).toBe('yes')
    const no = answer('mother', false, '2013-01-03', 'self')
    expect(verdictOf([{ ...alone, given: true }, no], 'openWeb', of(16), TODAY)).toBe('no')
  })
})

describe('always', () => {
  const answers = fc.array(
    fc.record({
      purpose: fc.constantFrom(...CONSENT_PURPOSES),
      given: fc.boolean(),
      capacity: fc.constantFrom('guardian' as const, 'self' as const),
      givenById: fc.constantFrom('mother', 'father', 'gone', 'child', 'stranger'),
      at: fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2009, 0, 1 + days))),
    }),
    { maxLength: 14 },
  )
  const subject = fc
    .record({ age: fc.integer({ min: 8, max: 19 }), left: fc.integer({ min: 0, max: 1500 }) })
    .map(({ age, left }) => ({
      birthDate: `${2013 - age}-01-15`,
      guardians: new Map<string, Date | null>([
        ...([
          ['mother', null],
          ['father', null],
          ['gone', new Date(Date.UTC(2009, 0, 1 + left))],
        ] as const),
      ]),
      ages: AGES,
    }))

  it('a no that is added turns nothing on, whoever says it and whenever', () => {
    fc.assert(
      fc.property(answers, subject, answers, (log, child, [more]) => {
        if (!more) return
        const before = holdsOf(log, child, TODAY)
        const after = holdsOf([...log, { ...more, given: false }], child, TODAY)
        for (const purpose of CONSENT_PURPOSES) expect(!before[purpose] && after[purpose]).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('the child’s last word alone, when it is no, turns everything off', () => {
    fc.assert(
      fc.property(answers, subject, (log, child) => {
        const nos = CONSENT_PURPOSES.map((purpose) => ({
          ...{
            purpose,
            given: false,
            capacity: 'self' as const,
            givenById: 'child',
            at: new Date(Date.UTC(2014, 0, 1)),
          },
        }))
        expect(Object.values(holdsOf([...log, ...nos], child, TODAY))).not.toContain(true)
      }),
    )
  })

  it('the order in which the log is read changes nothing', () => {
    fc.assert(
      fc.property(answers, subject, (log, child) => {
        expect(holdsOf([...log].reverse(), child, TODAY)).toEqual(holdsOf(log, child, TODAY))
      }),
    )
  })

  it('a guardian who leaves turns nothing on', () => {
    fc.assert(
      fc.property(answers, subject, (log, child) => {
        const after = { ...child, guardians: new Map(child.guardians).set('father', day(TODAY)) }
        const before = holdsOf(log, child, TODAY)
        const left = holdsOf(log, after, TODAY)
        for (const purpose of CONSENT_PURPOSES) expect(!before[purpose] && left[purpose]).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('without a yes nothing holds', () => {
    fc.assert(
      fc.property(answers, subject, (log, child) => {
        const nos = log.map((one) => ({ ...one, given: false }))
        expect(Object.values(holdsOf(nos, child, TODAY))).not.toContain(true)
      }),
    )
  })
})

it.each([
  [12, [], null],
  [13, [], 13],
  [14, [13], null],
  [15, [13], 15],
  [16, [], 15],
  [16, [15], null],
  [18, [13, 15], 18],
  [25, [18], null],
] as const)('who is %i and was asked at %j is asked at %s', (age, asked, due) => {
  expect(dueAsk(AGES, age, asked)).toBe(due)
})
