import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsOf, type Player } from '#app/domains/orchestra/coverage/matching.ts'
import { cellOf, shortOf } from '#app/domains/orchestra/coverage/meter.ts'
import { bestSwap, playersOfPartner, type Reserve, remediesFor } from '#app/domains/orchestra/coverage/remedies.ts'
import { exchanged, type OrderLine, plannedIn, type Slot } from '#app/domains/orchestra/coverage/slots.ts'
import type { Instrument } from '#app/domains/orchestra/instruments.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'

const player = (id: string, instrument: Instrument, ...doubles: Instrument[]): Player => ({
  ...{ id, name: id, instrument, doubles },
})
const piece = (notation: string) => needsOf(readNotation(notation).scoring)
const NOBODY: Reserve = { unanswered: [], standIns: [], partner: [], waiting: [], coaches: [] }

describe('a cell', () => {
  const needs = piece('2.0.0.1-2.0.0.0')
  const come = [player('f1', 'flute'), player('f2', 'flute'), player('b', 'bassoon'), player('h1', 'horn')]
  it('is red where a part is missing whoever comes, amber where it hangs on an answer, green where all is carried', () => {
    const horn = player('h2', 'horn')
    expect(cellOf(needs, { certain: come, possible: come }).level).toBe('red')
    expect(cellOf(needs, { certain: come, possible: [...come, horn] }).level).toBe('amber')
    expect(cellOf(needs, { certain: [...come, horn], possible: [...come, horn] }).level).toBe('green')
  })
  it('is amber where a part is carried by fewer than one wishes', () => {
    const wished = needs.map((need) => (need.id === 'flute.1' ? { ...need, ideal: 2 } : need))
    const all = [...come, player('h2', 'horn')]
    const cell = cellOf(wished, { certain: all, possible: all })
    expect([cell.level, cell.gaps.map(({ needId, kind }) => `${needId} ${kind}`)]).toEqual(['amber', ['flute.1 few']])
  })
  it('tells who was lent to another instrument, and what was not named', () => {
    const all = [player('ida', 'clarinet', 'bassoon'), player('f', 'flute')]
    const cell = cellOf(piece('1[1/pic].0.0.1-0.0.0.0'), { certain: all, possible: all })
    expect(cell.lent).toEqual([{ name: 'ida', own: 'clarinet', plays: 'bassoon', needId: 'bassoon.1' }])
    expect(cell.notNamed).toEqual([{ needId: 'flute.1', name: 'f', double: 'piccolo' }])
  })
})

describe('remedies', () => {
  const needs = piece('0.0.2.1-1.0.0.0')
  const certain = [player('k1', 'clarinet'), player('ida', 'clarinet', 'bassoon'), player('h', 'horn')]
  const there = { certain, possible: certain }
  const gap = cellOf(needs, there).gaps[0]
  if (!gap) throw new Error('a gap')
  const names = (reserve: Partial<Reserve>) =>
    remediesFor(gap, needs, there, { ...NOBODY, ...reserve }).map(({ kind, left }) => [
      kind,
      left.map(({ needId }) => needId),
    ])

  it('the one who plays two instruments has gone where nobody else could, so a clarinet is missing', () => {
    expect(gap.needId).toBe('clarinet.2')
  })
  it('each says what would be left', () => {
    expect(
      names({
        unanswered: [player('ola', 'clarinet')],
        standIns: [{ ...player('gro', 'bassoon', 'clarinet'), asked: false }],
        partner: [player('p', 'clarinet')],
        waiting: [player('w', 'clarinet')],
        coaches: [{ personId: 'c', name: 'Coach', groups: ['woodwind'] }],
      }),
    ).toEqual([
      ['ask', []],
      ['standIn', []],
      ['partner', []],
      ['waiting', []],
      ['coach', []],
    ])
  })
  it('offers nobody who plays something else, and no coach of another group', () => {
    expect(
      names({
        unanswered: [player('ola', 'trumpet')],
        standIns: [{ ...player('gro', 'harp'), asked: false }],
        coaches: [
          { personId: 'c', name: 'Coach', groups: ['brass'] },
          { personId: 'd', name: 'Any', groups: [] },
        ],
      }),
    ).toEqual([])
  })
  it('shows that a member could leave the own part, and what is missing then', () => {
    const two = piece('0.0.1.1-0.0.0.0')
    const alone = { certain: [player('ida', 'clarinet', 'bassoon')], possible: [player('ida', 'clarinet', 'bassoon')] }
    const missing = cellOf(two, alone).gaps[0]
    expect(missing && remediesFor(missing, two, alone, NOBODY)).toEqual([
      expect.objectContaining({
        kind: 'double',
        own: 'clarinet',
        left: [expect.objectContaining({ needId: 'clarinet.1' })],
      }),
    ])
  })
})

it('reads the partner’s players', () => {
  expect(playersOfPartner('violin1:2,horn:1,kazoo:4').map(({ instrument }) => instrument)).toEqual([
    'violin',
    'violin',
    'horn',
  ])
  expect(playersOfPartner('')).toEqual([])
})

describe('the best exchange', () => {
  const slot = (id: string): Slot => ({
    ...{ id, dayId: id, date: id, begins: '10:00', ends: '12:00', half: null, pieceIds: null },
    ...{ sessionId: null, ensembles: [] },
  })
  const slots = ['2013-10-12', '2013-10-13', '2013-10-14'].map(slot)
  const cells = fc.dictionary(
    fc.constantFrom('a|0', 'a|1', 'a|2', 'b|0', 'b|1', 'b|2', 'c|0', 'c|1', 'c|2'),
    fc.nat({ max: 3 }),
  )
  it('mends as much as any exchange of two could, or there is none', () => {
    const order: OrderLine[] = slots.map(({ date }, at) => ({ pieceId: 'abc'.charAt(at), date, position: 1 }))
    fc.assert(
      fc.property(cells, (missing) => {
        const cell = (pieceId: string, { id }: Slot) => {
          const short = missing[`${pieceId}|${slots.findIndex((one) => one.id === id)}`] ?? 0
          const gap = { needId: 'n', section: 'horn', instrument: 'horn', number: 1, kind: 'missing' } as const
          return {
            ...{ level: 'red' as const, lent: [], notNamed: [] },
            gaps: short > 0 ? [{ ...gap, certain: 0, possible: 0, least: short, ideal: short }] : [],
          }
        }
        const total = (lines: readonly OrderLine[]) =>
          slots.reduce((sum, one) => {
            const ids = plannedIn(slots, lines).get(one.id) ?? []
            return sum + ids.reduce((all, id) => all + shortOf(cell(id, one)).missing, 0)
          }, 0)
        const all = order.flatMap((a) => order.map((b) => total(exchanged(order, a, b))))
        const best = bestSwap(slots, order, cell)
        const found = best ? total(exchanged(order, best.a, best.b)) : total(order)
        expect(found).toBe(Math.min(...all))
        if (best) expect(best).toMatchObject({ before: total(order), after: found })
      }),
    )
  })
})
