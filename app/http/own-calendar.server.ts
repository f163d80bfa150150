import { createHash } from 'node:crypto'

/** A calendar behind a person's own key, for a program that asks again and again: what it has already is not sent anew. */
export function ownCalendar(request: Request, text: string, fileName: string): Response {
  const headers = {
    ETag: `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`,
    // Behind a key that is a person's own: no one on the way keeps it.
    'Cache-Control': 'private, no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${fileName}"`,
    },
  })
}
