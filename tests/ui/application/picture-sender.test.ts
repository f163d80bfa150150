import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PictureSender, type Sent } from '#app/ui/application/picture-sender.ts'
import type { KeptPicture, PictureStore } from '#app/ui/application/picture-store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What a browser keeps, and one that keeps nothing. */
function memory(keeps = true): PictureStore & { rows: Map<string, KeptPicture> } {
  const rows = new Map<string, KeptPicture>()
  return {
    rows,
    keep: async (picture) => {
      if (keeps) rows.set(picture.id, picture)
      return keeps
    },
    has: async (id) => rows.has(id),
    drop: async (id) => void rows.delete(id),
    all: async (queue) => [...rows.values()].filter((one) => one.queue === queue).sort((a, b) => a.at - b.at),
    dropAll: async (queue) => {
      for (const one of rows.values()) if (one.queue === queue) rows.delete(one.id)
    },
  }
}

/** Locks by name, as a browser has them for all its windows. */
function locks() {
  const held = new Map<string, Promise<unknown>>()
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (held.get(name) ?? Promise.resolve()).then(work, work)
    held.set(name, turn)
    return turn
  }
}

/** A server that one can take away, and that remembers what it was sent. */
function server() {
  const state = {
    reachable: true,
    sent: [] as string[],
    tries: 0,
    at: [] as number[],
    answer: null as Sent<string> | null,
  }
  const send = async (picture: KeptPicture): Promise<Sent<string>> => {
    state.tries++
    state.at.push(Date.now())
    await new Promise((done) => setTimeout(done, 10))
    if (!state.reachable) return { kind: 'away' }
    if (state.answer) return state.answer
    state.sent.push(picture.name)
    return { kind: 'taken', answer: picture.name }
  }
  return { state, send }
}

let ids = 0
function page(store: PictureStore, send: ReturnType<typeof server>['send'], alone = locks(), queue = 'a') {
  const taken: string[] = []
  const elsewhere = vi.fn()
  const sender = new PictureSender<string>({
    ...{ queue, store, send, alone, now: () => 1000 + ids, newId: () => `p${++ids}` },
    ...{ onTaken: (answer: string) => void taken.push(answer), onElsewhere: elsewhere },
  })
  return { sender, taken, elsewhere, phases: () => sender.uploads().map(({ name, phase }) => `${name} ${phase}`) }
}

const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' })
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('pictures on their way', () => {
  it('are shown at once, sent two at a time, and gone when the server has them', async () => {
    const store = memory()
    const { send } = server()
    const { sender, taken, phases } = page(store, send)
    void sender.add('w', [file('1'), file('2'), file('3')])
    expect(phases()).toEqual(['1 waiting', '2 waiting', '3 waiting'])
    await pass(5)
    expect(phases()).toEqual(['1 sending', '2 sending', '3 waiting'])
    expect(store.rows.size).toBe(3)
    await pass(50)
    expect(taken).toEqual(['1', '2', '3'])
    expect(sender.uploads()).toEqual([])
    expect(store.rows.size).toBe(0)
  })

  it('wait while the server is away, longer each time, and are sent at once when the network is back', async () => {
    const { state, send } = server()
    state.reachable = false
    const { sender, taken, phases } = page(memory(), send)
    void sender.add('w', [file('1')])
    await pass(50)
    expect(phases()).toEqual(['1 away'])
    await pass(31_000)
    const pauses = state.at.slice(1).map((at, n) => Math.round((at - (state.at[n] ?? 0)) / 1000))
    expect(pauses).toEqual([2, 4, 8, 16])
    state.reachable = true
    sender.wake()
    await pass(20)
    expect(taken).toEqual(['1'])
  })

  it('survive that the page is closed', async () => {
    const store = memory()
    const { state, send } = server()
    state.reachable = false
    const first = page(store, send)
    void first.sender.add('w', [file('1'), file('2')])
    await pass(50)
    first.sender.stop()
    state.reachable = true
    const second = page(store, send)
    await second.sender.start()
    expect(second.sender.uploads().map(({ name, workId, kept }) => [name, workId, kept])).toEqual([
      ['1', 'w', true],
      ['2', 'w', true],
    ])
    await pass(100_000)
    expect(state.sent).toEqual(['1', '2'])
    expect(first.taken).toEqual([])
  })

  it('are sent by one of two windows; the other is told', async () => {
    const store = memory()
    const { state, send } = server()
    state.reachable = false
    const alone = locks()
    const before = page(store, send, alone)
    void before.sender.add('w', [file('1')])
    await pass(50)
    before.sender.stop()
    state.reachable = true
    const windows = [page(store, send, alone), page(store, send, alone)]
    await Promise.all(windows.map(({ sender }) => sender.start()))
    await pass(100)
    expect(state.sent).toEqual(['1'])
    expect(windows.map(({ taken }) => taken.length + 0)).toEqual([1, 0])
    expect(windows[1]?.elsewhere).toHaveBeenCalledOnce()
    expect(windows.flatMap(({ sender }) => sender.uploads())).toEqual([])
  })

  it.each([
    ['a file that is no picture is not kept for another try', true, 0],
    ['one that may be taken later is', false, 1],
  ])('refused: %s', async (_, hopeless, kept) => {
    const store = memory()
    const { state, send } = server()
    state.answer = { kind: 'refused', sentence: 'Nei.', hopeless }
    const { sender, phases } = page(store, send)
    void sender.add('w', [file('1')])
    await pass(50)
    expect(phases()).toEqual(['1 failed'])
    expect(sender.uploads()[0]).toMatchObject({ sentence: 'Nei.', canRetry: !hopeless })
    expect(store.rows.size).toBe(kept)
    await pass(100_000)
    expect(state.tries).toBe(1)
  })

  it('can be let be, also under way, and are then forgotten', async () => {
    const store = memory()
    const { state, send } = server()
    state.reachable = false
    const { sender } = page(store, send)
    void sender.add('w', [file('1'), file('2')])
    await pass(50)
    for (const { id } of sender.uploads()) sender.cancel(id)
    expect(sender.uploads()).toEqual([])
    await pass(100_000)
    expect(store.rows.size).toBe(0)
    expect(state.tries).toBe(2)
  })

  it('are sent also where the browser keeps nothing, and it is told', async () => {
    const { state, send } = server()
    state.reachable = false
    const { sender, taken } = page(memory(false), send)
    void sender.add('w', [file('1')])
    await pass(50)
    expect(sender.uploads()[0]?.kept).toBe(false)
    state.reachable = true
    sender.wake()
    await pass(20)
    expect(taken).toEqual(['1'])
  })

  it('of one application are forgotten at signing out; those of another stay', async () => {
    const store = memory()
    const { state, send } = server()
    state.reachable = false
    const [own, other] = [page(store, send, locks(), 'a'), page(store, send, locks(), 'b')]
    void own.sender.add('w', [file('1')])
    void other.sender.add('w', [file('2')])
    await pass(50)
    await own.sender.forget()
    expect([...store.rows.values()].map(({ name }) => name)).toEqual(['2'])
    expect(own.sender.uploads()).toEqual([])
  })
})
