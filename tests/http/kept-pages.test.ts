import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { NEEDS } from '#app/domains/studio-map/search.ts'
import { keptAddress } from '#app/http/kept-addresses.ts'
import { type KeptPages, keepPages } from '#app/http/kept-pages.server.ts'
import { clock } from '#tests/support/context.ts'

it('what is chosen on the map and in the list is known', () => {
  for (const need of NEEDS) expect(keptAddress(`/kart?${need}=ja`)).toBe(`/kart?${need}=ja`)
})

describe('the address that a page is kept under', () => {
  it.each([
    ['/', '/'],
    ['/en', '/en'],
    ['/kart?fag=ceramics&dag=2013-09-14', '/kart?dag=2013-09-14&fag=ceramics'],
    ['/kart?fag=&q=', '/kart'],
    ['/kunstnere/kari-nordmann?utm_source=avis&fbclid=1', '/kunstnere/kari-nordmann'],
    ['/data/2013/studios.geojson', '/data/2013/studios.geojson'],
    ['/arkiv?kommuner=i-dag', '/arkiv?kommuner=i-dag'],
    ['/data/municipalities.csv', '/data/municipalities.csv'],
    ['/data/municipalities.json?kommuner=i-dag', null],
    // Typed, unknown, twice, or too many at once: made for the visit.
    ['/kart?q=maleri', null],
    ['/kart?lagret=ja', null],
    ['/kunstnere/kari?fag=ceramics', null],
    ['/kart?fag=a&fag=b', null],
    ['/kart?fag=a&kommune=b&dag=c&ny=ja', null],
    // Somebody's own, or no page.
    ['/min-side', null],
    ['/sekretariat', null],
    ['/jury/2013', null],
    ['/logg-inn', null],
    ['/kart/', null],
    ['/kart.data', null],
    ['//kart', null],
    ['/../kart', null],
  ])('%s: %s', (address, kept) => expect(keptAddress(address)).toBe(kept))
})

interface Got {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server with nothing but kept pages: 418 is the answer of what comes after them. */
async function served(pages: KeptPages) {
  const server = createServer((request, response) => {
    pages.answer(request, response).then(
      (answered) => answered || response.writeHead(418).end(),
      () => response.writeHead(500).end(),
    )
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Got>((resolve, reject) => {
      const asked = httpRequest({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        )
      })
      asked.on('error', reject).end()
    })
}

const html = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })

interface Scene {
  render?: (request: Request, nonce: string) => Response | Promise<Response>
  hears?: () => boolean
  mostBytes?: number
}

async function scene({ render, hears = () => true, mostBytes }: Scene = {}) {
  const time = clock('2013-09-14T12:00:10Z')
  const made: Request[] = []
  const pages = keepPages({
    clock: time.now,
    hears,
    publicUrl: 'https://example.no',
    render: async (request, nonce) => {
      made.push(request)
      return render ? render(request, nonce) : html(`<p>${request.url} no. ${made.length}</p>`)
    },
    ...(mostBytes ? { mostBytes } : {}),
  })
  return { time, made, pages, get: await served(pages) }
}

it('makes a page once, and gives it again', async () => {
  const { made, get } = await scene()
  const [first, second] = [await get('/kart'), await get('/kart')]
  expect(first.status).toBe(200)
  expect(second.body.equals(first.body)).toBe(true)
  expect(made).toHaveLength(1)
  expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(first.headers.vary).toBe('Accept-Encoding, Cookie')
})

it('knows what the browser has', async () => {
  const { get } = await scene()
  const { etag = '' } = (await get('/kart')).headers
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
  for (const sent of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
    const again = await get('/kart', { 'if-none-match': sent })
    expect([sent, again.status, again.body.length]).toEqual([sent, 304, 0])
  }
  expect((await get('/kart', { 'if-none-match': '"x"' })).status).toBe(200)
})

it.each([
  ['br', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', (body: Buffer) => gunzipSync(body)],
  ['identity', (body: Buffer) => body],
])('is the same page as %s', async (encoding, open) => {
  const { get } = await scene({ render: () => html('<p>Øverst på åsen</p>') })
  const answer = await get('/kart', { 'accept-encoding': encoding })
  expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding)
  expect(open(answer.body).toString()).toBe('<p>Øverst på åsen</p>')
  expect(Number(answer.headers['content-length'])).toBe(answer.body.length)
})

it('tells the head alone when only that is asked for', async () => {
  const { get } = await scene()
  const answer = await get('/kart', {}, 'HEAD')
  expect([answer.status, answer.body.length]).toEqual([200, 0])
  expect(Number(answer.headers['content-length'])).toBeGreaterThan(0)
})

describe('nobody gets what is made for another', () => {
  it('makes the page for a stranger: no header of the visitor is seen by it', async () => {
    const { made, get } = await scene()
    await get('/kart', { cookie: 'krv_pending=secret; other=1', 'accept-language': 'en', 'user-agent': 'x' })
    expect([...(made[0]?.headers ?? [])]).toEqual([])
    expect(made[0]?.url).toBe('https://example.no/kart')
  })

  it.each(['krv_session=a', 'other=1; krv_session=', 'a=b;krv_session=x; c=d'])('lets %s pass', async (cookie) => {
    const { made, get } = await scene()
    await get('/kart')
    const answer = await get('/kart', { cookie, 'if-none-match': '*' })
    expect([answer.status, answer.headers.etag]).toEqual([418, undefined])
    expect(made).toHaveLength(1)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('lets a %s pass', async (method) => {
    const { made, get } = await scene()
    expect((await get('/kart', {}, method)).status).toBe(418)
    expect(made).toHaveLength(0)
  })

  it('keeps nothing that sets a cookie', async () => {
    const { get } = await scene({ render: () => html('yours', { 'set-cookie': 'a=b' }) })
    expect((await get('/kart')).status).toBe(418)
  })

  it.each([404, 403, 500])('keeps no answer of %s', async (status) => {
    const { made, get } = await scene({ render: () => new Response('nei', { status }) })
    const answers = [await get('/kunstnere/ingen'), await get('/kunstnere/ingen', { 'if-none-match': '*' })]
    expect(answers.map((answer) => answer.status)).toEqual([status, status])
    expect(answers[0]?.headers['cache-control']).toBe('no-cache')
    expect(answers[0]?.headers.etag).toBeUndefined()
    expect(made).toHaveLength(2)
  })
})

describe('nothing old', () => {
  it.each<[string, Set<string> | null, number]>([
    ['a studio', new Set(['Studio']), 2],
    ['nobody knows what', null, 2],
    ['SQL', new Set(['*']), 2],
    ['a model that came later', new Set(['Whatever']), 2],
    ['a studio and the log', new Set(['AuditEntry', 'StudioNotice']), 2],
    ['the log and a session', new Set(['AuditEntry', 'Session']), 1],
  ])('after %s was written: made %s', async (_, models, times) => {
    const { made, pages, get } = await scene()
    await get('/kart')
    pages.written(models)
    await get('/kart')
    expect(made).toHaveLength(times)
  })

  it('lives no longer than its minute', async () => {
    const { time, made, get } = await scene()
    await get('/kart')
    time.advance(49_000)
    await get('/kart')
    expect(made).toHaveLength(1)
    time.advance(1_000)
    await get('/kart')
    expect(made).toHaveLength(2)
  })

  it('is the same to a browser when it was made anew and says the same', async () => {
    const { time, get } = await scene({ render: () => html('same') })
    const { etag = '' } = (await get('/kart')).headers
    time.advance(60_000)
    expect((await get('/kart', { 'if-none-match': etag })).status).toBe(304)
  })

  it('keeps no page that was being made while something was written, and lets nobody join it', async () => {
    const gate: (() => void)[] = []
    const { made, pages, get } = await scene({
      render: async (request) => {
        const number = made.length
        await new Promise<void>((open) => gate.push(open))
        return html(`${request.url} no. ${number}`)
      },
    })
    const early = get('/kart')
    await expect.poll(() => gate.length).toBe(1)
    const joined = get('/kart')
    await new Promise((soon) => setTimeout(soon, 50))
    expect(gate).toHaveLength(1)
    pages.written(new Set(['Studio']))
    const late = get('/kart')
    await expect.poll(() => gate.length).toBe(2)
    for (const open of gate) open()
    const bodies = (await Promise.all([early, joined, late])).map(({ body }) => body.toString().slice(-1))
    expect(bodies).toEqual(['1', '1', '2'])
    expect((await get('/kart')).body.toString()).toMatch(/2$/)
    expect(made).toHaveLength(2)
  })

  it('keeps nothing while others cannot be heard', async () => {
    let hears = true
    const { made, get } = await scene({ hears: () => hears })
    await get('/kart')
    hears = false
    expect((await get('/kart')).status).toBe(418)
    hears = true
    expect((await get('/kart')).status).toBe(200)
    expect(made).toHaveLength(1)
  })
})

it('a page that cannot be made fails for those who asked, and is tried again', async () => {
  let broken = true
  const { get } = await scene({
    render: () => {
      if (broken) throw new Error('the database is away')
      return html('whole')
    },
  })
  expect((await get('/kart')).status).toBe(500)
  broken = false
  expect((await get('/kart')).body.toString()).toBe('whole')
})

it('a nonce is on no kept page, and a page with a script in it is not kept', async () => {
  const file = (_: Request, nonce: string) => html(`<script type="module" src="/a.js" nonce="${nonce}"></script>`)
  const inside = (_: Request, nonce: string) => html(`<script nonce="${nonce}">alert(1)</script>`)
  const data = () => html('<script type="application/ld+json">{}</script>')
  expect((await (await scene({ render: file })).get('/kart')).body.toString()).toBe(
    '<script type="module" src="/a.js"></script>',
  )
  expect((await (await scene({ render: data })).get('/kart')).status).toBe(200)
  expect((await (await scene({ render: inside })).get('/kart')).status).toBe(418)
})

it('holds no more than it may', async () => {
  const { made, get } = await scene({ mostBytes: 10_000, render: (request) => html(request.url) })
  for (let i = 0; i < 20; i++) await get(`/kunstnere/k${i}`)
  await get('/kunstnere/k0')
  expect(made).toHaveLength(21)
  await get('/kunstnere/k0')
  expect(made).toHaveLength(21)
})
