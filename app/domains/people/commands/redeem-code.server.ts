import type { Locale } from '#app/i18n/words.ts'
import { conflict, invalid } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfCode, sameSecret } from '#app/platform/crypto/keys.server.ts'
import { acceptsCode } from '../rules.ts'
import { type Arrival, startSession } from '../start-session.server.ts'
import { findToken, spendTry } from '../store.server.ts'

/**
 * Lets in the browser that asked, with the code of the mail. A wrong code costs one of the tries, and that is kept
 * even though the deed is refused. Throws invalid (wrong, how many tries are left) or conflict (spent or too old).
 */
export async function redeemCode(
  ctx: Context,
  tokenId: string,
  code: string,
  locale: Locale,
  device: string,
): Promise<Arrival> {
  openToAll('the code is the proof')
  const arrived = await ctx.tx(async (tx) => {
    const token = await findToken(tx, tokenId)
    if (!token || !acceptsCode(token, ctx.now)) return { left: 0 }
    if (sameSecret(token.codeHash, hashOfCode(code, ctx.settings.sessionSecret)))
      return startSession(ctx, tx, token, locale, device)
    await spendTry(tx, token.id)
    return { left: token.triesLeft - 1 }
  })
  if ('cookie' in arrived) return arrived
  throw arrived.left > 0 ? invalid('people.codeWrong', { left: arrived.left }, 'code') : conflict('people.tokenSpent')
}
