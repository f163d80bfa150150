import nodemailer from 'nodemailer'
import type { Enclosure } from '#app/kernel/mail.ts'
import { hours, later, minutes } from '#app/kernel/when.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { holdLetter, listDue, markFailed, markSent } from './outbox.store.server.ts'

/** How long a letter waits after its n-th try: 1, 2, 4 … minutes, at most six hours. */
export const waitAfter = (attempts: number): number => Math.min(minutes(2 ** attempts), hours(6))

/**
 * What mail programs read of a letter. A bulk mailing carries one-click unsubscription (RFC 8058); its address is
 * written unfolded, since a folded one breaks the signature of some mail servers.
 */
const headersOf = ({ bulk, unsubscribe }: { bulk: string | null; unsubscribe: string | null }) =>
  bulk
    ? {
        Precedence: 'bulk',
        ...(unsubscribe
          ? {
              'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }
          : {}),
      }
    : { 'Auto-Submitted': 'auto-generated' }

/**
 * Sends what is due over SMTP, at least once: a letter is held before it is sent and marked after, so a crash
 * between the two repeats it rather than loses it. Without SMTP_URL letters stay and are read in the outbox.
 * Returns how many went out.
 */
export async function sendDue(house: House, now: () => Date): Promise<number> {
  if (!house.settings.smtpUrl) return 0
  const transport = nodemailer.createTransport(house.settings.smtpUrl)
  let sent = 0
  try {
    for (;;) {
      const due = await listDue(house.db, now(), 50)
      if (due.length === 0) return sent
      for (const letter of due) {
        const ctx = contextOf(house, now(), null)
        if (
          !(await ctx.tx((tx) =>
            holdLetter(tx, letter.id, letter.attempts, later(ctx.now, waitAfter(letter.attempts))),
          ))
        )
          continue
        try {
          await transport.sendMail({
            from: house.settings.mailFrom,
            to: { address: letter.toEmail, name: letter.toName },
            subject: letter.subject,
            text: letter.text,
            html: letter.html,
            messageId: `<${letter.id}@${new URL(house.settings.publicUrl).hostname}>`,
            attachments: ((letter.enclosures ?? []) as unknown as Enclosure[]).map(({ name, type, content }) => ({
              filename: name,
              contentType: type,
              content,
            })),
            headers: headersOf(letter),
          })
          await ctx.tx((tx) => markSent(tx, letter.id, now()))
          sent++
        } catch (error) {
          house.log.warn(
            { mail: letter.id, attempts: letter.attempts + 1, code: (error as NodeJS.ErrnoException).code },
            'mail not sent',
          )
          await ctx.tx((tx) => markFailed(tx, letter.id, (error as Error).message))
        }
      }
    }
  } finally {
    transport.close()
  }
}
