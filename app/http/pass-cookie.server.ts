import { createCookie } from '@remix-run/node'
import type { Settings } from '#app/platform/config/settings.server.ts'

/** How long a browser keeps the pass, in days: from the first weekend until well after the last. */
const PASS_DAYS = 120

/** The visitor's pass: set when the visitor asks for a stamp and never before, signed, and read by this site alone. */
const cookieOf = (settings: Settings) =>
  createCookie('krv_pass', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: settings.publicUrl.startsWith('https:'),
    secrets: [settings.sessionSecret],
    maxAge: PASS_DAYS * 24 * 3600,
  })

/** The number of the pass; null without one, and for one that is not of this house. */
export async function readPass(settings: Settings, request: Request): Promise<string | null> {
  const header = request.headers.get('cookie')
  if (!header?.includes('krv_pass=')) return null
  const value: unknown = await cookieOf(settings).parse(header)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The Set-Cookie line that keeps a pass, or with null forgets it. */
export const setPass = (settings: Settings, pass: string | null): Promise<string> =>
  cookieOf(settings).serialize(pass ?? '', pass === null ? { maxAge: 0 } : {})
