import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { LOCALES } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { makeLetters } from '../fill.server.ts'
import { findIssue } from '../issues.store.server.ts'
import { letterOf } from '../letter.ts'
import { mayWriteNewsletters } from '../policy.ts'
import { TEST_KEY } from '../rules.ts'

/**
 * Sends an issue to one address as a test, marked as such in its subject: in Norwegian, and in English if it is written in
 * English too. Throws forbidden, missing, and conflict for an issue without a subject or a text.
 */
export async function sendTestLetter(ctx: Context, actor: Actor, id: string, email: string): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  const issue = await findIssue(ctx.db, id)
  if (!issue) throw missing()
  if (issue.subjectNb === '' || issue.bodyNb.trim() === '') throw conflict('newsletterOffice.nothingToSend')
  const made = issue.sentAs ?? (await makeLetters(ctx, issue))
  await ctx.tx(async (tx) => {
    for (const locale of LOCALES) {
      if (locale === 'en' && made.en.written !== 'en') continue
      const leaveHref = addressIn(locale, 'newsletterLeave', { key: TEST_KEY })
      const around = { locale, base: ctx.settings.publicUrl, lists: [], leaveHref, webHref: null, test: true }
      const key = `newsletter-test:${id}:${locale}:${email}:${ctx.now.getTime()}`
      await ctx.post(tx, { key, to: { email, name: '' }, locale, ...letterOf(made[locale], around) })
    }
    await ctx.note(tx, 'newsletter.tested', id)
  })
}
