import { addressIn } from '#app/i18n/addresses.ts'
import { missing } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { later } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfCode, hashOfSecret, newCode, newSecret } from '#app/platform/crypto/keys.server.ts'
import { CODE_TRIES, TOKEN_LIFE } from '../rules.ts'
import { addToken, findPersonByEmail } from '../store.server.ts'

/** A link for the operator to hand to a person who is known. Only the command line reaches this. Throws missing. */
export async function makeSignInLink(ctx: Context, email: string): Promise<string> {
  openToAll('only the operator of the machine reaches it')
  const secret = newSecret()
  await ctx.tx(async (tx) => {
    const person = await findPersonByEmail(tx, email)
    if (!person) throw missing('people.noSuchPerson')
    const token = await addToken(tx, {
      email,
      linkHash: hashOfSecret(secret),
      codeHash: hashOfCode(newCode(), ctx.settings.sessionSecret),
      triesLeft: CODE_TRIES,
      returnTo: addressIn('nb', 'me'),
      requestedAt: ctx.now,
      expiresAt: later(ctx.now, TOKEN_LIFE),
    })
    await ctx.note(tx, 'sign-in.link-made', person.id, { token: token.id })
  })
  return `${ctx.settings.publicUrl}${addressIn('nb', 'signInLink')}?n=${secret}`
}
