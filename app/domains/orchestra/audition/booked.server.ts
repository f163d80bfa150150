import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Audition, AuditionRound } from './audition.ts'
import { auditionCalendarText, entryOfAudition } from './calendar.server.ts'
import { bookedMail } from './mails.ts'

/** One letter to who booked or changed: each child's time, also for the calendar. Nobody without an address is written to. */
export async function sendBooked(
  ctx: Context,
  tx: Tx,
  actor: Actor,
  round: AuditionRound,
  booked: readonly { audition: Audition; name: string }[],
  changed: boolean,
): Promise<void> {
  const to = await findContact(tx, actor.personId)
  if (!to) return
  const { publicUrl } = ctx.settings
  const { locale } = to
  const timed = booked.flatMap(({ audition, name }) => (audition.slot ? [{ audition, name, slot: audition.slot }] : []))
  const entries = timed.flatMap(({ audition, name, slot }) => {
    const entry = entryOfAudition(round, audition, slot, name, locale, publicUrl)
    return entry ? [entry] : []
  })
  const mark = booked.map(({ audition: { id, version } }) => `${id}.${version}`).join(':')
  await ctx.post(
    tx,
    bookedMail(
      round,
      to,
      timed.map(({ audition: { pieces, withAccompanist }, name, slot }) => ({ name, slot, pieces, withAccompanist })),
      {
        key: `audition-booked:${mark}`,
        href: publicUrl + addressIn(locale, 'auditionBooking', { id: round.id }),
        calendar: auditionCalendarText(round, entries, locale),
        changed,
      },
    ),
  )
}
