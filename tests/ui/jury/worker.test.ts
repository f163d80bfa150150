import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const source = readFileSync('app/ui/jury/worker.js', 'utf8')
const SITE = 'https://kunst.example.com'

type Answering = { status: number; type?: string; body: string }

/** The worker in a world of its own: what is kept, and a network that answers as it is told. */
function worker({
  kept = {},
  network,
  locks,
}: {
  kept?: Record<string, string>
  network: (path: string) => Answering | null
  locks?: unknown
}) {
  const listeners = new Map<string, (event: unknown) => void>()
  const deleted: string[] = []
  const caches = {
    match: async (asked: string | { url: string }) => {
      const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname
      const body = kept[path]
      return body === undefined ? undefined : { status: 200, type: 'basic', body }
    },
    keys: async () => ['jury-pages', 'jury-sheets-x', 'annet'],
    delete: async (name: string) => deleted.push(name),
  }
  const self = {
    location: { origin: SITE },
    navigator: { onLine: true, locks },
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  }
  const fetch = async ({ url }: { url: string }) => {
    const answer = network(new URL(url).pathname)
    if (!answer) throw new TypeError('Failed to fetch')
    return { type: 'basic', ...answer }
  }
  const soon = (done: () => void) => setTimeout(done, 5)
  runInNewContext(source, { self, caches, fetch, URL, setTimeout: soon, Promise, AbortController })
  const ask = async (path: string, given: { mode?: string; method?: string } = {}) => {
    let answer: Promise<{ body: string }> | undefined
    const request = { url: path.startsWith('http') ? path : SITE + path, method: 'GET', mode: 'no-cors', ...given }
    listeners.get('fetch')?.({ request, respondWith: (given: Promise<{ body: string }>) => (answer = given) })
    return answer ? (await answer).body : 'passes by'
  }
  return { ask, deleted, self }
}
const here = (body: string): Answering => ({ status: 200, body })
const page = { mode: 'navigate' }
const kept = { '/jury/tog': 'kept page', '/en/jury/train': 'kept English page' }

it.each([
  ['/jury/2013/3', page],
  ['/jury/2013', page],
])('the network comes first: %s', async (path, given) => {
  const { ask } = worker({ kept, network: () => here('from the network') })
  expect(await ask(path, given)).toBe('from the network')
})

it.each([
  ['/jury/2013/3', 'kept page'],
  ['/jury/2013', 'kept page'],
  ['/en/jury/2013/3', 'kept English page'],
])('without network %s is the %s, and also when the server is down', async (path, body) => {
  expect(await worker({ kept, network: () => null }).ask(path, page)).toBe(body)
  expect(await worker({ kept, network: () => ({ status: 502, body: '' }) }).ask(path, page)).toBe(body)
})

it('has nothing to do with other pages, forms, data and sites', async () => {
  const { ask } = worker({ kept, network: () => here('from the network') })
  for (const [path, given] of [
    ['/jury/2013/lagre', { method: 'POST' }],
    ['/jury/2013/ark/3', {}],
    ['/jury/2013/3', { method: 'POST', mode: 'navigate' }],
    ['/sekretariat', page],
    ['/jury/2013/dueller', page],
    ['/logg-ut', page],
    ['https://tiles.example.com/bilder/x/320.webp', {}],
  ] as const)
    expect([path, await ask(path, given)]).toEqual([path, 'passes by'])
})

it('gives a kept picture of any size when the network is gone, and the right one when it is there', async () => {
  const pictures = { '/bilder/abc/med': 'kept picture' }
  expect(await worker({ kept: pictures, network: () => null }).ask('/bilder/abc/2048.avif')).toBe('kept picture')
  expect(await worker({ kept: pictures, network: () => here('sharp') }).ask('/bilder/abc/2048.avif')).toBe('sharp')
})

it.each([
  ['a sign-in page', { status: 0, type: 'opaqueredirect', body: '' }],
  ['a refusal', { status: 403, body: '' }],
])('met with %s, it lets go of everything of the jury’s and of nothing else', async (_, answer) => {
  const { ask, deleted } = worker({ kept, network: () => answer })
  await ask('/jury/2013/3', page)
  expect(deleted).toEqual(['jury-pages', 'jury-sheets-x'])
})

it('lets go though a window that sleeps holds the turn, also where a signal knows no time limit', async () => {
  const request = (_: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)))
  const refused = { status: 401, body: '' }
  const { ask, deleted } = worker({ kept, network: () => refused, locks: { request } })
  await ask('/jury/2013/3', page)
  expect(deleted).toEqual(['jury-pages', 'jury-sheets-x'])
})
