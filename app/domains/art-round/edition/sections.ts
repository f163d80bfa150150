/**
 * An edition as the forms of its page hold it: which field belongs to which form, what it holds, and what is wrong
 * beside it. Names are those of the form's fields ("days[2].date").
 */
import type { Beside } from '#app/kernel/fault.ts'
import { civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Call, FieldFault, OpenDay, WholeEdition } from './edition.ts'
import { type EditionDraft, editionFaults, shownClosing } from './rules.ts'

export const SECTIONS = ['dates', 'call', 'terms', 'hosts', 'venue', 'days'] as const
export type Section = (typeof SECTIONS)[number]

/** What fields held, by their names; an empty text is an empty field. */
export type Values = Record<string, string>

const text = (value: string | number | null): string => (value === null ? '' : String(value))
const kroner = (ore: number | null): string => (ore === null ? '' : text(ore / 100).replace('.', ','))
const ticked = (value: boolean): string => (value ? 'on' : '')
const date = (instant: Date | null): string => (instant ? civilDateOf(instant) : '')
const time = (instant: Date | null): string => (instant ? localTimeOf(instant) : '')

/** "studio 2027-09-11 12:00 17:00" and so on: one text for all days, to see whether they have changed. */
const daysAsText = (days: readonly OpenDay[]) =>
  days.map(({ kind, date: on, opens, closes }) => `${kind} ${on} ${opens} ${closes}`).join(', ')

const windowsOf = (calls: readonly Call[]): Values =>
  Object.fromEntries(
    calls.flatMap((call, index) => [
      [`calls[${index}].opensDate`, date(call.opensAt)],
      [`calls[${index}].opensTime`, time(call.opensAt)],
      [`calls[${index}].closesDate`, date(shownClosing(call.closesAt))],
      [`calls[${index}].closesTime`, time(shownClosing(call.closesAt))],
    ]),
  )

/** What the fields of one form hold now. `callId` tells which call the form of the call is about. */
export function valuesOf(section: Section, whole: WholeEdition, callId?: string): Values {
  const { edition, calls, days, hosts } = whole
  switch (section) {
    case 'dates':
      return {
        ...windowsOf(calls),
        juryFrom: text(edition.juryFrom),
        juryTo: text(edition.juryTo),
        announceOn: text(edition.announceOn),
        confirmBy: text(edition.confirmBy),
        deliveryOn: text(edition.deliveryOn),
        openingDate: date(edition.openingAt),
        openingTime: time(edition.openingAt),
        periodFrom: text(edition.periodFrom),
        periodTo: text(edition.periodTo),
      }
    case 'call': {
      const call = calls.find(({ id }) => id === callId) ?? calls[0]
      return call ? callValues(call) : {}
    }
    case 'terms':
      return {
        capacity: text(edition.capacity),
        commission: text(edition.commission),
        prize: kroner(edition.prizeOre),
        leader: text(edition.leader),
      }
    case 'hosts':
      return {
        hosts: hosts
          .map(({ municipalityId }) => municipalityId)
          .sort()
          .join(','),
        lead: hosts.find(({ lead }) => lead)?.municipalityId ?? '',
      }
    case 'venue':
      return {
        venue: text(edition.venue),
        venueAddress: text(edition.venueAddress),
        venuePlace: text(edition.venuePlace),
        venueLat: text(edition.venueLat),
        venueLng: text(edition.venueLng),
      }
    case 'days':
      return { days: daysAsText(days) }
  }
}

const callValues = (call: Call): Values => ({
  kind: call.kind,
  titleNb: call.titleNb,
  titleEn: call.titleEn,
  textNb: call.textNb,
  textEn: call.textEn,
  minWorks: text(call.minWorks),
  maxWorks: text(call.maxWorks),
  maxWorkAge: text(call.maxWorkAge),
  minPracticeYears: text(call.minPracticeYears),
  statementMax: text(call.statementMax),
  residence: call.residence,
  earlier: call.earlier,
  pricing: call.pricing,
  highestPrice: kroner(call.highestPriceOre),
  ownCommission: text(call.commission),
  altRequired: ticked(call.altRequired),
  ownCapacity: text(call.capacity),
  ownAnnounceOn: text(call.announceOn),
  lettersTell: call.lettersTell,
  nearLine: text(call.nearLine),
  autoOffer: ticked(call.autoOffer),
  offerDays: text(call.offerDays),
})

/** The field of the form for a setting, where it has another name there: the edition has a form with the same settings. */
const CALL_FIELDS: Record<string, string> = {
  capacity: 'ownCapacity',
  commission: 'ownCommission',
  announceOn: 'ownAnnounceOn',
  highestPriceOre: 'highestPrice',
}

/** The longest value that is told in full when it has changed meanwhile. */
const MOST_TOLD = 120

/** What someone else has changed since the form was opened, said beside each field; empty when nothing has. */
export function changedSince(seen: Values, now: Values): Beside[] {
  return Object.entries(now)
    .filter(([field, value]) => seen[field] !== value)
    .map(([field, value]) => {
      if (field === 'days' || field === 'hosts') return { field, key: 'edition.listChanged' }
      if (value === '') return { field, key: 'edition.nowEmpty' }
      return value.length > MOST_TOLD
        ? { field, key: 'edition.textChanged' }
        : { field, key: 'edition.nowHolds', facts: { value } }
    })
}

export const draftOf = ({ edition, calls, days }: WholeEdition): EditionDraft => ({ ...edition, calls, days })

/**
 * Everything that is wrong with an edition as it stands, each at the field that mends it; `callId` tells which call a
 * field of the form of the call is about.
 */
export const faultsOf = (whole: WholeEdition): (FieldFault & { callId?: string })[] =>
  editionFaults(draftOf(whole)).map((fault) => {
    const call = whole.calls[callIndexOf(fault.field) ?? -1]
    return { ...fault, field: fieldOnForm(fault.field), ...(call ? { callId: call.id } : {}) }
  })

/** Which call a fault of the rules is about, counted from 0; null for a fault of the edition. */
export function callIndexOf(field: string): number | null {
  const index = /^calls\.(\d+)\./.exec(field)?.[1]
  return index === undefined ? null : Number(index)
}

/** The field of a form where a fault of the rules is said; `rows` are the form's rows that the days came
 * from, null for a day of the series. */
export function fieldOnForm(field: string, rows?: readonly (number | null)[]): string {
  const [list, index, part] = field.split('.')
  if (list === 'calls' && part === 'closesAt') return `calls[${index}].closesDate`
  if (list === 'calls' && part) return CALL_FIELDS[part] ?? part
  if (list === 'days') {
    const row = rows ? rows[Number(index)] : Number(index)
    return row === null || row === undefined ? 'series.from' : `days[${row}].${part}`
  }
  return field === 'openingAt' ? 'openingDate' : field
}

const dateFields = /^(calls\[|jury|announceOn|confirmBy|deliveryOn|opening|period)/
const termFields = /^(capacity|commission)$/

/** The form in which a field stands. */
export function sectionOf(field: string): Section {
  if (dateFields.test(field)) return 'dates'
  if (field.startsWith('days[') || field.startsWith('series.')) return 'days'
  return termFields.test(field) ? 'terms' : 'call'
}
