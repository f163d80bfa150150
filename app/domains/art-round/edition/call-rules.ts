/** What the settings of a call can be, and which of them hold for ever once its result is told. */
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import { civilDateOf, later, minutes } from '#app/kernel/when.ts'
import { type Call, type CallTerms, type Edition, LEAST_CAPACITY, MOST_CAPACITY, MOST_WORKS } from './edition.ts'

/** A statement cannot be shorter or longer than this, in characters. */
export const LEAST_STATEMENT = 100
export const MOST_STATEMENT = 10_000
/** An offered place cannot be kept for longer, in days. */
export const MOST_OFFER_DAYS = 60

export type CallDraft = Pick<Call, 'kind' | 'opensAt' | 'closesAt'> & CallTerms
type Year = Pick<Edition, 'confirmBy'>

export interface CallFault {
  field: keyof CallTerms | 'closesAt' | 'kind'
  key: TextKey
  facts?: Facts
}

const within = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

/** Everything that is wrong with a call by itself, at the setting that mends it; empty when nothing is. */
export function callFaultsOf(call: CallDraft, edition: Year): CallFault[] {
  const faults: CallFault[] = []
  const add = (wrong: boolean, field: CallFault['field'], key: TextKey, facts: Facts = {}) => {
    if (wrong) faults.push({ field, key, facts })
  }
  const { minWorks, maxWorks, capacity, commission, highestPriceOre, pricing, announceOn, offerDays, nearLine } = call
  add(call.opensAt >= call.closesAt, 'closesAt', 'edition.windowEmpty')
  add(!within(minWorks, 1, MOST_WORKS) || !within(maxWorks, minWorks, MOST_WORKS), 'maxWorks', 'edition.worksRange', {
    most: MOST_WORKS,
  })
  add(!within(call.statementMax, LEAST_STATEMENT, MOST_STATEMENT), 'statementMax', 'callSettings.statementOutside', {
    least: LEAST_STATEMENT,
    most: MOST_STATEMENT,
  })
  if (highestPriceOre !== null) {
    const unsold = pricing === 'none'
    add(unsold, 'highestPriceOre', 'callSettings.priceWithoutSale')
    add(!unsold && highestPriceOre <= 0, 'highestPriceOre', 'callSettings.priceOutside')
  }
  add(commission !== null && !within(commission, 0, 100), 'commission', 'callSettings.commissionOutside')
  const places = { least: LEAST_CAPACITY, most: MOST_CAPACITY }
  add(
    capacity !== null && !within(capacity, LEAST_CAPACITY, MOST_CAPACITY),
    'capacity',
    'callSettings.capacityOutside',
    places,
  )
  if (announceOn !== null) {
    // The deadline as people know it: the last minute that counts.
    const closes = civilDateOf(later(call.closesAt, -minutes(1)))
    add(announceOn < closes, 'announceOn', 'callSettings.announcedBeforeClosing')
    add(
      edition.confirmBy !== null && announceOn > edition.confirmBy,
      'announceOn',
      'callSettings.announcedAfterAnswers',
    )
  }
  add(call.kind === 'invited' && call.lettersTell === 'band', 'lettersTell', 'callSettings.noLine')
  add(!within(nearLine, 0, MOST_CAPACITY), 'nearLine', 'callSettings.nearLineOutside', { most: MOST_CAPACITY })
  add(!within(offerDays, 1, MOST_OFFER_DAYS), 'offerDays', 'callSettings.offerDaysOutside', { most: MOST_OFFER_DAYS })
  return faults
}

/** What the result of a call rests on: who could apply, with what, for how many places, and what was told of it. */
const HELD = [
  'kind',
  'minWorks',
  'maxWorks',
  'maxWorkAge',
  'minPracticeYears',
  'statementMax',
  'capacity',
  'residence',
  'earlier',
  'pricing',
  'highestPriceOre',
  'commission',
  'altRequired',
  'announceOn',
  'lettersTell',
  'nearLine',
] as const satisfies readonly (keyof Call)[]

/**
 * What a change wants otherwise in a call whose result is told, of all that the result rests on. Its texts, and how
 * places that come free are offered, may change.
 */
export function heldFaultsOf(before: Call, after: Call): CallFault[] {
  if (!before.announcedAt) return []
  const faults: CallFault[] = HELD.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    key: 'callSettings.lockedByAnnouncement',
  }))
  const sameWindow =
    before.opensAt.getTime() === after.opensAt.getTime() && before.closesAt.getTime() === after.closesAt.getTime()
  return sameWindow ? faults : [...faults, { field: 'closesAt', key: 'callSettings.lockedByAnnouncement' }]
}
