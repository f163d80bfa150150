import { createHash } from 'node:crypto'

/** How long a copy may be used before it is asked for again, in seconds. */
const FRESH_FOR = 60

/**
 * An answer that anyone may read from anywhere, with its mark (ETag); 304 without a body for who has it already.
 * @param type its media type
 * @param stale how long after that a copy may still be shown while a new one is asked for, in seconds
 */
export function openData(request: Request, body: string, type: string, stale = 0): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': `public, max-age=${FRESH_FOR}${stale > 0 ? `, stale-while-revalidate=${stale}` : ''}`,
    'Access-Control-Allow-Origin': '*',
    // helmet keeps other sites from reading our answers; these are meant for them.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  // A proxy may have weakened the mark it handed on.
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((mark) => mark.trim().replace(/^W\//, ''))
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}
