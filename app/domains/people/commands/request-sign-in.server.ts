import type { Locale } from '#app/i18n/words.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { hours, later } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfCode, hashOfSecret, newCode, newSecret } from '#app/platform/crypto/keys.server.ts'
import { signInMail } from '../mails.ts'
import { CODE_TRIES, mayMail, TOKEN_LIFE } from '../rules.ts'
import { addToken, countTokensSince, findPersonByEmail } from '../store.server.ts'

/**
 * Posts a link and a code to an address, whether it is known or not: whoever owns the inbox may come in, and nobody
 * learns who is registered. Returns the token's id for the browser that asked, the same for an address over its limit.
 */
export async function requestSignIn(ctx: Context, locale: Locale, email: string, returnTo: string): Promise<string> {
  openToAll('anyone may ask to be let in')
  const [secret, code] = [newSecret(), newCode()]
  return ctx.tx(async (tx) => {
    const allowed = mayMail(await countTokensSince(tx, email, later(ctx.now, -hours(1))))
    const token = await addToken(tx, {
      email,
      linkHash: hashOfSecret(secret),
      codeHash: hashOfCode(code, ctx.settings.sessionSecret),
      triesLeft: allowed ? CODE_TRIES : 0,
      returnTo,
      requestedAt: ctx.now,
      expiresAt: later(ctx.now, TOKEN_LIFE),
    })
    const person = await findPersonByEmail(tx, email)
    const to = { email, name: person?.name ?? '', personId: person?.id ?? null }
    if (allowed) await ctx.post(tx, signInMail(to, locale, ctx.settings.publicUrl, secret, code))
    return token.id
  })
}
