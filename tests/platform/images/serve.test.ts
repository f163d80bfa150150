import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, openFiles } from '#app/platform/files/files.server.ts'
import { receivePicture } from '#app/platform/images/receive.server.ts'
import { pictureResponse } from '#app/platform/images/serve.server.ts'
import { fields } from '#tests/support/pictures.ts'
import { TRAVERSALS } from '../files/traversals.ts'

let root: string
let files: Files
let key: string
let size: Buffer

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'serve-'))
  files = openFiles(`file://${root}`)
  key = (await receivePicture(files, Readable.from([await fields(400, 300).jpeg().toBuffer()]))).key
  size = await files.read(`pictures/${key}/320.jpg`)
})
afterAll(() => rm(root, { recursive: true }))

const ask = (address: string, init?: RequestInit) =>
  pictureResponse(files, address, new Request('http://127.0.0.1/', init))
const shown = () => `/bilder/${key}/320.jpg`

describe('answering for a picture', () => {
  it('gives it whole, to be kept for a year, and as nothing but a picture', async () => {
    const answer = await ask(shown())
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(size.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/jpeg',
      etag: expect.stringMatching(/^"[\w-]+"$/),
      'x-content-type-options': 'nosniff',
    })
    expect(Buffer.from(await answer.arrayBuffer()).equals(size)).toBe(true)
  })

  it('gives the head alone', async () => {
    const answer = await ask(shown(), { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Length')).toBe(String(size.length))
    expect(answer.body).toBeNull()
  })

  it('does not send again what a browser has', async () => {
    const tag = (await ask(shown(), { method: 'HEAD' })).headers.get('ETag') ?? ''
    for (const said of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await ask(shown(), { headers: { 'If-None-Match': said } })
      expect([said, answer.status, answer.body]).toEqual([said, 304, null])
      expect(answer.headers.get('ETag')).toBe(tag)
    }
    const other = await ask(shown(), { headers: { 'If-None-Match': '"other"' } })
    expect(other.status).toBe(200)
    await other.body?.cancel()
  })

  it('has another tag for another size', async () => {
    const tag = async (address: string) => (await ask(address, { method: 'HEAD' })).headers.get('ETag')
    expect(await tag(`/bilder/${key}/640.jpg`)).not.toBe(await tag(shown()))
  })

  it('knows nothing of what is not there, also to a browser that has it', async () => {
    for (const address of [`/bilder/${key}/1280.jpg`, `/bilder/${key}/320.avif`, `/bilder/${'0'.repeat(32)}/320.jpg`]) {
      const answer = await ask(address, { headers: { 'If-None-Match': '*' } })
      expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
    }
  })

  it('never gives the original, nor anything else that lies in the store', async () => {
    const addresses = TRAVERSALS.flatMap((one) => [
      one,
      `/bilder/${one}`,
      `/bilder/${one}/320.jpg`,
      `/bilder/${key}/${one}`,
    ])
    for (const address of [
      ...addresses,
      `/bilder/originals/${key}`,
      `/originals/${key}`,
      `/bilder/../originals/${key}`,
    ]) {
      expect([address, (await ask(address)).status]).toEqual([address, 404])
    }
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const answer = await ask(shown(), { method })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('closes the file when the reader goes away', async () => {
    const opened: Readable[] = []
    const large: Files = {
      ...files,
      stat: () => Promise.resolve({ bytes: 1e9 }),
      open: () => {
        const file = new Readable({
          read() {
            this.push(Buffer.alloc(65_536))
          },
        })
        opened.push(file)
        return Promise.resolve(file)
      },
    }
    const answer = await pictureResponse(large, shown(), new Request('http://127.0.0.1/'))
    const reader = answer.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(opened.map((file) => file.destroyed)).toEqual([true])
  })

  it('breaks off when the disk fails halfway', async () => {
    const failing: Files = {
      ...files,
      open: () =>
        Promise.resolve(
          Readable.from(
            (async function* () {
              yield Buffer.alloc(10)
              throw new Error('disk')
            })(),
          ),
        ),
    }
    const answer = await pictureResponse(failing, shown(), new Request('http://127.0.0.1/'))
    await expect(answer.arrayBuffer()).rejects.toThrow('disk')
  })
})
