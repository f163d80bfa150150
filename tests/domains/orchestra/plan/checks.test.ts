import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan, mayBeShown, type PlanFacts, type Problem, STOPPING } from '#app/domains/orchestra/plan/checks.ts'
import { isFor } from '#app/domains/orchestra/plan/members.ts'
import { facts, player, room, session, somePlayers, someSessions } from './facts.ts'

const kinds = (given: Partial<PlanFacts>): string[] => checkPlan(facts(given)).map(({ kind }) => kind)
const found = (given: Partial<PlanFacts>, kind: Problem['kind']): Problem[] =>
  checkPlan(facts(given)).filter((problem) => problem.kind === kind)

const strings = [player('a', 'violin'), player('b', 'viola'), player('c', 'cello')]
const [kari, ola] = [['kari'], ['ola']]
const meal = (groups: Parameters<typeof session>[2] = {}) => session('12:00', '12:45', { kind: 'meal', ...groups })
const tutti = (more: Parameters<typeof session>[2] = {}) =>
  session('10:00', '12:00', { roomId: 'A', adultIds: kari, ...more })

describe('each thing that can be wrong', () => {
  it.each<[string, Partial<PlanFacts>, Problem['kind'], Problem['severity'], Problem['facts']]>([
    [
      'a coach in two places',
      {
        sessions: [
          session('10:00', '11:00', { roomId: 'A', adultIds: kari }),
          session('10:55', '12:00', { roomId: 'B', adultIds: ['kari', 'ola'] }),
        ],
      },
      ...(['coachTwice', 'stops', { name: 'kari' }] as const),
    ],
    [
      'a room for two',
      {
        sessions: [
          session('10:00', '11:00', { roomId: 'A', adultIds: kari, groups: ['strings'] }),
          session('10:30', '10:35', { roomId: 'A', adultIds: ola, groups: ['brass'] }),
        ],
      },
      ...(['roomTwice', 'stops', { room: 'A' }] as const),
    ],
    [
      'a room too small for who comes',
      { rooms: [room('A', { capacity: 2 })], players: strings, sessions: [tutti()] },
      ...(['roomTooSmall', 'stops', { room: 'A', roomFor: 2, count: 3 }] as const),
    ],
    [
      'a room too small if all came',
      {
        ...{ rooms: [room('A', { capacity: 2 })], players: strings, sessions: [tutti()] },
        absent: new Map([['d1', new Set(['c'])]]),
      },
      ...(['roomTooSmallByRegister', 'look', { room: 'A', roomFor: 2, count: 3 }] as const),
    ],
    [
      'a room too small with the partner',
      {
        ...{ rooms: [room('A', { capacity: 10 })], players: strings, partner: { violin1: 8 } },
        sessions: [tutti()],
      },
      ...(['roomTooSmall', 'stops', { room: 'A', roomFor: 10, count: 11 }] as const),
    ],
    [
      'percussion where there is none',
      { rooms: [room('A', { percussion: false })], players: [player('p', 'timpani')], sessions: [tutti()] },
      ...(['percussionRoom', 'stops', { room: 'A' }] as const),
    ],
    [
      'percussion of the partner',
      { rooms: [room('A', { percussion: false })], partner: { percussion: 1 }, sessions: [tutti()] },
      ...(['percussionRoom', 'stops', { room: 'A' }] as const),
    ],
    [
      'alone without a certificate',
      { players: strings, adults: [{ personId: 'kari', name: 'Kari', cleared: false }], sessions: [tutti()] },
      ...(['unclearedAlone', 'stops', { name: 'Kari' }] as const),
    ],
    ['one night guard', { overnight: true, nightAdults: 1 }, 'overnightAdults', 'stops', { count: 1 }],
    [
      'a child in two places',
      {
        players: [...strings, player('h', 'horn')],
        sessions: [
          tutti({ groups: ['strings'] }),
          session('11:00', '12:30', { groups: ['viola', 'horn'], roomId: 'B' }),
        ],
      },
      ...(['childTwice', 'stops', { count: 1, instruments: ['viola'] }] as const),
    ],
    [
      'before the day begins',
      { sessions: [tutti({ begins: '09:55' })] },
      ...(['outsideDay', 'stops', { from: '10:00', to: '17:00' }] as const),
    ],
    [
      'after the day is over',
      { sessions: [tutti({ ends: '17:05' })] },
      ...(['outsideDay', 'stops', { from: '10:00', to: '17:00' }] as const),
    ],
    [
      'a hole in the day of some',
      {
        players: [...strings, player('h', 'horn')],
        sessions: [
          tutti(),
          session('12:00', '13:00', { groups: ['strings'], roomId: 'B' }),
          session('13:00', '14:00', { roomId: 'A', adultIds: kari }),
        ],
      },
      ...(['childFree', 'look', { from: '12:00', to: '13:00', count: 1, instruments: ['horn'] }] as const),
    ],
    [
      'nothing all day for some',
      { players: [...strings, player('h', 'horn')], sessions: [tutti({ groups: ['strings'] })] },
      ...(['childNothing', 'look', { count: 1, instruments: ['horn'] }] as const),
    ],
    [
      'no lunch on a long day',
      { players: strings, sessions: [tutti({ ends: '16:00' })] },
      ...(['noMeal', 'look', { count: 3, instruments: ['violin', 'viola', 'cello'] }] as const),
    ],
    [
      'lunch for some',
      { players: strings, sessions: [tutti({ ends: '16:00' }), meal({ groups: ['violin'] })] },
      ...(['noMeal', 'look', { count: 2, instruments: ['viola', 'cello'] }] as const),
    ],
    [
      'a duty that wants somebody',
      { duties: [{ id: 'x', kind: 'lunch', dayId: 'd1', needed: 3, taken: 1 }] },
      ...(['dutyUnfilled', 'look', { count: 2, kind: 'lunch' }] as const),
    ],
    [
      'a coach whose group stays away',
      {
        ...{ players: strings, sessions: [tutti({ kind: 'sectional', groups: ['viola'] })] },
        absent: new Map([['d1', new Set(['b'])]]),
      },
      ...(['nobodyComes', 'look', {}] as const),
    ],
    ['nobody with the group', { players: strings, sessions: [tutti({ adultIds: [] })] }, 'noAdult', 'look', {}],
    ['no room', { players: strings, sessions: [tutti({ roomId: null })] }, 'noRoom', 'look', {}],
  ])('%s', (_name, given, kind, severity, said) => {
    const [problem] = found(given, kind)
    expect(problem).toMatchObject({ kind, severity, facts: said })
    expect(mayBeShown(checkPlan(facts(given)))).toBe(!checkPlan(facts(given)).some((one) => one.severity === 'stops'))
  })
})

describe('what is not wrong', () => {
  it.each<[string, Partial<PlanFacts>]>([
    ['one thing after the other in a room', { sessions: [tutti({ ends: '11:00' }), tutti({ begins: '11:00' })] }],
    ['a break for all without a room or an adult', { sessions: [session('10:00', '10:15', { kind: 'break' })] }],
    [
      'two violin groups at once',
      {
        players: [player('a', 'violin'), player('b', 'violin')],
        sessions: [
          tutti({ groups: ['violin1'], kind: 'sectional' }),
          tutti({ groups: ['violin2'], kind: 'sectional', roomId: 'B', adultIds: ola }),
        ],
      },
    ],
    [
      'without a certificate, but not alone',
      {
        players: strings,
        adults: [
          { personId: 'kari', name: 'Kari', cleared: false },
          { personId: 'ola', name: 'Ola', cleared: true },
        ],
        sessions: [tutti({ adultIds: ['kari', 'ola'] })],
      },
    ],
    ['five minutes from one room to the next', { players: strings, sessions: [tutti({ ends: '11:55' }), meal()] }],
    ['half a day without lunch', { players: strings, sessions: [tutti()] }],
    ['two night guards', { overnight: true, nightAdults: 2 }],
    ['a duty that is filled', { duties: [{ id: 'x', kind: 'lunch', dayId: 'd1', needed: 2, taken: 2 }] }],
    [
      'a room that just holds who comes',
      { rooms: [room('A', { capacity: 3 })], players: strings, sessions: [tutti()] },
    ],
    ['an empty plan', { players: strings }],
  ])('%s', (_name, given) => expect(kinds(given)).toEqual([]))
})

it('a seating says which violins: then one of them has nothing where only the other group plays', () => {
  const seated = [player('a', 'violin', { section: 'violin1' }), player('b', 'violin', { section: 'violin2' })]
  expect(found({ players: seated, sessions: [tutti({ groups: ['violin1'] })] }, 'childNothing')).toMatchObject([
    { facts: { count: 1 } },
  ])
})

it('tells what stops first, and never a child by name or id', () => {
  const problems = checkPlan(
    facts({
      players: [player('SECRET', 'horn'), ...strings],
      sessions: [tutti(), tutti({ adultIds: [] }), meal({ begins: '11:30' })],
    }),
  )
  const severities = problems.map(({ severity }) => severity)
  expect(severities).toEqual([...severities].sort().reverse())
  expect(JSON.stringify(problems)).not.toContain('SECRET')
})

describe('for any plan', () => {
  const any = fc.tuple(someSessions, somePlayers)

  it('the order in which things are given does not matter', () => {
    fc.assert(
      fc.property(any, ([sessions, players]) => {
        const turned = { sessions: [...sessions].reverse(), players: [...players].reverse() }
        expect(checkPlan(facts({ ...turned, rooms: [room('B'), room('A')] }))).toEqual(
          checkPlan(facts({ sessions, players })),
        )
      }),
    )
  })

  it('a room or a coach stands twice where some minute has two', () => {
    const minutes = Array.from({ length: 130 }, (_, n) => n * 5 + 600)
    const clock = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const at = (time: string) => sessions.filter(({ begins, ends }) => begins <= time && time < ends)
        const twice = (of: (one: (typeof sessions)[number]) => string[]) =>
          minutes.some((minute) => {
            const names = at(clock(minute)).flatMap(of)
            return new Set(names).size < names.length
          })
        expect(kinds({ sessions }).includes('roomTwice')).toBe(twice(({ roomId }) => (roomId ? [roomId] : [])))
        expect(kinds({ sessions }).includes('coachTwice')).toBe(twice(({ adultIds }) => adultIds))
      }),
    )
  })

  it('somebody is in two places just where some minute has two for the same one', () => {
    fc.assert(
      fc.property(any, ([sessions, players]) => {
        const slow = players.some((one) =>
          sessions.some((a) =>
            sessions.some(
              (b) =>
                a !== b && a.begins < b.ends && b.begins < a.ends && isFor(a, one) === 'yes' && isFor(b, one) === 'yes',
            ),
          ),
        )
        expect(kinds({ sessions, players }).includes('childTwice')).toBe(slow)
      }),
    )
  })

  it('taking a session away never makes a room or a coach stand twice, nor a child', () => {
    fc.assert(
      fc.property(any, fc.nat(), ([sessions, players], at) => {
        const clashes = (of: typeof sessions) =>
          kinds({ sessions: of, players }).filter((kind) => /Twice$/.test(kind)).length
        const fewer = sessions.filter((_, n) => n !== at % Math.max(1, sessions.length))
        expect(clashes(fewer)).toBeLessThanOrEqual(clashes(sessions))
      }),
    )
  })

  it('each problem is of one severity, and a plan without stops may be shown', () => {
    fc.assert(
      fc.property(any, ([sessions, players]) => {
        const problems = checkPlan(facts({ sessions, players }))
        for (const { kind, severity } of problems)
          expect(severity).toBe((STOPPING as readonly string[]).includes(kind) ? 'stops' : 'look')
        expect(mayBeShown(problems)).toBe(problems.every(({ severity }) => severity === 'look'))
      }),
    )
  })
})
