import { describe, expect, it } from 'vitest'
import {
  exchanged,
  orderOf,
  plannedIn,
  presenceAt,
  type SlotDay,
  slotsOf,
} from '#app/domains/orchestra/coverage/slots.ts'

const day = (sessions: SlotDay['sessions'] = [], more: Partial<SlotDay> = {}): SlotDay => ({
  ...{ id: 'd', date: '2013-10-12', begins: '10:00', ends: '17:00', sessions, ...more },
})
const session = (kind: string, begins: string, ends: string, pieces: string[] = [], ensembles: string[] = []) => ({
  ...{ id: `${kind} ${begins}`, kind, begins, ends, pieces, ensembles },
})

describe('the parts of a day', () => {
  it.each([
    ['halves at noon', day(), ['10:00–12:00 morning', '12:00–17:00 afternoon']],
    ['halves at lunch', day([session('meal', '11:30', '12:15')]), ['10:00–11:30 morning', '11:30–17:00 afternoon']],
    ['one where it begins after noon', day([], { begins: '13:00' }), ['13:00–17:00 null']],
    [
      'rehearsals for everybody where there are some',
      day([
        session('sectional', '10:00', '12:00', ['a']),
        session('tutti', '15:00', '17:00'),
        session('tutti', '13:00', '14:30'),
      ]),
      ['13:00–14:30 null', '15:00–17:00 null'],
    ],
  ])('%s', (_what, given, parts) => {
    expect(slotsOf(given).map(({ begins, ends, half }) => `${begins}–${ends} ${half}`)).toEqual(parts)
  })
})

it.each([
  [undefined, 'maybe', 'maybe'],
  [{ answer: 'comes', at: null }, 'there', 'there'],
  [{ answer: 'absent', at: null }, 'away', 'away'],
  [{ answer: 'late', at: null }, 'away', 'there'],
  [{ answer: 'late', at: '11:00' }, 'maybe', 'there'],
  [{ answer: 'late', at: '13:00' }, 'away', 'maybe'],
  [{ answer: 'late', at: '10:00' }, 'there', 'there'],
  [{ answer: 'early', at: null }, 'there', 'away'],
  [{ answer: 'early', at: '15:00' }, 'there', 'maybe'],
  [{ answer: 'early', at: '17:00' }, 'there', 'there'],
] as const)('%j is there before and after noon: %s, %s', (reply, morning, afternoon) => {
  const [first, second] = slotsOf(day())
  expect(first && presenceAt(reply, first)).toBe(morning)
  expect(second && presenceAt(reply, second)).toBe(afternoon)
})

describe('what is rehearsed when', () => {
  const slots = [
    ...slotsOf(day([session('tutti', '10:00', '12:00', ['a']), session('tutti', '13:00', '15:00', ['b', 'c'])])),
    ...slotsOf(day([session('tutti', '10:00', '12:00')], { id: 'e', date: '2013-10-13' })),
  ]
  it('is what the plan says', () => {
    expect([...plannedIn(slots, []).values()]).toEqual([['a'], ['b', 'c'], null])
  })

  it('is the order that was decided for a date, spread over its parts', () => {
    const order = ['c', 'a', 'b', 'd'].map((pieceId, at) => ({ pieceId, date: '2013-10-12', position: at + 1 }))
    expect([...plannedIn(slots, order).values()]).toEqual([['c', 'a'], ['b', 'd'], null])
  })

  it.each<[string, string[], Record<string, string[]>, (string[] | null)[]]>([
    ['of one ensemble alone goes to its own rehearsal', ['b'], { b: ['junior'] }, [[], ['b'], []]],
    ['of both is shared by all', ['a', 'b', 'c'], { a: ['youth', 'junior'] }, [['a'], ['b'], ['c']]],
    [
      'of the two ensembles, each its own and the last together',
      ['a', 'b', 'c', 'd'],
      { a: ['youth'], b: ['junior'], c: ['youth'], d: ['junior'] },
      [['a'], ['b'], ['c', 'd']],
    ],
    ['of guests alone goes to the rehearsal of all', ['a'], { a: ['guests'] }, [[], [], ['a']]],
  ])('a piece %s', (_what, pieceIds, playedBy, parts) => {
    const three = slotsOf(
      day([
        session('tutti', '10:00', '11:00', [], ['youth']),
        session('tutti', '11:00', '12:00', [], ['junior']),
        session('tutti', '13:00', '15:00'),
      ]),
    )
    const order = pieceIds.map((pieceId, at) => ({ pieceId, date: '2013-10-12', position: at + 1 }))
    expect([...plannedIn(three, order, new Map(Object.entries(playedBy))).values()]).toEqual(parts)
  })

  it('a piece that nobody who is called plays still stands in the order', () => {
    const parted = slotsOf(
      day([session('tutti', '10:00', '11:00', [], ['youth']), session('tutti', '11:00', '12:00', [], ['junior'])]),
    )
    const order = ['a', 'b'].map((pieceId, at) => ({ pieceId, date: '2013-10-12', position: at + 1 }))
    const guests = new Map(order.map(({ pieceId }) => [pieceId, ['guests']]))
    expect([...plannedIn(parted, order, guests).values()]).toEqual([['a'], ['b']])
  })

  it('can be written down as it stands, and is the same then', () => {
    const order = orderOf(slots, plannedIn(slots, []))
    expect(order.map(({ pieceId, position }) => `${position}${pieceId}`)).toEqual(['1a', '2b', '3c'])
    expect([...plannedIn(slots, order).values()].flatMap((ids) => ids ?? [])).toEqual(['a', 'b', 'c'])
  })

  it('lets two change places and nothing else', () => {
    const order = orderOf(slots, plannedIn(slots, []))
    const after = exchanged(order, { pieceId: 'a', date: '2013-10-12' }, { pieceId: 'c', date: '2013-10-12' })
    expect(after.map(({ pieceId }) => pieceId)).toEqual(['c', 'b', 'a'])
    expect(exchanged(order, { pieceId: 'x', date: '2013-10-12' }, { pieceId: 'c', date: '2013-10-12' })).toEqual(order)
  })
})
