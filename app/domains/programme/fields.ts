/** From the form of an event to the event. */
import type { Beside } from '#app/kernel/fault.ts'
import { addDays, type CivilDate, civilDateOf, instantOf, type LocalTime, localTimeOf } from '#app/kernel/when.ts'
import type { Event } from './event.ts'
import type { EventFields } from './input.ts'

/** What the secretariat fills in. */
export type EventTexts = Omit<
  Event,
  'id' | 'editionId' | 'slug' | 'attended' | 'signedUp' | 'publishedAt' | 'cancelledAt' | 'changedAt' | 'version'
>

/** What the fields say; with `faults` nothing of it may be used. */
export function eventFrom(fields: EventFields): { event: EventTexts; faults: Beside[] } {
  const { signUpFromDate, signUpFromTime, signUpToDate, signUpToTime, ...plain } = fields
  const faults: Beside[] = []
  const moment = (field: string, date: CivilDate | null, time: LocalTime | null, last: boolean): Date | null => {
    if (date === null) {
      if (time !== null) faults.push({ field: `${field}Date`, key: 'faults.required' })
      return null
    }
    // A day alone is meant whole: signing up lasts until it is over.
    const instant = time === null && last ? instantOf(addDays(date, 1), '00:00') : instantOf(date, time ?? '00:00')
    if (instant === null) faults.push({ field: `${field}Time`, key: 'faults.noSuchTime' })
    return instant
  }
  const signUpFrom = moment('signUpFrom', signUpFromDate, signUpFromTime, false)
  const signUpTo = moment('signUpTo', signUpToDate, signUpToTime, true)
  if (signUpFrom && signUpTo && signUpTo <= signUpFrom)
    faults.push({ field: 'signUpToDate', key: 'programmeOffice.closesBeforeItOpens' })
  if (plain.ends !== null && plain.ends === plain.begins)
    faults.push({ field: 'ends', key: 'programmeOffice.endsWhenItBegins' })
  if ((plain.lat === null) !== (plain.lng === null))
    faults.push({ field: plain.lat === null ? 'lat' : 'lng', key: 'faults.required' })
  return { event: { ...plain, signUpFrom, signUpTo }, faults }
}

/** The fields of the form that hold an event, as `eventFrom` reads them again. */
export function fieldsOf(event: EventTexts) {
  const { signUpFrom, signUpTo, ...plain } = event
  const midnight = signUpTo !== null && localTimeOf(signUpTo) === '00:00'
  return {
    ...plain,
    stepFree: event.stepFree === null ? '' : event.stepFree ? 'yes' : 'no',
    signUpFromDate: signUpFrom && civilDateOf(signUpFrom),
    signUpFromTime: signUpFrom && localTimeOf(signUpFrom),
    signUpToDate: signUpTo && (midnight ? addDays(civilDateOf(signUpTo), -1) : civilDateOf(signUpTo)),
    signUpToTime: signUpTo && (midnight ? null : localTimeOf(signUpTo)),
  }
}
