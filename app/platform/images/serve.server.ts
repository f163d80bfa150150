import type { Readable } from 'node:stream'
import type { PictureFormat } from '#app/kernel/picture-address.ts'
import type { Files } from '#app/platform/files/files.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { parsePictureAddress, sizeFile } from './address.ts'

const TYPES: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** Even if a browser could be made to show a picture as a page, it would do nothing. */
const INERT = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" }

/**
 * Answers a request for "/bilder/<key>/<width>.<format>". A size never changes under its address, so it may be kept for
 * a year. 404 for every address that is none and every size that is not there; that may change, so it is not kept.
 */
export async function pictureResponse(files: Files, path: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...INERT, Allow: 'GET, HEAD' } })
  }
  const wanted = parsePictureAddress(path)
  if (!wanted) return notThere()
  const file = sizeFile(wanted.key, wanted.step, wanted.format)
  const found = await files.stat(file)
  if (!found) return notThere()
  const tag = `"${wanted.key.slice(0, 12)}-${wanted.step}-${wanted.format}-${found.bytes.toString(36)}"`
  const headers = { ...INERT, 'Cache-Control': 'public, max-age=31536000, immutable', ETag: tag }
  if (isKnown(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers })
  const full = { ...headers, 'Content-Type': TYPES[wanted.format], 'Content-Length': String(found.bytes) }
  if (request.method === 'HEAD') return new Response(null, { headers: full })
  try {
    return new Response(bodyOf(await files.open(file)), { headers: full })
  } catch (fault) {
    if (fault instanceof FileMissing) return notThere()
    throw fault
  }
}

const notThere = () => new Response(null, { status: 404, headers: { ...INERT, 'Cache-Control': 'no-store' } })

/** Whether a browser that says what it has (RFC 9110, 13.1.2) has this very file. */
const isKnown = (said: string | null, tag: string): boolean =>
  (said ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)

/** The file a piece at a time, as fast as the reader takes it; closed when the reader goes away. */
function bodyOf(file: Readable): ReadableStream<Uint8Array> {
  const pieces = file.iterator()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return?.()
      file.destroy()
    },
  })
}
