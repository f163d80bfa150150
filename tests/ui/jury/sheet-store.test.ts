import { expect, it } from 'vitest'
import { standingOf } from '#app/domains/art-round/jury/standing.ts'
import type { JuryFrame, SheetPart } from '#app/domains/art-round/jury/views.ts'
import { SheetStore } from '#app/ui/jury/sheet-store.ts'
import type { Fetched } from '#app/ui/jury/wire.ts'

const TOTAL = 6
const frameOf = (order: string): JuryFrame => ({
  ...{ year: 2013, seat: 'sete', order, wished: null, kind: 'round', scale: { min: 1, max: 7 }, scaleWords: 'numbers' },
  ...{ criteria: [], round: 'open', sealedAt: null, can: { score: true, recuse: true } },
  standing: standingOf(Array.from({ length: TOTAL }, () => ({ state: 'untouched' as const, bookmarked: false }))),
})
const partOf = (number: number, name = 'ark'): SheetPart => ({
  number,
  sheet: { key: `${name}-${number}`, works: [], statement: '', who: null },
  answers: { scores: {}, pick: null, note: '', bookmarked: false, version: 0, savedAt: null },
})

function world() {
  const asked: string[] = []
  const state = { order: 'en', online: true, kept: [] as number[] }
  const fetch = async (from: number, count: number): Promise<Fetched> => {
    asked.push(`${from}+${count}`)
    if (!state.online) return { kind: 'unreachable' }
    if (from > TOTAL) return { kind: 'gone' }
    const sheets = Array.from({ length: Math.min(count, TOTAL - from + 1) }, (_, index) =>
      partOf(from + index, state.order),
    )
    return { kind: 'here', bundle: { frame: frameOf(state.order), sheets } }
  }
  const kept = async (number: number) =>
    state.kept.includes(number) ? { frame: frameOf('en'), part: partOf(number, 'tog') } : null
  const store = new SheetStore(frameOf('en'), { fetch, kept })
  store.add(frameOf('en'), [partOf(2, 'en')])
  return { store, asked, state }
}

it('keeps the next two and the one before at hand with two requests, and asks for none of them again', async () => {
  const { store, asked } = world()
  expect((await store.around(2)).map(({ number }) => number)).toEqual([3, 4, 1])
  expect(asked).toEqual(['3+3', '1+3'])
  await store.around(3)
  expect(asked).toHaveLength(2)
  expect(store.at(5)?.sheet.key).toBe('en-5')
})

it('asks once for what is asked for twice at the same time', async () => {
  const { store, asked } = world()
  const [one, two] = await Promise.all([store.need(4), store.need(4)])
  expect(one).toBe(two)
  expect(asked).toEqual(['4+3'])
})

it('without network it has what was taken along, and says what it lacks', async () => {
  const { store, state } = world()
  Object.assign(state, { online: false, kept: [4] })
  expect(await store.need(4)).toMatchObject({ sheet: { key: 'tog-4' } })
  expect(await store.need(5)).toBe('unreachable')
})

it('tells a place that there is not', async () => {
  const { store } = world()
  expect(await store.need(7)).toBe('gone')
})

it('forgets what stood at other places when the order has changed', async () => {
  const { store, state } = world()
  await store.need(3)
  state.order = 'to'
  await store.need(6)
  expect([store.at(2), store.at(3), store.at(6)?.sheet.key]).toEqual([null, null, 'to-6'])
})

it('counts what stands on the sheets now', () => {
  const { store } = world()
  store.note(2, { scores: {}, pick: 1, note: '', bookmarked: true })
  expect(store.standing()).toMatchObject({ marks: '.c....', bookmarks: [2] })
})
