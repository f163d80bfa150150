import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closedRanks,
  type Decided,
  firstInLine,
  lastPlaceFor,
  placesAfter,
  placesHeld,
  proposalOf,
  sumsOf,
  whyNotAnnounce,
} from '#app/domains/art-round/selection/decisions.ts'
import { drawLine } from '#app/domains/art-round/selection/line.ts'
import { rank } from '#app/domains/art-round/selection/rules.ts'
import { drawnCall, juries, scored } from './drawn.ts'

const none = new Map<string, Decided>()
const work = (id: string) => `work of ${id}`
const lineOf = (capacity: number, ...rows: ReturnType<typeof scored>[]) => drawLine(rank(rows), capacity)
const decisionsIn = (proposed: Map<string, Decided>) =>
  Object.fromEntries([...proposed].map(([id, { decision, waitingPlace }]) => [id, waitingPlace ?? decision]))

describe('the proposal', () => {
  const five = [5, 4, 3, 2, 1].map((score, i) => scored(`a${i}`, score, score))

  it('accepts above the line with the work, then the waiting list, then declines', () => {
    const proposed = proposalOf(lineOf(2, ...five), work, 2, none)
    expect(decisionsIn(proposed)).toEqual({ a0: 'accepted', a1: 'accepted', a2: 1, a3: 2, a4: 'declined' })
    expect(proposed.get('a0')?.workId).toBe('work of a0')
    expect(proposed.get('a2')?.workId).toBeNull()
  })

  it('leaves a tie on the line to people, and keeps the first places in line for those who lose it', () => {
    const line = lineOf(
      2,
      scored('a', 5, 5),
      scored('b', 3, 3),
      scored('c', 3, 3),
      scored('d', 3, 3),
      scored('e', 1, 1),
    )
    expect(decisionsIn(proposalOf(line, work, 15, none))).toEqual({
      a: 'accepted',
      b: 'none',
      c: 'none',
      d: 'none',
      e: 3,
    })
    const settled = new Map<string, Decided>([
      ['b', { decision: 'accepted', workId: 'w', waitingPlace: null }],
      ['c', { decision: 'waitlisted', workId: null, waitingPlace: 1 }],
      ['d', { decision: 'declined', workId: null, waitingPlace: null }],
    ])
    expect(decisionsIn(proposalOf(line, work, 15, settled))).toEqual({ a: 'accepted', e: 2 })
  })

  it('leaves what has no score, and what has no work, to people', () => {
    const line = lineOf(2, scored('a', 5, 5), scored('b', null, null))
    expect(decisionsIn(proposalOf(line, () => null, 15, none))).toEqual({ a: 'none', b: 'none' })
  })

  it('touches no decision by hand, never accepts more than there is room for, and gives each place once', () => {
    fc.assert(
      fc.property(juries(true), fc.nat(12), fc.nat(8), fc.nat(3), (rows, capacity, waiting, step) => {
        const line = drawLine(rank(rows), capacity)
        const kept = new Map<string, Decided>(
          rows
            .filter((_, i) => step > 0 && i % (step + 2) === 0)
            .map(({ applicationId }, i) => [
              applicationId,
              { decision: 'waitlisted', workId: null, waitingPlace: i + 1 },
            ]),
        )
        const proposed = proposalOf(line, work, waiting, kept)
        expect([...kept.keys()].filter((id) => proposed.has(id))).toEqual([])
        expect(proposed.size + kept.size).toBe(rows.length)
        const decided = [...proposed.values()]
        expect(decided.filter((of) => of.decision === 'accepted').length).toBeLessThanOrEqual(capacity)
        const places = [...decided, ...kept.values()].flatMap((of) => of.waitingPlace ?? [])
        expect(new Set(places).size).toBe(places.length)
        expect(decided.filter(({ waitingPlace }) => (waitingPlace ?? 0) > waiting)).toEqual([])
      }),
    )
  })

  it('settles a call of 197 for 105 places but for its ties', () => {
    const line = drawLine(rank(drawnCall(7, 197, 3)), 105)
    const decided = [...proposalOf(line, work, 15, none).values()].map(({ decision }) => ({ decision }))
    const sums = sumsOf(decided)
    expect(sums.none).toBe(line.tied.length)
    expect(sums.accepted + line.placesForTied).toBe(105)
    expect(sums.waitlisted + (line.tied.length - line.placesForTied)).toBe(15)
  })
})

describe('places in line', () => {
  const list = ['a', 'b', 'c', 'd'].map((applicationId, i) => ({ applicationId, waitingPlace: i + 1 }))
  const others = [...list, { applicationId: 'new', waitingPlace: null }]

  it.each([
    ['leaves', 'b', null, { c: 2, d: 3 }],
    ['leaves last', 'd', null, {}],
    ['comes in first', 'new', 1, { a: 2, b: 3, c: 4, d: 5, new: 1 }],
    ['comes in last', 'new', 5, { new: 5 }],
    ['moves up', 'd', 2, { b: 3, c: 4, d: 2 }],
    ['moves down', 'a', 3, { b: 1, c: 2, a: 3 }],
    ['stays', 'c', 3, {}],
  ])('one who %s', (_, id, place, changes) => {
    expect(Object.fromEntries(placesAfter(others, id, place))).toEqual(changes)
  })

  it('a place that is kept free takes one in without moving the rest', () => {
    const gap = [
      { applicationId: 'a', waitingPlace: 3 },
      { applicationId: 'new', waitingPlace: null },
    ]
    expect(Object.fromEntries(placesAfter(gap, 'new', 1))).toEqual({ new: 1 })
    expect(Object.fromEntries(closedRanks(gap))).toEqual({ a: 1 })
  })

  it('any moves leave each place to one, without gaps', () => {
    const move = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'new'), fc.option(fc.integer({ min: 1, max: 9 })))
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let now: { applicationId: string; waitingPlace: number | null }[] = others
        for (const [id, wanted] of moves) {
          const place = wanted === null ? null : Math.min(wanted, lastPlaceFor(now, id))
          const changed = placesAfter(now, id, place)
          now = now.map((of) => ({
            ...of,
            waitingPlace: of.applicationId === id ? place : (changed.get(of.applicationId) ?? of.waitingPlace),
          }))
        }
        const places = now.flatMap((of) => of.waitingPlace ?? []).sort((a, b) => a - b)
        expect(places).toEqual(places.map((_, i) => i + 1))
      }),
    )
  })
})

describe('the announcement', () => {
  const sums = { none: 0, accepted: 105, waitlisted: 15, declined: 77 }
  const ready = { sums, capacity: 105, elsewhere: 0, unsealed: 0, unchecked: 0 }
  it.each([
    ['everything is decided', ready, null],
    ['a juror has not sealed', { ...ready, unsealed: 1 }, 'selection.notSealed'],
    ['an application is unchecked', { ...ready, unchecked: 2 }, 'selection.uncheckedLeft'],
    ['someone is undecided', { ...ready, sums: { ...sums, none: 1 } }, 'selection.undecidedLeft'],
    ['one too many is accepted', { ...ready, capacity: 104 }, 'selection.tooManyAccepted'],
    ['calls that share the places leave too few', { ...ready, elsewhere: 1 }, 'selection.tooManyShared'],
    ['there is nobody', { ...ready, sums: sumsOf([]) }, 'selection.nothingToAnnounce'],
  ])('when %s', (_, bench, key) => {
    expect(whyNotAnnounce(bench)?.key ?? null).toBe(key)
  })
})

describe('after it', () => {
  it('a place is held until it is given up', () => {
    const of = (
      decision: 'accepted' | 'waitlisted',
      participation: 'awaiting' | 'confirmed' | 'resigned' | 'none',
    ) => ({
      decision,
      participation,
    })
    const all = [
      of('accepted', 'awaiting'),
      of('accepted', 'confirmed'),
      of('accepted', 'resigned'),
      of('waitlisted', 'none'),
    ]
    expect(placesHeld(all)).toBe(2)
  })

  it('the first in line is the one with the lowest place', () => {
    const waits = (waitingPlace: number) => ({ decision: 'waitlisted', participation: 'none', waitingPlace }) as const
    expect(firstInLine([waits(3), waits(2), waits(9)])?.waitingPlace).toBe(2)
    expect(firstInLine([])).toBeNull()
  })
})
