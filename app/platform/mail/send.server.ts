import nodemailer, { type Transporter } from 'nodemailer'
import type { Enclosure } from '#app/kernel/mail.ts'
import { hours, later, minutes } from '#app/kernel/when.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { returnAddress } from './bounce.ts'
import { countBulkSince } from './bulk.store.server.ts'
import { holdLetter, listDue, markFailed, markRefused, markSent } from './outbox.store.server.ts'

/** How long a letter waits after its n-th try: 1, 2, 4 … minutes, at most six hours. */
export const waitAfter = (attempts: number): number => Math.min(minutes(2 ** attempts), hours(6))

/** Letters of bulk mailings that go before the others are looked at again: someone may wait for a code to sign in. */
const BULK_AT_ONCE = 10
/** And most of them in one round, so that the clock's other work gets its turn. */
const BULK_A_ROUND = 50

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

type Due = Awaited<ReturnType<typeof listDue>>[number]
type Refusal = NodeJS.ErrnoException & { responseCode?: number; command?: string; response?: string }

/** The receiver's own server said no to this address, for good: trying again would only harm our name there. */
const isRefusal = ({ responseCode = 0, command }: Refusal): boolean => responseCode >= 500 && command === 'RCPT TO'

/**
 * Sends what is due over SMTP, at least once: a letter is held before it is sent and marked after, so a crash
 * between the two repeats it rather than loses it. Letters about people's own matters go before bulk mailings, which
 * go no faster than the setting says. Without SMTP_URL letters stay and are read in the outbox. Returns how many went out.
 */
export async function sendDue(house: House, now: () => Date): Promise<number> {
  if (!house.settings.smtpUrl) return 0
  const transport = nodemailer.createTransport(house.settings.smtpUrl)
  let sent = 0
  let bulk = 0
  try {
    for (;;) {
      const own = await listDue(house.db, now(), 50)
      const due = own.length > 0 ? own : await bulkDue(house, now(), BULK_A_ROUND - bulk)
      if (due.length === 0) return sent
      if (own.length === 0) bulk += due.length
      for (const letter of due) if (await sendOne(house, transport, letter, now)) sent++
    }
  } finally {
    transport.close()
  }
}

async function bulkDue(house: House, now: Date, most: number): Promise<Due[]> {
  if (most <= 0) return []
  const left = house.settings.bulkPerMinute - (await countBulkSince(house.db, later(now, -minutes(1))))
  return left <= 0 ? [] : listDue(house.db, now, Math.min(BULK_AT_ONCE, most, left), true)
}

/** True when the letter went out. */
async function sendOne(house: House, transport: Transporter, letter: Due, now: () => Date): Promise<boolean> {
  const { settings, log } = house
  const ctx = contextOf(house, now(), null)
  const until = later(ctx.now, waitAfter(letter.attempts))
  if (!(await ctx.tx((tx) => holdLetter(tx, letter.id, letter.attempts, until)))) return false
  try {
    await transport.sendMail({
      from: settings.mailFrom,
      to: { address: letter.toEmail, name: letter.toName },
      ...(settings.mailReturn
        ? { envelope: { from: returnAddress(settings.mailReturn, letter.id), to: letter.toEmail } }
        : {}),
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: `<${letter.id}@${new URL(settings.publicUrl).hostname}>`,
      attachments: ((letter.enclosures ?? []) as unknown as Enclosure[]).map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content,
      })),
      headers: headersOf(letter),
    })
    await ctx.tx((tx) => markSent(tx, letter.id, now()))
    return true
  } catch (error) {
    const refusal = error as Refusal
    const refused = isRefusal(refusal)
    log.warn({ mail: letter.id, attempts: letter.attempts + 1, code: refusal.code, refused }, 'mail not sent')
    const said = refused ? (refusal.response ?? refusal.message) : refusal.message
    await ctx.tx((tx) => (refused ? markRefused(tx, letter.id, now(), said) : markFailed(tx, letter.id, said)))
    return false
  }
}
