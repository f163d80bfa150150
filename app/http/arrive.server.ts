import type { Context } from '#app/platform/context.server.ts'
import { to } from './deed.server.ts'
import { setCookie } from './session.server.ts'

/** Hands the browser its session and sends it where it was going. */
export async function arrive(ctx: Context, arrival: { cookie: string; returnTo: string }) {
  const headers = new Headers()
  headers.append('Set-Cookie', await setCookie(ctx.settings, 'session', arrival.cookie))
  headers.append('Set-Cookie', await setCookie(ctx.settings, 'pending', null))
  return to(arrival.returnTo, headers)
}
