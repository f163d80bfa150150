import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import { civilDateOf, instantOf, isCivilDate, isLocalTime, later, minutes, yearOf } from '#app/kernel/when.ts'
import { type CallDraft, callFaultsOf } from './call-rules.ts'
import type { Call, Edition, FieldFault, OpenDay, Phase } from './edition.ts'
import { FIRST_YEAR, LAST_YEAR, LEAST_CAPACITY, MOST_CAPACITY } from './edition.ts'

/** 2007 was edition no. 1, and there has been one every year. */
export const numberOf = (year: number): number => year - (FIRST_YEAR - 1)

/**
 * The end of a window from the deadline as people type it: the first instant that is too late, which is one minute after
 * the typed minute. A deadline of 23.59 thus takes everything that arrives before midnight, to the second.
 * Null for a local time that does not exist, in the hour that the clock jumps over in spring.
 */
export function closingInstant(date: CivilDate, time: LocalTime): Date | null {
  const minute = instantOf(date, time)
  return minute && later(minute, minutes(1))
}

/** The deadline as it was typed, from the end of a window: what every screen and letter says. */
export const shownClosing = (closesAt: Date): Date => later(closesAt, -minutes(1))

/** When the announcement of a call is planned: the call's own day, or the edition's; null when neither is set. */
export const announceDayOf = (call: Pick<Call, 'announceOn'>, edition: Pick<Edition, 'announceOn'>): CivilDate | null =>
  call.announceOn ?? edition.announceOn

/** Of the sales of what a call admits, in per cent: the call's own commission, or the edition's. */
export const commissionOf = (call: Pick<Call, 'commission'>, edition: Pick<Edition, 'commission'>): number =>
  call.commission ?? edition.commission

/** Which places a call draws on: calls without places of their own share the edition's. */
export const placesOf = (
  call: Pick<Call, 'id' | 'capacity'>,
  edition: Pick<Edition, 'capacity'>,
): { pool: string; capacity: number } =>
  call.capacity === null ? { pool: 'edition', capacity: edition.capacity } : { pool: call.id, capacity: call.capacity }

type Dates = 'juryFrom' | 'juryTo' | 'announceOn' | 'confirmBy' | 'deliveryOn' | 'openingAt' | 'periodFrom' | 'periodTo'

/** What the secretariat fills in; a date that is not set yet is null and is no fault. */
export interface EditionDraft extends Pick<Edition, 'year' | 'capacity' | 'commission' | Dates> {
  calls: readonly CallDraft[]
  days: readonly OpenDay[]
}

const fault = (field: string, key: TextKey, facts: Facts = {}): FieldFault => ({ field, key, facts })
const isWholeWithin = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

/**
 * Everything that is wrong with an edition, field by field; empty when nothing is. The dates come in the order call
 * opens < closes ≤ jury ≤ announcement ≤ answers ≤ delivery ≤ opening ≤ period, where a small edition may do several
 * steps on one day. A call without a jury may stay open through the jury's days, not past the announcement; one that
 * is announced on a day of its own keeps to that day alone.
 */
export function editionFaults(draft: EditionDraft): FieldFault[] {
  const faults: FieldFault[] = []
  if (!isWholeWithin(draft.year, FIRST_YEAR, LAST_YEAR))
    faults.push(fault('year', 'edition.yearOutside', { first: FIRST_YEAR, last: LAST_YEAR }))
  if (!isWholeWithin(draft.capacity, LEAST_CAPACITY, MOST_CAPACITY))
    faults.push(fault('capacity', 'edition.capacityOutside', { least: LEAST_CAPACITY, most: MOST_CAPACITY }))
  if (!isWholeWithin(draft.commission, 0, 100)) faults.push(fault('commission', 'edition.commissionOutside'))
  return [...faults, ...callFaults(draft), ...orderFaults(draft), ...dayFaults(draft)]
}

function callFaults(draft: EditionDraft): FieldFault[] {
  return draft.calls.flatMap((call, index) =>
    callFaultsOf(call, draft).map(({ field, key, facts }) => fault(`calls.${index}.${field}`, key, facts)),
  )
}

/** Each date is held against the latest of those that must come before it, so one wrong date gives one fault. */
function orderFaults(draft: EditionDraft): FieldFault[] {
  const faults: FieldFault[] = []
  const closingOf = (kinds: readonly Call['kind'][]) =>
    draft.calls
      .filter((call) => kinds.includes(call.kind) && (call.kind === 'juried' || call.announceOn === null))
      .map((call) => civilDateOf(shownClosing(call.closesAt)))
      .sort()
      .at(-1) ?? null
  const steps: [field: string, date: CivilDate | null][] = [
    ['closesAt', closingOf(['juried', 'side'])],
    ['juryFrom', draft.juryFrom],
    ['juryTo', draft.juryTo],
    ['announceOn', draft.announceOn],
    ['confirmBy', draft.confirmBy],
    ['deliveryOn', draft.deliveryOn],
    ['openingAt', draft.openingAt && civilDateOf(draft.openingAt)],
    ['periodFrom', draft.periodFrom],
    ['periodTo', draft.periodTo],
  ]
  let before: [field: string, date: CivilDate] | null = null
  for (const [field, date] of steps) {
    if (date === null) continue
    if (field !== 'closesAt' && !isCivilDate(date)) {
      faults.push(fault(field, 'edition.notADay'))
      continue
    }
    const [earlier, limit]: [string, CivilDate] = before ?? [field, date]
    if (date < limit) faults.push(fault(field, 'edition.wrongOrder', { earlier, later: field }))
    else before = [field, date]
  }
  const invited = closingOf(['invited'])
  if (invited && draft.announceOn && draft.announceOn < invited)
    faults.push(fault('announceOn', 'edition.wrongOrder', { earlier: 'closesAt', later: 'announceOn' }))
  return faults
}

function dayFaults({ days, year, periodFrom, periodTo }: EditionDraft): FieldFault[] {
  const seen = new Set<string>()
  return days.flatMap((day, index) => {
    const at = `days.${index}`
    if (!isCivilDate(day.date)) return [fault(`${at}.date`, 'edition.notADay')]
    const faults: FieldFault[] = []
    if (yearOf(day.date) !== year) faults.push(fault(`${at}.date`, 'edition.dayOutsideYear', { year }))
    else if (day.kind === 'studio' && ((periodFrom && day.date < periodFrom) || (periodTo && day.date > periodTo)))
      faults.push(fault(`${at}.date`, 'edition.studioDayOutsidePeriod'))
    if (seen.has(day.kind + day.date)) faults.push(fault(`${at}.date`, 'edition.dayTwice'))
    seen.add(day.kind + day.date)
    if (!isLocalTime(day.opens) || !isLocalTime(day.closes) || day.opens >= day.closes)
      faults.push(fault(`${at}.closes`, 'edition.dayHours'))
    return faults
  })
}

/**
 * Where the edition is at an instant. A plan is not a deed: past the planned day it is still `jurying` until the
 * announcement has been made. `announced` lasts through the last day for answers (with none set, through the delivery
 * day), then comes `before-opening`. Without a period the edition is over when its year is.
 */
export function phaseOf(
  edition: Pick<Edition, 'year' | 'announcedAt' | 'confirmBy' | 'deliveryOn' | 'periodFrom' | 'periodTo'>,
  call: Pick<Call, 'opensAt' | 'closesAt'> | null,
  now: Date,
): Phase {
  const today = civilDateOf(now)
  const lastDay = edition.periodTo ?? `${edition.year}-12-31`
  if (today > lastDay) return 'over'
  if (edition.periodFrom && today >= edition.periodFrom) return 'open'
  if (edition.announcedAt && now >= edition.announcedAt) {
    const answersBy = edition.confirmBy ?? edition.deliveryOn
    return answersBy && today > answersBy ? 'before-opening' : 'announced'
  }
  if (!call || now < call.opensAt) return 'planned'
  return now < call.closesAt ? 'call-open' : 'jurying'
}
