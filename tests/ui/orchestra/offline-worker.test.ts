import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const source = readFileSync('app/ui/orchestra/offline/worker.js', 'utf8')
const SITE = 'https://kunst.example.com'
const LIST = '/orkester/oppmote/0b6f8f6e-7f7e-4d2c-9d0e-1f2a3b4c5d6e'
const ID = LIST.split('/').at(-1)
const HOUR = 3_600_000

interface Answering {
  status: number
  type?: string
  body: string
}
interface Kept {
  body: string
  /** Milliseconds since 1970 at which it is to be gone. */
  until?: number
}

/** What a phone keeps while someone is signed in, and something of another site's program. */
const TAKEN = (): Record<string, Record<string, Kept>> => ({
  'orkester-eier': { '/orkester/.med/person': { body: 'coach', until: Date.now() + HOUR } },
  'orkester-lister': {
    [`/orkester/.med/${ID}`]: { body: 'names', until: Date.now() + HOUR },
    '/orkester/.med/over': { body: 'of last year', until: Date.now() - HOUR },
  },
  'orkester-sider': { '/orkester/uten-nett': { body: 'empty page' }, '/assets/a.js': { body: 'program' } },
  'krv-runden-1': { '/': { body: 'front page' } },
})

/** Stores as a browser has them: each step takes its time, and opening one that is not there makes it. */
function storesOf(kept: Record<string, Record<string, Kept>>, step: () => Promise<void>) {
  const stores = new Map(Object.entries(kept).map(([name, all]) => [name, new Map(Object.entries(all))]))
  const pathOf = (asked: string | { url: string }) => (typeof asked === 'string' ? asked : new URL(asked.url).pathname)
  const answer = (one: Kept | undefined) =>
    one && { status: 200, body: one.body, headers: { get: () => (one.until ? String(one.until) : null) } }
  const caches = {
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
    match: async (asked: string | { url: string }) => {
      await step()
      for (const store of stores.values()) if (store.has(pathOf(asked))) return answer(store.get(pathOf(asked)))
    },
    open: async (name: string) => {
      await step()
      const store = stores.get(name) ?? new Map<string, Kept>()
      stores.set(name, store)
      return {
        keys: async () => {
          await step()
          return [...store.keys()].map((path) => ({ url: SITE + path }))
        },
        match: async (asked: string | { url: string }) => {
          await step()
          return answer(store.get(pathOf(asked)))
        },
        delete: async (asked: string | { url: string }) => {
          await step()
          return store.delete(pathOf(asked))
        },
      }
    },
  }
  return { stores, caches }
}

interface Given {
  network: (path: string) => Answering | null
  kept?: Record<string, Record<string, Kept>>
  step?: () => Promise<void>
}

/** The worker in a world of its own. `ask` ends when its answer and everything that it does besides have ended. */
function worker({ network, kept = TAKEN(), step = async () => {} }: Given) {
  const listeners = new Map<string, (event: unknown) => void>()
  const { stores, caches } = storesOf(kept, step)
  const self = {
    location: { origin: SITE },
    navigator: { onLine: true },
    clients: { claim: async () => {} },
    skipWaiting: () => {},
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  }
  const fetch = async ({ url }: { url: string }) => {
    await step()
    const answer = network(new URL(url).pathname)
    if (!answer) throw new TypeError('Failed to fetch')
    return { type: 'basic', ...answer }
  }
  const soon = (done: () => void) => setTimeout(done, 50)
  runInNewContext(source, { self, caches, fetch, URL, setTimeout: soon, Promise, Date, Number })
  const ask = async (path: string, given: { mode?: string; method?: string } = {}) => {
    let answer: Promise<{ body: string }> | undefined
    const besides: Promise<unknown>[] = []
    const request = { url: path.startsWith('http') ? path : SITE + path, method: 'GET', mode: 'no-cors', ...given }
    listeners.get('fetch')?.({
      request,
      respondWith: (promised: Promise<{ body: string }>) => (answer = promised),
      waitUntil: (promised: Promise<unknown>) => besides.push(promised),
    })
    const said = answer ? (await answer).body : 'passes by'
    await Promise.all(besides)
    return said
  }
  const names = () => [...stores.keys()]
  return { ask, names, stores, self }
}
const page = { mode: 'navigate' }
const here = (body: string) => () => ({ status: 200, body })

it.each([LIST, '/en/orchestra/roll-call/abc', '/orkester/seminarer/abc/nodperm', '/en/orchestra/seminars/abc/binder'])(
  'the network comes first: %s',
  async (path) => {
    expect(await worker({ network: here('from the network') }).ask(path, page)).toBe('from the network')
  },
)

it('gives the empty page when the network is gone, silent or down, and says so at once when the phone knows', async () => {
  expect(await worker({ network: () => null }).ask(LIST, page)).toBe('empty page')
  expect(await worker({ network: () => ({ status: 503, body: '' }) }).ask(LIST, page)).toBe('empty page')
  const known = worker({ network: here('from the network') })
  known.self.navigator.onLine = false
  expect(await known.ask(LIST, page)).toBe('empty page')
})

it('has nothing to do with other pages, forms, data and sites', async () => {
  const { ask } = worker({ network: here('from the network') })
  for (const [path, given] of [
    [LIST, { method: 'POST' }],
    [`${LIST}/liste`, {}],
    ['/orkester/familien', page],
    ['/logg-ut', page],
    ['https://tiles.example.com/assets/x.js', {}],
  ] as const)
    expect([path, await ask(path, given)]).toEqual([path, 'passes by'])
  expect(await ask('/assets/a.js')).toBe('program')
})

it('takes away what is over at each page that is opened, and leaves the rest', async () => {
  const { ask, stores } = worker({ network: here('') })
  await ask('/orkester/familien', page)
  expect([...(stores.get('orkester-lister')?.keys() ?? [])]).toEqual([`/orkester/.med/${ID}`])
  expect(stores.get('orkester-sider')?.size).toBe(2)
})

it.each([403, 404])('met with %s, it drops what was kept of that page alone', async (status) => {
  const { ask, stores } = worker({ network: () => ({ status, body: '' }) })
  await ask(LIST, page)
  expect(stores.get('orkester-lister')?.size).toBe(0)
  expect(stores.get('orkester-sider')?.size).toBe(2)
})

/** Steps that take 0–3 ms, in an order that the number decides. */
function uneven(seed: number): () => Promise<void> {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return new Promise((done) => setTimeout(done, (state >> 16) % 4))
  }
}

it('signed out, it lets go of everything of the orchestra’s, whatever takes longest', async () => {
  const signedOut = () => ({ status: 0, type: 'opaqueredirect', body: '' })
  for (let seed = 1; seed <= 40; seed++) {
    const { ask, names } = worker({ network: signedOut, step: uneven(seed) })
    await ask(LIST, page)
    expect(names(), `seed ${seed}`).toEqual(['krv-runden-1'])
  }
})
