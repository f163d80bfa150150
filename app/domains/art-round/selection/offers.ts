/** A place that came free: until when it can be answered, who is reminded, and which offers have lapsed. */
import type { Application } from '#app/domains/art-round/application/application.ts'
import { lastDayBefore } from '#app/kernel/say-when.ts'
import { addDays, type CivilDate, civilDateOf, instantOf } from '#app/kernel/when.ts'

/**
 * The last day on which an offer can be answered: whole days after today, and never later than the day on which works are
 * delivered. Null when that day is over: nobody can be offered a place after it.
 */
export function lastDayOfOffer(now: Date, offerDays: number, deliveryOn: CivilDate | null): CivilDate | null {
  const today = civilDateOf(now)
  if (deliveryOn !== null && deliveryOn < today) return null
  const last = addDays(today, offerDays)
  return deliveryOn !== null && deliveryOn < last ? deliveryOn : last
}

/** The first instant that is too late for an answer on a last day: midnight in Oslo after it. */
export function endOfDay(day: CivilDate): Date {
  const instant = instantOf(addDays(day, 1), '00:00')
  // The clock is moved at night, but never at midnight.
  if (!instant) throw new RangeError(`no midnight after ${day}`)
  return instant
}

type Answering = Pick<Application, 'decision' | 'participation' | 'offeredAt' | 'answerBy'>

/**
 * The first instant that is too late for this artist's answer: the offer's own, or one that a reminder gave, else the end of
 * the edition's last day. Null: no last day is set.
 */
export function answerEnds(application: Pick<Answering, 'answerBy'>, confirmBy: CivilDate | null): Date | null {
  return application.answerBy ?? (confirmBy === null ? null : endOfDay(confirmBy))
}

const awaits = ({ decision, participation }: Answering) => decision === 'accepted' && participation === 'awaiting'

/** Whether an offered place is lost because nobody answered. Those whom the jury accepted at once never lose it so. */
export const hasLapsed = (application: Answering, now: Date): boolean =>
  awaits(application) && application.offeredAt !== null && application.answerBy !== null && now >= application.answerBy

/**
 * Whether to remind of an offer: from nine in the morning of the day before the last, while it can be answered. Not on the
 * day of the offer itself.
 */
export function remindsOfOffer(application: Answering, now: Date): boolean {
  const { offeredAt, answerBy } = application
  if (!awaits(application) || !offeredAt || !answerBy || now >= answerBy) return false
  const dayBefore = addDays(lastDayBefore(answerBy), -1)
  const from = instantOf(dayBefore, '09:00')
  return from !== null && now >= from && civilDateOf(offeredAt) < civilDateOf(now)
}

/** Those whom the jury accepted at once and who have not answered. */
export const unansweredOf = <A extends Answering>(applications: readonly A[]): A[] =>
  applications.filter((application) => awaits(application) && application.offeredAt === null)

/** Those to whom a place that came free is offered, and who have not answered. */
export const offeredOf = <A extends Answering>(applications: readonly A[]): A[] =>
  applications.filter((application) => awaits(application) && application.offeredAt !== null)

/** Until when a reminder asks for an answer: the edition's last day while it lasts, else as many days as an offer has. */
export function lastDayOfReminder(confirmBy: CivilDate | null, now: Date, offerDays: number): CivilDate {
  const today = civilDateOf(now)
  return confirmBy !== null && confirmBy >= today ? confirmBy : addDays(today, offerDays)
}
