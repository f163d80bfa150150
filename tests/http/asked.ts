/** Asks a loader or an action as a browser would, without a browser. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { setCookie } from '#app/http/session.server.ts'
import { days, later } from '#app/kernel/when.ts'
import type { House } from '#app/platform/context.server.ts'
import { hashOfSecret, newSecret } from '#app/platform/crypto/keys.server.ts'

/** A person with roles, signed in: the header of the request. */
export async function cookieOf(
  house: House,
  roles: readonly ('secretariat' | 'juror' | 'host')[],
  now: Date,
): Promise<string> {
  const secret = newSecret()
  const email = `${newSecret().slice(0, 8).toLowerCase()}@example.com`
  const grants = { create: roles.map((role) => ({ role, grantedAt: now })) }
  const person = await house.db.person.create({ data: { email, name: 'Noen', createdAt: now, grants } })
  const session = { tokenHash: hashOfSecret(secret), personId: person.id, startedAt: now, lastSeenAt: now, device: '' }
  await house.db.session.create({ data: { ...session, expiresAt: later(now, days(1)) } })
  return (await setCookie(house.settings, 'session', secret)).split(';')[0] ?? ''
}

interface Asking {
  house: House
  now: Date
  path: string
  cookie?: string
  form?: Record<string, string>
  params?: Record<string, string>
}

/** What is thrown is an answer too: a redirect, or a refusal with its status. */
export async function ask(
  answer: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>,
  { house, now, path, cookie, form, params = {} }: Asking,
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const request = new Request(`http://localhost:3000${path}`, {
    headers: cookie ? { cookie } : {},
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  const context = { house, clock: () => now, cspNonce: '' }
  const given = await answer({ request, params, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs).catch(
    (error: unknown) => error,
  )
  if (given instanceof Response) return { status: given.status, body: null, headers: given.headers }
  if (given instanceof Error) throw given
  const wrapped = given as { type?: string; data?: unknown; init?: ResponseInit | null }
  if (wrapped?.type === 'DataWithResponseInit')
    return { status: wrapped.init?.status ?? 200, body: wrapped.data, headers: new Headers(wrapped.init?.headers) }
  return { status: 200, body: given, headers: new Headers() }
}
