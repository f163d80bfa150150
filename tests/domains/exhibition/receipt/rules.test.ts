import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  nextDirection,
  receiptFaults,
  standOf,
  wasInHouse,
  whyNotTakeBack,
  whyNotWrite,
} from '#app/domains/exhibition/receipt/rules.ts'
import { STROKES } from '../people.ts'

const row = (id: string, direction: 'in' | 'out', day: number, correctsId: string | null = null) => ({
  ...{ id, direction, correctsId, at: new Date(Date.UTC(2013, 8, day, 10)) },
})
const taken = row('i', 'in', 2)
const given = row('o', 'out', 23)
const day = (n: number) => new Date(Date.UTC(2013, 8, n, 12))

it.each([
  ['nothing', [], 3, false],
  ['what came before', [taken], 3, true],
  ['what came after', [taken], 1, false],
  ['what came and has gone', [taken, given], 24, false],
  ['what goes later', [taken, given], 20, true],
  ['what was taken back', [taken, row('c', 'in', 3, 'i')], 4, false],
  ['what went by mistake', [taken, given, row('c', 'out', 24, 'o')], 25, true],
])('%s: in the house on a day', (_, rows, at, wanted) => {
  expect(wasInHouse(rows, day(at))).toBe(wanted)
})

it.each([
  ['in', 'confirmed', null],
  ['in', 'delivered', 'exhibitionReceipt.inAlready'],
  ['in', 'returned', 'exhibitionReceipt.inAlready'],
  ['out', 'confirmed', 'exhibitionReceipt.notIn'],
  ['out', 'delivered', null],
  ['out', 'returned', 'exhibitionReceipt.outAlready'],
] as const)('a receipt %s for what is %s: %s', (direction, state, why) => {
  expect(whyNotWrite(direction, state)?.key ?? null).toBe(why)
  expect(nextDirection(state) === direction).toBe(why === null)
})

it.each([
  ['the one that holds', taken, [taken], null],
  ['one that has gone out since', taken, [taken, given], 'exhibitionReceipt.outFirst'],
  ['the one out', given, [taken, given], null],
  ['one in, after the one out was taken back', taken, [taken, given, row('c', 'out', 24, 'o')], null],
  ['one that is taken back', taken, [taken, row('c', 'in', 3, 'i')], 'exhibitionReceipt.takenBackAlready'],
  ['what takes back', row('c', 'in', 3, 'i'), [taken, row('c', 'in', 3, 'i')], 'exhibitionReceipt.isCorrection'],
])('taking back %s', (_, receipt, rows, why) => {
  expect(whyNotTakeBack(receipt, rows)?.key ?? null).toBe(why)
})

const draft = { partyName: 'Kari', condition: 'perfect' as const, remark: '', strokes: STROKES, unsigned: false }
it.each([
  ['all that is needed', {}, []],
  ['nobody', { partyName: '' }, ['partyName']],
  ['marks without a word', { condition: 'marked' as const }, ['remark']],
  ['damage without a word', { condition: 'damaged' as const }, ['remark']],
  ['damage with a word', { condition: 'damaged' as const, remark: 'Ripe nede til venstre' }, []],
  ['no signature', { strokes: '' }, ['unsigned']],
  ['a dot', { strokes: '10,10' }, ['unsigned']],
  ['a refusal that is said', { strokes: '', unsigned: true }, []],
  ['a signature and a refusal', { unsigned: true }, ['unsigned']],
  ['what is no drawing', { strokes: 'M0 0' }, ['unsigned']],
])('a receipt with %s', (_, change, fields) => {
  expect(receiptFaults({ ...draft, ...change }).map(({ field }) => field)).toEqual(fields)
})

it('at most one of each direction holds, whatever is taken back and written anew', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('write', 'back'), { maxLength: 12 }), (deeds) => {
      const rows: ReturnType<typeof row>[] = []
      let state: 'confirmed' | 'delivered' | 'returned' = 'confirmed'
      for (const [n, deed] of deeds.entries()) {
        const stand = standOf(rows)
        const next = nextDirection(state)
        if (deed === 'write' && next) {
          rows.push(row(`r${n}`, next, n + 1))
          state = next === 'in' ? 'delivered' : 'returned'
        }
        const last = stand.out ?? stand.in
        if (deed === 'back' && last && whyNotTakeBack(last, rows) === null) {
          rows.push(row(`c${n}`, last.direction, n + 1, last.id))
          state = last.direction === 'out' ? 'delivered' : 'confirmed'
        }
      }
      const { in: taken, out: given } = standOf(rows)
      expect([taken !== null, given !== null]).toEqual([state !== 'confirmed', state === 'returned'])
      const ids = new Set(rows.flatMap(({ correctsId }) => correctsId ?? []))
      const hold = rows.filter(({ id, correctsId }) => correctsId === null && !ids.has(id))
      expect(hold.filter(({ direction }) => direction === 'in').length).toBeLessThanOrEqual(1)
      expect(hold.filter(({ direction }) => direction === 'out').length).toBeLessThanOrEqual(1)
    }),
  )
})
