import { expect, it } from 'vitest'
import { afterSending, nameOf, type SheetDraft, sameSheet, takenUp } from '#app/ui/orchestra/audition/kept-sheet.ts'

const sheet = (marks: Record<string, number>, note = ''): SheetDraft => ({ marks, note })
const empty = sheet({})
const three = sheet({ tone: 3 })
const four = sheet({ tone: 4 })
const five = sheet({ tone: 5 })

it.each<[string, { draft: SheetDraft; shown: SheetDraft; sent: SheetDraft[] }, SheetDraft, SheetDraft | null]>([
  ['nothing has happened since', { draft: four, shown: three, sent: [] }, three, four],
  ['an earlier sending has arrived, the latest not', { draft: five, shown: three, sent: [four] }, four, five],
  ['no sending has arrived', { draft: five, shown: three, sent: [four, five] }, three, five],
  ['it has arrived', { draft: five, shown: three, sent: [five] }, five, null],
  ['another device has stored something', { draft: four, shown: three, sent: [] }, five, null],
  ['another device has stored something after a sending', { draft: four, shown: empty, sent: [three] }, five, null],
  ['another device has written a note', { draft: four, shown: three, sent: [four] }, sheet({ tone: 3 }, 'Ny'), null],
  ['another device has emptied it', { draft: four, shown: three, sent: [] }, empty, null],
])('what is kept, when %s', (_, kept, now, draft) => {
  const { sent } = kept
  expect(takenUp(JSON.stringify(kept), now)).toEqual(draft && { draft, shown: now, sent })
})

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a sheet without what it rests on, as it was kept before', JSON.stringify(four)],
  ['a sheet that rests on nothing', JSON.stringify({ draft: four })],
  ['a ground of another shape', JSON.stringify({ draft: four, shown: three, sent: [{ marks: {} }] })],
  ['marks that are no numbers', JSON.stringify({ draft: { marks: { tone: '4' }, note: '' }, shown: three, sent: [] })],
  ['a list', '[]'],
  ['a word', '"four"'],
])('nothing is taken up of %s', (_, text) => {
  expect(takenUp(text, three)).toBeNull()
})

it.each([
  ['in another order', sheet({ tone: 3, pulse: 4 }), sheet({ pulse: 4, tone: 3 }), true],
  ['one mark more', sheet({ tone: 3 }), sheet({ tone: 3, pulse: 4 }), false],
  ['another mark', three, four, false],
  ['a note as the server trims it', sheet({}, ' Fin\r\ntone \n'), sheet({}, 'Fin\ntone'), true],
  ['another note', sheet({}, 'Fin'), sheet({}, 'Fin tone'), false],
])('sheets are the same or not: %s', (_, one, other, same) => {
  expect([sameSheet(one, other), sameSheet(other, one)]).toEqual([same, same])
})

it('remembers each sending once, the latest last, and not for ever', () => {
  const ground = { shown: empty, sent: [three, four] }
  expect(afterSending(ground, three)).toEqual({ shown: empty, sent: [four, three] })
  const marks = Array.from({ length: 20 }, (_, mark) => sheet({ tone: mark }))
  const { sent } = marks.reduce(afterSending, { shown: empty, sent: [] as readonly SheetDraft[] })
  expect([sent.length, sent.at(-1)]).toEqual([8, sheet({ tone: 19 })])
})

it('each seat keeps its own, and each candidate has one', () => {
  expect(new Set([nameOf('a', 1), nameOf('b', 1), nameOf('a', 2)]).size).toBe(3)
})
