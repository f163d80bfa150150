import type { Locale } from '#app/i18n/words.ts'
import { conflict } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { opensDoor } from '../rules.ts'
import { type Arrival, startSession } from '../start-session.server.ts'
import { findTokenByLink } from '../store.server.ts'

/** Lets in whoever holds the link; once. Throws conflict when it is spent, too old or unknown, all in the same words. */
export async function redeemLink(ctx: Context, secret: string, locale: Locale, device: string): Promise<Arrival> {
  openToAll('the link is the proof')
  return ctx.tx(async (tx) => {
    const token = await findTokenByLink(tx, hashOfSecret(secret))
    if (!token || !opensDoor(token, ctx.now)) throw conflict('people.tokenSpent')
    return startSession(ctx, tx, token, locale, device)
  })
}
