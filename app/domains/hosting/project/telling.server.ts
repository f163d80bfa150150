/** Letters to the guests of a meeting. */
import { addressIn } from '#app/i18n/addresses.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Hosting } from '../hosting.ts'
import { named } from '../plan/queries.server.ts'
import { sayHosting } from '../say-hosting.ts'
import { guestInvitation, organizerOf } from './calendar.server.ts'
import { type MeetingNews, meetingMail } from './mails.ts'
import type { Guest, Meeting } from './meeting.ts'
import { replyKey } from './reply-key.server.ts'

/** The page that a guest has of a meeting, without an account. */
export const guestPage = (
  { settings }: Pick<Context, 'settings'>,
  { id, locale }: Pick<Guest, 'id' | 'locale'>,
): string => settings.publicUrl + addressIn(locale, 'meetingReply', { key: replyKey(settings.sessionSecret, id) })

/** Tells some guests what is new of a meeting, each with the entry for the own calendar. */
export async function tellGuests(
  ctx: Context,
  tx: Tx,
  hosting: Hosting,
  meeting: Meeting,
  guests: readonly Guest[],
  news: MeetingNews,
): Promise<void> {
  const of = await named(tx, hosting)
  const organizer = organizerOf(ctx.settings.mailFrom)
  for (const guest of guests) {
    const said = sayHosting(of, guest.locale)
    const href = guestPage(ctx, guest)
    const method = news === 'cancelled' ? 'CANCEL' : 'REQUEST'
    const file = guestInvitation(meeting, said, guest, { method, organizer, href })
    await ctx.post(tx, meetingMail(guest, meeting, { news, hosting: said, href, file }))
  }
}
