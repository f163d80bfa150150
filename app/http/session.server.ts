import { createCookie } from '@remix-run/node'
import type { Settings } from '#app/platform/config/settings.server.ts'

/** The two cookies of the product, both strictly necessary: who is signed in, and which sign-in is pending. */
export function cookiesOf(settings: Settings) {
  const base = {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: settings.publicUrl.startsWith('https:'),
    secrets: [settings.sessionSecret],
  }
  return {
    session: createCookie('krv_session', { ...base, maxAge: 30 * 24 * 3600 }),
    pending: createCookie('krv_pending', { ...base, maxAge: 15 * 60 }),
  }
}

export async function readCookie(
  settings: Settings,
  name: 'session' | 'pending',
  request: Request,
): Promise<string | null> {
  const header = request.headers.get('cookie')
  if (!header) return null
  const value: unknown = await cookiesOf(settings)[name].parse(header)
  return typeof value === 'string' && value !== '' ? value : null
}

/** The Set-Cookie line that keeps a value, or with null forgets it. */
export const setCookie = (settings: Settings, name: 'session' | 'pending', value: string | null): Promise<string> =>
  cookiesOf(settings)[name].serialize(value ?? '', value === null ? { maxAge: 0 } : {})
