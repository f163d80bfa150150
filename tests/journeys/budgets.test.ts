import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '#app/platform/db/client.server.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { launch } from '#tests/support/browser.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let browser: Browser
let server: TestServer
beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn', TILE_URL: 'http://127.0.0.1:9/{z}/{y}/{x}.png' })
  const db = await connect(String(server.env.DATABASE_URL))
  await showRound(db, 105)
  await db.$disconnect()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Bytes over the wire by kind, for somebody who was never here, and how far things moved. */
async function visit(path: string): Promise<{ bytes: Record<string, number>; all: number; cls: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page: Page = await context.newPage()
  const cdp: CDPSession = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  await page.addInitScript(() => {
    const moved = { sum: 0 }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved.sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(server.url + path, { waitUntil: 'networkidle' })
  const cls = await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)
  await context.close()
  return { bytes, all: Object.values(bytes).reduce((sum, of) => sum + of, 0), cls }
}

// The pictures of this round have no files: what a page weighs without them must leave room for them in 250 kB.
it.each([
  ['/', 10_000, 150_000],
  ['/kunstnere', 10_000, 160_000],
  ['/kunstnere/zara-demo', 10_000, 150_000],
  ['/nyheter', 10_000, 150_000],
  ['/kart', 150_000, 400_000],
])('%s sends at most %i bytes of program, %i in all, and nothing moves', async (path, program, most) => {
  const { bytes, all, cls } = await visit(path)
  expect(bytes.Document ?? 0).toBeGreaterThan(1000)
  expect(bytes.Script ?? 0).toBeLessThanOrEqual(program)
  expect(all).toBeLessThanOrEqual(most)
  expect(cls).toBeLessThanOrEqual(0.02)
})

it('the public loads nothing of the workplaces’ look', async () => {
  const html = await (await fetch(`${server.url}/`)).text()
  const sheets = [...html.matchAll(/href="(\/assets\/[^"]+\.css)"/g)].map(([, href = '']) => href)
  expect(sheets.length).toBeGreaterThan(0)
  for (const href of sheets) expect(readFileSync(`build/client${href}`, 'utf8')).not.toContain('.bench')
})

it('guards pages, and leaves the guard of pages off scripts and styles', async () => {
  const page = await fetch(`${server.url}/kart`)
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'nonce-")
  expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  const named = [...(await page.text()).matchAll(/[" ](\/assets\/[^" ]+\.(?:js|css))(?=[" ])/g)].map(
    ([, href = '']) => href,
  )
  expect(named.length).toBeGreaterThan(3)
  for (const href of named) {
    const { headers } = await fetch(server.url + href)
    expect([href, headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual([
      href,
      'nosniff',
      null,
    ])
  }
})

it('a page comes from memory, packed, and is asked for again by its mark', async () => {
  const first = await fetch(`${server.url}/kunstnere`, { headers: { 'accept-encoding': 'br' } })
  expect(first.headers.get('content-encoding')).toBe('br')
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  const etag = first.headers.get('etag') ?? ''
  const again = await fetch(`${server.url}/kunstnere`, { headers: { 'if-none-match': etag, cookie: 'other=1' } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const known = await fetch(`${server.url}/kunstnere`, { headers: { 'if-none-match': etag, cookie: 'krv_session=x' } })
  expect([known.status, known.headers.get('cache-control'), known.headers.get('etag')]).toEqual([200, 'no-store', null])
})

it('what the command line changes is seen within moments', async () => {
  const path = '/arkiv'
  expect(await (await fetch(server.url + path)).text()).not.toContain('Galleri Nytt')
  const db = await connect(String(server.env.DATABASE_URL))
  await db.edition.updateMany({ data: { venue: 'Galleri Nytt' } })
  await db.$disconnect()
  await expect
    .poll(async () => (await fetch(server.url + path)).text().then((text) => text.includes('Galleri Nytt')), {
      timeout: 10_000,
    })
    .toBe(true)
})
