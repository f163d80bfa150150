/** The door of pictures: under their own names, and under the names that a juror knows them by. */
import type { House } from '#app/platform/context.server.ts'
import { unveilKey } from '#app/platform/crypto/veiled-key.server.ts'
import { pictureResponse } from '#app/platform/images/serve.server.ts'

const VEILED = /^\/bilder\/(j[\w-]{30,200})(\/[0-9]{3,4}\.[a-z]{3,4})$/

/**
 * Answers "/bilder/<key>/<width>.<format>". Under a veiled name (see `veilKey`) the answer is the same picture with
 * nothing of its true name in it: the mark of its version is the veiled address, and no cache that others share keeps it.
 */
export async function picturesDoor(house: House, path: string, request: Request): Promise<Response> {
  const [, name, size] = VEILED.exec(path) ?? []
  if (name === undefined || size === undefined) return pictureResponse(house.files, path, request)
  const key = unveilKey(house.settings.sessionSecret, name)
  const plain = new Request(request.url, { method: request.method })
  const answer = await pictureResponse(house.files, key === null ? '/bilder/' : `/bilder/${key}${size}`, plain)
  if (answer.status !== 200) return answer
  const headers = new Headers(answer.headers)
  const tag = `"${name.slice(0, 24)}${size.replace(/\W/g, '-')}"`
  headers.set('ETag', tag)
  headers.set('Cache-Control', 'private, max-age=31536000, immutable')
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (!known.includes(tag)) return new Response(answer.body, { status: 200, headers })
  await answer.body?.cancel()
  for (const one of ['Content-Length', 'Content-Type']) headers.delete(one)
  return new Response(null, { status: 304, headers })
}
