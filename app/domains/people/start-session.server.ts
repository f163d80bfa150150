import type { Locale } from '#app/i18n/words.ts'
import { later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret, newSecret } from '#app/platform/crypto/keys.server.ts'
import { SESSION_LIFE } from './rules.ts'
import { addPerson, addSession, findPersonByEmail, spendTokens } from './store.server.ts'

export interface Arrival {
  /** What the browser keeps; only its hash is stored. */
  cookie: string
  returnTo: string
}

/**
 * Lets the owner of an address in: uses up every open token of it, makes the person known at the first visit, and
 * starts a session with an identifier of its own, so that none that was there before can be taken over.
 */
export async function startSession(
  ctx: Context,
  tx: Tx,
  token: { email: string; returnTo: string },
  locale: Locale,
  device: string,
): Promise<Arrival> {
  await spendTokens(tx, token.email, ctx.now)
  const person =
    (await findPersonByEmail(tx, token.email)) ??
    (await addPerson(tx, { email: token.email, name: '', locale, demo: false, createdAt: ctx.now }))
  const cookie = newSecret()
  const session = await addSession(tx, {
    tokenHash: hashOfSecret(cookie),
    personId: person.id,
    startedAt: ctx.now,
    lastSeenAt: ctx.now,
    expiresAt: later(ctx.now, SESSION_LIFE),
    device: device.slice(0, 200),
  })
  await ctx.note(tx, 'session.started', person.id, { session: session.id })
  return { cookie, returnTo: token.returnTo }
}
