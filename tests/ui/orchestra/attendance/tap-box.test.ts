import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATES } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledChild, CalledList } from '#app/domains/orchestra/attendance/views.ts'
import {
  afterDelivery,
  beginsSo,
  comersOf,
  EMPTY_BOX,
  isEmpty,
  type KeptTap,
  missedAt,
  readBox,
  shownChildren,
  tallyOf,
  tapsIn,
  waitingIn,
  withClose,
  withTap,
} from '#app/ui/orchestra/attendance/tap-box.ts'

const child = (childId: string, more: Partial<CalledChild> = {}): CalledChild => ({
  ...{ childId, name: childId, demo: true, instrument: 'viola', reply: null, mark: null },
  line: { share: null, forecast: { word: 'nothing' } },
  ...more,
})
const list = (...children: CalledChild[]): CalledList => ({
  ...{
    sessionId: 's',
    seminarId: 'sem',
    personId: 'p',
    seminar: { nb: '', en: '' },
    kind: 'tutti',
    title: '',
    groups: { nb: '', en: '' },
    room: '',
  },
  ...{ date: '2026-11-21', begins: '10:00', ends: '12:00', length: 120, closed: null, tappable: 'yes', forgetAt: 0 },
  children,
})
const tap = (at: number, more: Partial<KeptTap> = {}): KeptTap => ({ state: 'present', missed: null, at, ...more })

it('keeps the last tap of a name, and what stands between two of them stays', () => {
  const box = withTap(withTap(withTap(EMPTY_BOX, 'a', tap(1)), 'b', tap(2)), 'a', tap(3, { state: 'absent' }))
  expect(box.taps).toEqual({ a: tap(3, { state: 'absent' }), b: tap(2) })
  expect([waitingIn(box), isEmpty(box), isEmpty(withClose(EMPTY_BOX, { key: 'key', at: 1 }))]).toEqual([
    2,
    false,
    false,
  ])
})

it('what was delivered goes, and what was tapped meanwhile stays', () => {
  const sent = withClose(withTap(withTap(EMPTY_BOX, 'a', tap(1)), 'b', tap(2)), { key: 'first', at: 3 })
  const now = withTap(sent, 'a', tap(4, { state: 'late', missed: 5 }))
  expect(afterDelivery(now, sent)).toEqual({ ...EMPTY_BOX, taps: { a: tap(4, { state: 'late', missed: 5 }) } })
  expect(isEmpty(afterDelivery(sent, sent))).toBe(true)
  const again = withClose(now, { key: 'second', at: 5 })
  expect(afterDelivery(again, sent).close).toEqual({ key: 'second', at: 5 })
})

it('whatever is delivered in whatever pieces, no tap is lost and none stays behind', () => {
  const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...STATES)), { maxLength: 12 })
  fc.assert(
    fc.property(some, some, (before, meanwhile) => {
      let at = 0
      const add = (box: typeof EMPTY_BOX, all: typeof before) =>
        all.reduce((sofar, [id, state]) => withTap(sofar, id, tap(++at, { state })), box)
      const sent = add(EMPTY_BOX, before)
      const left = afterDelivery(add(sent, meanwhile), sent)
      expect(Object.keys(left.taps).sort()).toEqual([...new Set(meanwhile.map(([id]) => id))].sort())
      for (const [id, kept] of Object.entries(left.taps))
        expect(kept.state).toBe(meanwhile.findLast(([one]) => one === id)?.[1])
    }),
  )
})

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a number', '7'],
  ['taps of another kind', '{"taps":{"a":{"state":"flown","missed":null,"at":1},"b":7},"close":{"key":1}}'],
])('reads %s as an empty box', (_, text) => expect(readBox(text)).toEqual(EMPTY_BOX))

it('reads what it kept', () => {
  const box = withClose(withTap({ ...EMPTY_BOX, method: 'paper' }, 'a', tap(1, { state: 'late', missed: 5 })), {
    key: 'k',
    at: 2,
  })
  expect(readBox(JSON.stringify(box))).toEqual(box)
})

describe('the names as this phone shows them', () => {
  const mark = { state: 'absent' as const, missed: null, at: 5 }
  it.each([
    ['nothing tapped here', EMPTY_BOX, 'absent'],
    ['tapped here later', withTap(EMPTY_BOX, 'a', tap(6)), 'present'],
    ['tapped here before the other', withTap(EMPTY_BOX, 'a', tap(4)), 'absent'],
  ])('%s', (_, box, state) => expect(shownChildren(list(child('a', { mark })), box)[0]?.mark?.state).toBe(state))

  it('counts who is here, and who is not entered', () => {
    const all = [
      child('a', { mark: { state: 'present', missed: null, at: 1 } }),
      child('b', { mark: { state: 'late', missed: 5, at: 1 } }),
      child('c', { mark }),
      child('d'),
      child('e', { reply: { answer: 'comes', at: null } }),
      child('f', { reply: { answer: 'late', at: '11:00' } }),
      child('g', { reply: { answer: 'comes', at: null }, mark }),
    ]
    const { here, untouched } = tallyOf(all)
    expect([here, untouched.map(({ childId }) => childId)]).toEqual([2, ['d', 'e', 'f']])
    // Who comes later is not taken for here.
    expect(comersOf(all).map(({ childId }) => childId)).toEqual(['e'])
  })
})

it.each([
  ['late', '2026-11-21', '10:22', 20],
  ['late', '2026-11-21', '10:01', 5],
  ['leftEarly', '2026-11-21', '11:30', 30],
  ['late', '2026-11-21', '09:50', 10],
  ['late', '2026-11-22', '10:22', 10],
  ['leftEarly', '2026-11-21', '12:30', 10],
  ['present', '2026-11-21', '10:22', null],
] as const)('%s, tapped on %s at %s: %s minutes are proposed', (state, date, time, minutes) =>
  expect(missedAt(state, { date, time }, list())).toBe(minutes),
)

it.each([
  ['Åse-Marie Øygård', 'åse', true],
  ['Åse-Marie Øygård', 'ase', true],
  ['Åse-Marie Øygård', 'mar', true],
  ['Åse-Marie Øygård', 'øy', true],
  ['Åse-Marie Øygård', 'åse-marie ø', true],
  ['Åse-Marie Øygård', 'gård', false],
  ['Åse-Marie Øygård', '  ', true],
])('%s begins with «%s»: %s', (name, text, begins) => expect(beginsSo(name, text)).toBe(begins))

describe('what was chosen in the list as a form', () => {
  type Row = { state?: string; missed?: string; was?: string; wasMissed?: string }
  const formOf = (...rows: Row[]) => {
    const form = new FormData()
    for (const [index, row] of rows.entries())
      for (const [name, value] of Object.entries({ childId: `c${index}`, was: '', wasMissed: '', missed: '', ...row }))
        form.set(`marks[${index}].${name}`, value)
    return form
  }
  it.each<[why: string, row: Row, tap: Partial<KeptTap> | null]>([
    ['nothing was chosen', {}, null],
    ['it stands as it stood', { state: 'present', was: 'present' }, null],
    ['it stands with its minutes', { state: 'late', was: 'late', missed: '20', wasMissed: '20' }, null],
    ['minutes without a word', { missed: '20' }, null],
    ['a word that nobody knows', { state: 'asleep' }, null],
    ['here', { state: 'present' }, { state: 'present', missed: null }],
    ['another word than before', { state: 'absent', was: 'present' }, { state: 'absent', missed: null }],
    ['late without minutes', { state: 'late' }, { state: 'late', missed: null }],
    ['late with minutes', { state: 'late', missed: '35' }, { state: 'late', missed: 35 }],
    ['other minutes', { state: 'late', was: 'late', missed: '35', wasMissed: '20' }, { state: 'late', missed: 35 }],
    ['minutes that are none', { state: 'leftEarly', missed: 'lenge' }, { state: 'leftEarly', missed: null }],
    ['minutes of who was here all along', { state: 'present', missed: '35' }, { state: 'present', missed: null }],
  ])('%s', (_, row, tap) => {
    const taps = tapsIn(formOf({}, row), 7)
    expect(taps).toEqual(tap ? { c1: { ...tap, at: 7 } } : {})
  })
})
