/** Gives free seats to those who wait, in the transaction of whatever set them free, and writes to them. */
import { addressIn } from '#app/i18n/addresses.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ownCalendarText } from './calendar.server.ts'
import type { Event, SignUp } from './event.ts'
import { type Around, localeOf, movedUpMail } from './mails.ts'
import { keyOf } from './own.server.ts'
import { beginsAt, movingUp } from './rules.ts'
import { listSignUps, putSignUp } from './store.server.ts'

/** What goes with a letter about a sign-up: its link, and the entry for the calendar of those who have seats. */
export function aroundOf(ctx: Context, event: Event, signUp: SignUp): Around {
  const locale = localeOf(signUp)
  const { publicUrl } = ctx.settings
  const href = publicUrl + addressIn(locale, 'signUp', { key: keyOf(ctx, signUp.id) })
  const waits = signUp.state === 'waiting'
  return { href, calendar: waits ? null : ownCalendarText(event, signUp, locale, publicUrl, href) }
}

/** Gives how many parties got seats. Nobody is moved once an event has begun, or is cancelled. */
export async function seatWaiting(ctx: Context, tx: Tx, event: Event): Promise<number> {
  if (event.cancelledAt !== null || ctx.now >= beginsAt(event)) return 0
  const moving = movingUp(event.capacity, await listSignUps(tx, { eventId: event.id }))
  for (const { id } of moving) {
    const seated = await putSignUp(tx, id, { state: 'confirmed', movedUpAt: ctx.now })
    await ctx.post(tx, movedUpMail(event, seated, aroundOf(ctx, event, seated)))
    await ctx.note(tx, 'event.moved-up', id, { seats: seated.seats })
  }
  return moving.length
}
