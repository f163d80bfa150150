import { addressIn } from '#app/i18n/addresses.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { replyKeyOf } from '../../family/guardian-link.server.ts'
import { newLinkMail } from '../mails.ts'
import { listGuardiansAt } from '../store.server.ts'

/**
 * Posts a guardian's link to the address that it belongs to. Whoever asks learns nothing: the answer is the same for an
 * address that no guardian has. Two who share the address get one each. At most one letter an hour.
 */
export async function sendNewLink(ctx: Context, email: string): Promise<void> {
  openToAll('anyone may ask; only the owner of the inbox sees the answer')
  await ctx.tx(async (tx) => {
    for (const { personId, linkVersion, person } of await listGuardiansAt(tx, email)) {
      const locale = person.locale === 'en' ? 'en' : 'nb'
      const href =
        ctx.settings.publicUrl + addressIn(locale, 'oneTap', { key: replyKeyOf(ctx, { personId, linkVersion }) })
      const hour = `${civilDateOf(ctx.now)}T${localTimeOf(ctx.now).slice(0, 2)}`
      await ctx.post(
        tx,
        newLinkMail({ personId, email, name: person.name, locale }, href, `new-link:${personId}:${hour}`),
      )
    }
  })
}
