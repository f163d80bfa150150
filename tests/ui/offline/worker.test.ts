import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const source = readFileSync('app/ui/offline/worker.js', 'utf8')
const SITE = 'https://kunst.example.com'
const OURS = 'krv-runden-new'
const OLDER = 'krv-runden-old'
const HEADERS = { 'Content-Type': 'text/html', 'Cache-Control': 'public', 'X-Kept-At': '2013-09-14T10:00:00Z' }

type Asked = string | { url: string }
const pathOf = (asked: Asked) => (typeof asked === 'string' ? asked : new URL(asked.url).pathname)

/** The worker in a world of its own. `ask` ends when its answer and everything that it does besides have ended. */
function worker(network: (path: string) => Response | null, kept: Record<string, Record<string, string>>) {
  const stores = new Map(
    Object.entries(kept).map(([name, texts]) => [
      name,
      new Map(Object.entries(texts).map(([path, text]) => [path, new Response(text, { headers: HEADERS })])),
    ]),
  )
  const caches = {
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (asked: Asked) =>
      [...stores.values()]
        .find((store) => store.has(pathOf(asked)))
        ?.get(pathOf(asked))
        ?.clone(),
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        keys: async () => [...store.keys()].map((path) => ({ url: SITE + path })),
        match: async (asked: Asked) => store.get(pathOf(asked))?.clone(),
        put: async (asked: Asked, response: Response) => void store.set(pathOf(asked), response),
        delete: async (asked: Asked) => store.delete(pathOf(asked)),
      }
    },
  }
  const listeners = new Map<string, (event: unknown) => void>()
  const self = {
    location: { origin: SITE },
    navigator: {},
    // Between two pages there is none for a moment.
    clients: { claim: async () => {}, matchAll: async () => [] },
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  }
  const fetch = async (asked: Asked) => {
    const answer = network(pathOf(asked))
    if (!answer) throw new TypeError('Failed to fetch')
    return answer
  }
  const take = { nb: { pages: ['/kart'], data: [] }, en: { pages: [], data: [] } }
  const given = { build: 'new', off: false, pages: '^/(kart|program)$', take, data: [], missing: { nb: '/uten-nett' } }
  const ours = { self, caches, fetch, given, Response, Headers, URL, RegExp, Promise, Date, Intl }
  runInNewContext(source, { ...ours, setTimeout: (done: () => void) => setTimeout(done, 50) })
  const happen = async (name: string, event: object) => {
    let answer: Promise<Response> | undefined
    const besides: Promise<unknown>[] = []
    listeners.get(name)?.({
      ...event,
      respondWith: (promised: Promise<Response>) => (answer = promised),
      waitUntil: (promised: Promise<unknown>) => besides.push(promised.catch(() => {})),
    })
    const text = await (await answer)?.text().catch(() => 'broke off')
    await Promise.all(besides)
    return text
  }
  const ask = (path: string) => happen('fetch', { request: { url: SITE + path, method: 'GET', mode: 'navigate' } })
  return { ask, tell: (data: object) => happen('message', { data }), names: () => [...stores.keys()] }
}

/** An answer whose network ends in the middle. */
const breaksOff = () =>
  new Response(
    new ReadableStream({
      start: (out) => {
        out.enqueue(new TextEncoder().encode('<p>the first half'))
        setTimeout(() => out.error(new TypeError('network error')), 5)
      },
    }),
    { headers: HEADERS },
  )
const whole = () => new Response('from the network', { headers: HEADERS })

it('a page that breaks off on its way takes nothing away of what is kept', async () => {
  let network = breaksOff
  const { ask } = worker((path) => (path === '/program' ? network() : null), { [OURS]: { '/program': 'kept' } })
  expect(await ask('/program')).toBe('broke off')
  network = () => null as never
  expect(await ask('/program')).toBe('kept')
})

it('what an older build has kept serves until the new one has everything, and goes then', async () => {
  const { ask, tell, names } = worker(whole, { [OLDER]: { '/kart': 'kept' } })
  await ask('/program')
  expect(names().sort()).toEqual([OURS, OLDER])
  await tell({ keep: 'nb' })
  expect(names()).toEqual([OURS])
})
