/** What the contact of a municipality offers, by a form. */
import type { Beside } from '#app/kernel/fault.ts'
import { YEARS_AHEAD } from './candidates.ts'

export const OFFER_STATES = ['waiting', 'taken', 'declined'] as const
export type OfferState = (typeof OFFER_STATES)[number]

export interface HostingOffer {
  id: string
  municipalityId: string
  year: number
  /** Could also be until this year; null: that year alone. */
  untilYear: number | null
  together: string
  venueIdea: string
  text: string
  contactName: string
  contactEmail: string
  state: OfferState
  answer: string
  answeredAt: Date | null
  hostingId: string | null
  offeredAt: Date
  offeredById: string
  version: number
}

/** The years that can be offered: from next year, as far ahead as hosts are sought. */
export const offerYears = (thisYear: number): { first: number; last: number } => ({
  first: thisYear + 1,
  last: thisYear + YEARS_AHEAD,
})

/**
 * Everything that is wrong with the years of an offer, beside its field. One municipality has one offer waiting for a
 * year: `waiting` are the years of those that it has.
 */
export function offerFaults(
  { year, untilYear }: Pick<HostingOffer, 'year' | 'untilYear'>,
  { thisYear, waiting }: { thisYear: number; waiting: readonly number[] },
): Beside[] {
  const { first, last } = offerYears(thisYear)
  const facts = { first, last }
  const faults: Beside[] = []
  if (year < first || year > last) faults.push({ field: 'year', key: 'hostingOffer.yearOutside', facts })
  else if (waiting.includes(year)) faults.push({ field: 'year', key: 'hostingOffer.waitsAlready', facts: { year } })
  if (untilYear !== null) {
    if (untilYear < year) faults.push({ field: 'untilYear', key: 'hostingOffer.untilBeforeYear' })
    else if (untilYear > last) faults.push({ field: 'untilYear', key: 'hostingOffer.yearOutside', facts })
  }
  return faults
}
