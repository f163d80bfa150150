import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AHEAD, dropOf, foresee, gapsOf, type MemberNow, whereOn } from '#app/domains/orchestra/enrolment/foresight.ts'

const ages = { from: 13, to: 18 }
const member = (childId: string, birthDate: string, more: Partial<MemberNow> = {}): MemberNow => ({
  ...{ childId, birthDate, municipalityId: 'asker', instrument: 'violin', junior: false },
  ...more,
})
const ground = (members: MemberNow[], needs = {}) => ({
  ...{ term: { year: 2013, season: 'spring' } as const, ageAt: '2012-12-31', members, ages, needs },
})

describe('where time puts one', () => {
  it.each([
    ['a junior of twelve', '2000-01-01', true, '2012-12-31', 'junior'],
    ['a junior of thirteen', '2000-12-31', true, '2013-12-31', 'youth'],
    ['a junior, the day before', '2001-01-01', true, '2013-12-31', 'junior'],
    ['a member of eighteen', '1995-01-01', false, '2013-12-31', 'youth'],
    ['a member of nineteen', '1994-12-31', false, '2013-12-31', 'gone'],
    ['a member who came in too young stays', '2002-01-01', false, '2013-12-31', 'youth'],
  ] as const)('%s', (_, birthDate, junior, day, where) => expect(whereOn({ birthDate, junior }, day, ages)).toBe(where))
})

describe('two years ahead', () => {
  it('counts who comes up and who becomes too old, in the semester in which it happens', () => {
    const ahead = foresee(
      ground([
        member('old', '1994-03-01'),
        member('stays', '1999-03-01'),
        member('rises', '2000-03-01', { junior: true }),
        member('later', '2001-03-01', { junior: true }),
      ]),
    )
    expect(
      ahead.map(({ year, season, members, comeUp, ageOut, juniors }) => ({
        year,
        season,
        members,
        comeUp,
        ageOut,
        juniors,
      })),
    ).toEqual([
      { year: 2013, season: 'autumn', members: 2, comeUp: 1, ageOut: 1, juniors: 1 },
      { year: 2014, season: 'spring', members: 2, comeUp: 0, ageOut: 0, juniors: 1 },
      { year: 2014, season: 'autumn', members: 3, comeUp: 1, ageOut: 0, juniors: 0 },
      { year: 2015, season: 'spring', members: 3, comeUp: 0, ageOut: 0, juniors: 0 },
    ])
  })

  it('says what is missing of what is wanted, and nothing of the rest', () => {
    const [next] = foresee(
      ground([member('a', '1999-03-01'), member('b', '1994-03-01', { instrument: 'oboe' })], { oboe: 2, violin: 1 }),
    )
    expect(next?.instruments).toEqual([
      { instrument: 'oboe', stay: 0, comeUp: 0, ageOut: 1, wanted: 2, missing: 2 },
      { instrument: 'violin', stay: 1, comeUp: 0, ageOut: 0, wanted: 1, missing: 0 },
    ])
  })

  it('nobody is counted twice, and every sum agrees', () => {
    const people = fc.array(
      fc.record({
        year: fc.integer({ min: 1992, max: 2006 }),
        month: fc.integer({ min: 1, max: 12 }),
        junior: fc.boolean(),
        instrument: fc.constantFrom('violin' as const, 'oboe' as const, 'horn' as const),
        municipalityId: fc.constantFrom('asker', 'modum', null),
      }),
      { maxLength: 40 },
    )
    const needs = fc.dictionary(fc.constantFrom('violin', 'oboe', 'tuba'), fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(people, needs, fc.constantFrom('spring' as const, 'autumn' as const), (given, wanted, season) => {
        const members = given.map(({ year, month, ...more }, index) =>
          member(String(index), `${year}-${String(month).padStart(2, '0')}-10`, more),
        )
        const ageAt = season === 'spring' ? '2012-12-31' : '2013-12-31'
        const ahead = foresee({ term: { year: 2013, season }, ageAt, members, ages, needs: wanted })
        expect(ahead).toHaveLength(AHEAD)
        let before = members.filter(({ junior }) => !junior).length
        let all = members.length
        for (const one of ahead) {
          const total = (key: 'stay' | 'comeUp' | 'ageOut') => one.instruments.reduce((sum, each) => sum + each[key], 0)
          expect(total('stay')).toBe(one.members)
          expect(total('comeUp')).toBe(one.comeUp)
          expect(total('ageOut')).toBe(one.ageOut)
          expect(one.municipalities.reduce((sum, each) => sum + each.members, 0)).toBe(one.members)
          expect(one.members).toBe(before + one.comeUp - one.ageOut)
          // Who has gone does not come back.
          expect(one.members + one.juniors).toBeLessThanOrEqual(all)
          for (const { stay, wanted: want, missing } of one.instruments)
            expect(missing).toBe(want === null ? 0 : Math.max(0, want - stay))
          before = one.members
          all = one.members + one.juniors
        }
      }),
    )
  })
})

describe('a drop', () => {
  it.each([
    [41, 29, 12 / 41],
    [41, 41, null],
    [40, 33, null],
    [40, 32, 0.2],
    [0, 0, null],
    [10, 12, null],
  ])('from %s to %s', (before, after, drop) => expect(dropOf(before, after)).toBe(drop))
})

it('asks where nobody plays what is missing, the scarcest first', () => {
  const members = [
    member('a', '1999-03-01'),
    member('b', '2003-03-01', { instrument: 'oboe', municipalityId: 'modum', junior: true }),
  ]
  const [next] = foresee(ground(members, { violin: 3, oboe: 4, horn: 1 }))
  const gaps = gapsOf(next ?? { instruments: [] }, members, ['asker', 'modum'])
  expect(gaps).toEqual([
    { municipalityId: 'asker', instrument: 'oboe', missing: 4 },
    { municipalityId: 'asker', instrument: 'horn', missing: 1 },
    { municipalityId: 'modum', instrument: 'violin', missing: 2 },
    { municipalityId: 'modum', instrument: 'horn', missing: 1 },
  ])
})
