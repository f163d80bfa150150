/** Who is reminded of an application that is not sent, and when. */
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { addDays, civilDateOf, hours, instantOf, later } from '#app/kernel/when.ts'
import type { Application } from './application.ts'
import { closesFor } from './rules.ts'

/** Letters go out from this time of the day, two days before the last one. */
export const REMIND_AT = '09:00'
export const REMIND_DAYS = 2
/** Who has saved within this time is at it, and is left in peace until later. */
export const AT_IT = hours(1)

/** From when an applicant may be reminded of a deadline: at nine in the morning, two days before its date in Oslo. */
export function remindsFrom(closesAt: Date): Date {
  const date = addDays(civilDateOf(shownClosing(closesAt)), -REMIND_DAYS)
  // The clock never jumps at nine in the morning.
  return instantOf(date, REMIND_AT) ?? later(closesAt, -hours(24 * REMIND_DAYS))
}

/**
 * The deadline that an applicant is to be reminded of now, the own one where it was extended; null when there is nothing
 * to remind of: what is sent or withdrawn, too early, too late, or someone who is writing at this moment.
 */
export function reminderDue(
  call: Pick<Call, 'closesAt'>,
  application: Pick<Application, 'submission' | 'extendedTo' | 'savedAt'>,
  now: Date,
): Date | null {
  if (application.submission !== 'draft' && application.submission !== 'reopened') return null
  const closesAt = closesFor(call, application)
  if (now < remindsFrom(closesAt) || now >= closesAt) return null
  return later(application.savedAt, AT_IT) <= now ? closesAt : null
}

/** One letter for each application and deadline: a personal extension is a deadline of its own. */
export const reminderKey = (applicationId: string, closesAt: Date): string =>
  `reminder:${applicationId}:${closesAt.toISOString()}`
