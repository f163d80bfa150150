import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { pageOf } from '#app/kernel/page.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listMailings } from '#app/platform/mail/bulk.store.server.ts'
import { findLetter, outboxPage } from '#app/platform/mail/outbox.store.server.ts'
import type { Actor } from './person.ts'
import { mayReadOutbox } from './policy.ts'
import type { LetterView, OutboxView } from './views.ts'

const LETTERS_A_PAGE = 50
/** Bulk mailings that are summed up over the letters. */
const MAILINGS = 5

/** A page of the mails that were written, newest first. */
export async function outboxView(
  ctx: Context,
  actor: Actor | null,
  search: string,
  wanted: string | null,
  ofBulk = false,
): Promise<OutboxView> {
  if (!mayReadOutbox(actor)) throw forbidden()
  const { total } = await outboxPage(ctx.db, search, 0, 0, hiddenKeys(ctx), ofBulk)
  const place = pageOf(wanted, total, LETTERS_A_PAGE)
  const { letters } = await outboxPage(ctx.db, search, place.skip, place.take, hiddenKeys(ctx), ofBulk)
  return {
    search,
    letters: letters.map(({ heldFor, refusedAt, ...letter }) => ({
      ...{ ...veiled(letter, ctx), held: heldFor !== null, refused: refusedAt !== null },
    })),
    page: place.page,
    pages: place.pages,
    total,
    sends: ctx.settings.smtpUrl !== null,
    ofBulk,
    mailings: ofBulk ? [] : await listMailings(ctx.db, MAILINGS),
  }
}

/** One letter as it was written. */
export async function letterView(ctx: Context, actor: Actor | null, id: string): Promise<LetterView> {
  if (!mayReadOutbox(actor)) throw forbidden()
  const letter = await findLetter(ctx.db, id)
  if (!letter) throw missing()
  const { toEmail, toName, subject, text, postedAt, sentAt, attempts, lastError } = veiled(letter, ctx)
  const held = letter.heldFor !== null
  const { refusedAt, bulk } = letter
  const emptied = bulk !== null && text === ''
  return {
    toEmail,
    toName,
    subject,
    text,
    postedAt,
    sentAt,
    attempts,
    lastError,
    held,
    refused: refusedAt !== null,
    emptied,
  }
}

/**
 * Where letters are really sent, a letter that lets someone in shows neither link nor code: whoever read it could
 * come in as another. Without a mail server the outbox is the only way in, and it is shown.
 */
function veiled<L extends { key: string; subject: string; text?: string }>(letter: L, ctx: Context): L {
  const hidden = hiddenKeys(ctx)
  if (!hidden || !letter.key.startsWith(hidden)) return letter
  return {
    ...letter,
    subject: say('nb', secretariat.signInSubject),
    ...(letter.text === undefined ? {} : { text: say('nb', secretariat.signInVeiled) }),
  }
}

/** How the keys of letters begin that let someone in; null where they are shown. */
const hiddenKeys = (ctx: Context): string | null => (ctx.settings.smtpUrl ? 'sign-in:' : null)
