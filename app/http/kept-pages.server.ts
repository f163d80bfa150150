/**
 * Public pages, kept in memory as they were made: for strangers, as long as nothing they show was written, and no longer
 * than the minute of the clock in which they were made, since what is open now, and every deadline, changes on minutes.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Written } from '#app/platform/db/writes.server.ts'
import { keptAddress, NEVER_SHOWN } from './kept-addresses.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** Bytes that the kept pages may take in all. */
const MOST_BYTES = 48 * 1024 * 1024

/** Who has this cookie is somebody, and gets pages made for the visit. */
const SESSION = /(?:^|;\s*)krv_session=/

interface Page {
  /** Only 200 is kept; any other answer is handed to those who asked for it together. */
  status: number
  etag: string
  headers: [name: string, value: string][]
  brotli: Buffer
  gzip: Buffer
}

/** When a page was made: it is good while both are the same. */
interface Moment {
  /** How much of what pages show has been written since the start. */
  written: number
  minute: number
}

interface Making extends Moment {
  page: Promise<Page | null>
}

export interface KeptPagesOptions {
  clock: () => Date
  /** Makes the page as a stranger sees it; the nonce is what its scripts will carry. */
  render: (request: Request, nonce: string) => Promise<Response>
  /** Whether writing by other processes would be heard of; while it would not, nothing is kept. */
  hears: () => boolean
  /** Where the site stands, as "https://kunstrettvest.no": the request that pages are made for has no other host. */
  publicUrl: string
  mostBytes?: number
}

export interface KeptPages {
  /** Something was written: what shows it is made anew. */
  written(models: Written): void
  /** Answers from memory, or makes the page and keeps it. False: this visit is none of its business. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

export function keepPages({ clock, render, hears, publicUrl, mostBytes = MOST_BYTES }: KeptPagesOptions): KeptPages {
  const kept = new LRUCache<string, Moment & { page: Page }>({
    maxSize: mostBytes,
    sizeCalculation: ({ page }, key) => page.brotli.length + page.gzip.length + key.length + 2000,
  })
  const making = new Map<string, Making>()
  let written = 0
  const now = (): Moment => ({ written, minute: Math.floor(clock().getTime() / 60_000) })
  const same = (one: Moment, other: Moment) => one.written === other.written && one.minute === other.minute

  async function make(address: string, moment: Moment): Promise<Page | null> {
    const before = kept.get(address)?.page
    const page = await made(render, publicUrl + address, before)
    if (page?.status === 200 && same(moment, now()) && hears()) kept.set(address, { ...moment, page })
    return page
  }

  /** Those who ask while a page is being made wait for it, unless something was written since it was begun. */
  function pageOf(address: string): Page | Promise<Page | null> {
    const moment = now()
    const found = kept.get(address)
    if (found && same(found, moment)) return found.page
    const begun = making.get(address)
    if (begun && same(begun, moment)) return begun.page
    const page = make(address, moment).finally(() => {
      if (making.get(address)?.page === page) making.delete(address)
    })
    making.set(address, { ...moment, page })
    return page
  }

  return {
    written(models) {
      if (models === null || [...models].some((model) => !NEVER_SHOWN.has(model))) written++
    },
    async answer(request, response) {
      if ((request.method !== 'GET' && request.method !== 'HEAD') || !hears()) return false
      if (SESSION.test(request.headers.cookie ?? '')) return false
      const address = keptAddress(request.url ?? '')
      const page = address && (await pageOf(address))
      if (!page) return false
      await send(page, request, response)
      return true
    },
  }
}

/** The page as a stranger without any header gets it; null for what is somebody's own. `before` is reused if the same. */
async function made(render: KeptPagesOptions['render'], url: string, before?: Page): Promise<Page | null> {
  const nonce = `kept-${Math.random().toString(36).slice(2)}`
  const response = await render(new Request(url), nonce)
  const { status } = response
  if (response.headers.has('set-cookie')) {
    await response.body?.cancel()
    return null
  }
  const body = withoutNonce(await response.text(), nonce)
  if (body === null) return null
  const etag =
    response.headers.get('etag') ?? `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  if (before?.etag === etag) return before
  const headers = [...response.headers].filter(([name]) => !/^(etag|vary|content-length|content-encoding)$/.test(name))
  if (!response.headers.has('cache-control'))
    headers.push(['cache-control', status === 200 ? 'public, max-age=0, must-revalidate' : 'no-cache'])
  const bytes = Buffer.from(body)
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    zip(bytes, { level: 6 }),
  ])
  return { status, etag, headers, brotli: br, gzip: gz }
}

/**
 * A nonce is good for one answer, so a kept page has none: its scripts are files of the site, which the policy lets in by
 * themselves. Null for a page with a script in it, which must be made for each visit.
 */
function withoutNonce(body: string, nonce: string): string | null {
  const bare = body.replaceAll(` nonce="${nonce}"`, '')
  const inline = /<script(?![^>]*\s(?:src|type="application\/(?:ld\+)?json)\b)[^>]*>/
  return bare.includes(nonce) || (bare !== body && inline.test(bare)) ? null : bare
}

const knows = (sent: string | undefined, etag: string): boolean => {
  if (!sent) return false
  const bare = (mark: string) => mark.trim().replace(/^W\//, '')
  return sent.split(',').some((mark) => mark.trim() === '*' || bare(mark) === bare(etag))
}

async function send(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of page.headers) response.setHeader(name, value)
  if (page.status === 200) response.setHeader('ETag', page.etag)
  response.setHeader('Vary', 'Accept-Encoding, Cookie')
  if (page.status === 200 && knows(request.headers['if-none-match'], page.etag)) {
    response.statusCode = 304
    response.removeHeader('Content-Type')
    response.end()
    return
  }
  const takes = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(takes) ? 'br' : /\bgzip\b/.test(takes) ? 'gzip' : null
  const body = encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : await unzip(page.gzip)
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.statusCode = page.status
  response.end(request.method === 'HEAD' ? undefined : body)
}
