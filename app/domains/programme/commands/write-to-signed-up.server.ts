import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { wordMail } from '../mails.ts'
import { theEvent } from '../own.server.ts'
import { mayWriteToSignedUp } from '../policy.ts'
import { aroundOf } from '../seating.server.ts'
import { listSignUps } from '../store.server.ts'

/**
 * Writes to everyone who has a seat or waits, one letter each. The same words a second time go to nobody. Gives how many
 * letters are new. Throws conflict when it would go to another number than the `count` that was said yes to.
 */
export async function writeToSignedUp(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  word: { subject: string; text: string; count: number },
): Promise<number> {
  if (!mayWriteToSignedUp(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { event } = await theEvent(tx, year, slug)
    const parties = await listSignUps(tx, { eventId: event.id, state: { not: 'cancelled' } })
    if (parties.length !== word.count) throw conflict('programmeOffice.countChanged', { count: parties.length })
    const key = `event-word:${event.id}:${hashOfSecret(`${word.subject}\n${word.text}`).slice(0, 16)}`
    const letters = parties.map((one) =>
      wordMail(event, one, { ...aroundOf(ctx, event, one), calendar: null }, { ...word, key }),
    )
    const posted = await postAll(tx, letters, ctx.now)
    await ctx.note(tx, 'event.written-to', event.id, { letters: posted })
    return posted
  })
}
