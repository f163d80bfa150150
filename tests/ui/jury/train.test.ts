import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import type { JuryFrame, SheetPart } from '#app/domains/art-round/jury/views.ts'
import { freshenPages, keepStored, keptSheet, letGo, type Plan, seatKept, take, takenBy } from '#app/ui/jury/train.ts'

const SITE = 'https://kunst.example.com'
const SEAT = 'seat-1'
const OTHERS = 'krv-runden-1'

/** Steps that take 0–3 ms, in an order that the number decides. */
function uneven(seed: number): () => Promise<void> {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return new Promise((done) => setTimeout(done, (state >> 16) % 4))
  }
}

type Asked = string | { url: string }
const pathOf = (asked: Asked) => (typeof asked === 'string' ? asked : new URL(asked.url).pathname)

/** Stores as a browser has them: each step takes its time, and opening one that is not there makes it. */
function storesOf(step: () => Promise<void>) {
  const stores = new Map<string, Map<string, Response>>([[OTHERS, new Map()]])
  const open = async (name: string) => {
    await step()
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      put: async (asked: Asked, response: Response) => {
        await step()
        store.set(pathOf(asked), response)
      },
      match: async (asked: Asked) => {
        await step()
        return store.get(pathOf(asked))?.clone()
      },
      keys: async () => {
        await step()
        return [...store.keys()].map((path) => ({ url: SITE + path }))
      },
      delete: async (asked: Asked) => {
        await step()
        return store.delete(pathOf(asked))
      },
    }
  }
  const caches = {
    open,
    keys: async () => {
      await step()
      return [...stores.keys()]
    },
    has: async (name: string) => {
      await step()
      return stores.has(name)
    },
    delete: async (name: string) => {
      await step()
      return stores.delete(name)
    },
    match: async (asked: Asked, { cacheName = '' } = {}) => {
      await step()
      return stores.get(cacheName)?.get(pathOf(asked))?.clone()
    },
  }
  return { stores, caches }
}

/** One after another; whoever waits may give up. */
function locksOf() {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_: string, { signal }: { signal?: AbortSignal }, deed: () => Promise<unknown>) => {
    const turn = last.then(() => {
      signal?.throwIfAborted()
      return deed()
    })
    last = turn.catch(() => {})
    return turn
  }
  return { request }
}

const PAGE_PARTS = { link: ['/assets/a.css'], script: ['/assets/a.js'] }
let isThere = (_path: string) => true

/** Windows of one browser: what they keep, and the workers that are set in their place. */
function browserOf(step: () => Promise<void>) {
  const { stores, caches } = storesOf(step)
  const workers = new Set<string>()
  const registration = (scriptURL: string) => ({
    ...{ active: null, waiting: null, installing: { scriptURL } },
    unregister: async () => workers.delete(scriptURL),
  })
  const serviceWorker = {
    register: async (script: string) => {
      await step()
      workers.add(SITE + script)
    },
    getRegistrations: async () => [...workers].map(registration),
  }
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('navigator', { serviceWorker, locks: locksOf() })
  vi.stubGlobal('window', { isSecureContext: true, caches })
  vi.stubGlobal('fetch', async (path: string, { signal }: { signal?: AbortSignal } = {}) => {
    await step()
    signal?.throwIfAborted()
    if (!isThere(path)) throw new TypeError('Failed to fetch')
    return new Response(`of ${path}`)
  })
  return { workers, names: () => [...stores.keys()], pathsIn: (name: string) => [...(stores.get(name)?.keys() ?? [])] }
}

class PageReader {
  parseFromString() {
    const of = (name: 'link' | 'script') => PAGE_PARTS[name].map((path) => ({ getAttribute: () => path }))
    return { querySelectorAll: (what: string) => of(what.startsWith('link') ? 'link' : 'script') }
  }
}
vi.stubGlobal('DOMParser', PageReader)
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  PAGE_PARTS.script = ['/assets/a.js']
  isThere = () => true
})

const part = (number: number) =>
  ({ number, sheet: { key: `sheet-${number}` }, answers: { version: 1, savedAt: null } }) as unknown as SheetPart
const frame = { seat: SEAT, year: 2013, order: 'o', sealedAt: null } as unknown as JuryFrame
const plan: Plan = {
  ...{ frame, sheets: [part(1), part(2)], bytes: 1, room: null },
  pictures: [1, 2, 3, 4, 5, 6].map((n) => ({ key: `p${n}`, width: 800, height: 600, stage: 'full' as const })),
}
const goesOn = () => new AbortController().signal
const takeAlong = () => take(plan, () => {}, goesOn())
const atOnce = async () => {}
const stored = { version: 2, savedAt: null } as unknown as SheetPart['answers']

it('keeps the sheets, their pictures and the page, and takes all of it away again', async () => {
  const { names, workers } = browserOf(atOnce)
  expect(await takeAlong()).toMatchObject({ sheets: 2, missing: 0 })
  expect([names().length, workers.size, await seatKept()]).toEqual([4, 2, SEAT])
  await keepStored(SEAT, 2, 'sheet-2', stored)
  expect((await keptSheet(SEAT, 2))?.part.answers.version).toBe(2)
  await letGo()
  // The workers too, though none of them is at work yet.
  expect([names(), workers.size]).toEqual([[OTHERS], 0])
})

it('when somebody signs out while applications are taken along, nothing of them stands there after', async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { names, workers } = browserOf(uneven(seed))
    const taking = takeAlong().catch(() => null)
    await new Promise((done) => setTimeout(done, seed))
    await Promise.all([letGo(), taking])
    expect([names(), workers.size], `seed ${seed}`).toEqual([[OTHERS], 0])
  }
})

it('an answer that is confirmed in the last moment makes no store anew', async () => {
  for (let seed = 1; seed <= 15; seed++) {
    const { names } = browserOf(uneven(seed))
    await takeAlong()
    await Promise.all([keepStored(SEAT, 1, 'sheet-1', stored), freshenPages('/assets/new.js'), letGo()])
    expect(names(), `seed ${seed}`).toEqual([OTHERS])
  }
})

it('a look makes no store', async () => {
  const { names } = browserOf(atOnce)
  expect([await takenBy(SEAT), await keptSheet(SEAT, 1), await seatKept()]).toEqual([null, null, null])
  expect(names()).toEqual([OTHERS])
})

it('a new product takes the place of the old one as a whole, and not when the network ends in the middle', async () => {
  const { pathsIn } = browserOf(atOnce)
  await takeAlong()
  const before = pathsIn('jury-pages').sort()
  expect(before).toEqual(['/assets/a.css', '/assets/a.js', '/en/jury/train', '/jury/tog'])
  PAGE_PARTS.script = ['/assets/b.js']
  isThere = (path) => path !== '/assets/b.js'
  await freshenPages('/assets/b.js').catch(() => {})
  expect(pathsIn('jury-pages').sort()).toEqual(before)
  isThere = () => true
  await freshenPages('/assets/b.js')
  expect(pathsIn('jury-pages').sort()).toEqual(['/assets/a.css', '/assets/b.js', '/en/jury/train', '/jury/tog'])
})
