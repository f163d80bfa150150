import type { Beside } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { CandidacyState, Candidate, Checklist } from './venue.ts'

/** Works at the joint exhibition as long as no edition says how many: those of 2013. */
export const USUAL_WORKS = 105
/** Metres of wall for a work of which the width is not known. */
export const METRES_A_WORK = 1.2
/** Metres of bare wall beside each work of which it is. */
export const GAP_METRES = 0.5

/** How much wall the works need, and how that was reckoned. */
export interface WallNeed {
  /** Whole metres. */
  metres: number
  works: number
  /** Works of which the width is known. */
  measured: number
}

/**
 * The metres of wall that so many works need: each its own width with bare wall beside it, and a work of which nobody knows
 * the width a length that experience gives. `widthsMm` are those that are known.
 */
export function wallNeeded(works: number, widthsMm: readonly number[]): WallNeed {
  const known = widthsMm.slice(0, works)
  const millimetres =
    known.reduce((sum, width) => sum + width + GAP_METRES * 1000, 0) + (works - known.length) * METRES_A_WORK * 1000
  return { metres: Math.ceil(millimetres / 1000), works, measured: known.length }
}

/** Centimetres to the ceiling below which large works and light are hard to hang. */
export const LEAST_HEIGHT_CM = 250
/** Days in the house before the opening: one for delivery, two for hanging. */
export const LEAST_RIGGING_DAYS = 3

export const CHECKS = [
  'hangingM',
  'areaM2',
  'heightCm',
  'stepFree',
  'transport',
  'parking',
  'climate',
  'guards',
  'insurance',
  'riggingDays',
  'rentOre',
] as const
export type Check = (typeof CHECKS)[number]

/** `unknown`: nobody has asked. `told`: known, and nothing that one can be short of. */
export type Standing = 'unknown' | 'enough' | 'short' | 'told'

const isUnknown = (venue: Checklist, check: Check): boolean => venue[check] === null || venue[check] === ''

/** How a venue stands in one thing, against what the exhibition needs. */
export function standingOf(venue: Checklist, check: Check, need: WallNeed): Standing {
  if (isUnknown(venue, check)) return 'unknown'
  const is = (enough: boolean): Standing => (enough ? 'enough' : 'short')
  switch (check) {
    case 'hangingM':
      return is((venue.hangingM ?? 0) >= need.metres)
    case 'heightCm':
      return is((venue.heightCm ?? 0) >= LEAST_HEIGHT_CM)
    case 'riggingDays':
      return is((venue.riggingDays ?? 0) >= LEAST_RIGGING_DAYS)
    case 'stepFree':
    case 'climate':
    case 'guards':
    case 'insurance':
      return is(venue[check] === true)
    default:
      return 'told'
  }
}

/** What a venue is short of, and what nobody has asked, in the order of the checklist. */
export function gapsOf(venue: Checklist, need: WallNeed): { short: Check[]; unknown: Check[] } {
  const of = (standing: Standing) => CHECKS.filter((check) => standingOf(venue, check, need) === standing)
  return { short: of('short'), unknown: of('unknown') }
}

/** Metres of wall that a venue lacks; 0 when it has enough, null when nobody knows. */
export const metresShort = ({ hangingM }: Pick<Checklist, 'hangingM'>, need: WallNeed): number | null =>
  hangingM === null ? null : Math.max(0, need.metres - hangingM)

/** No inspection is older; a year before it is a slip of the hand. */
const EARLIEST: CivilDate = '2000-01-01'

type Inspection = Pick<Candidate, 'inspectOn' | 'findings'>

/**
 * Everything that is wrong with an inspection, beside its field: what was seen has a day, which has come; and one inspects
 * before the opening. Of a venue that is chosen what was seen cannot be taken away.
 */
export function inspectionFaults(
  { inspectOn, findings }: Inspection,
  { state, opensOn, today }: { state: CandidacyState; opensOn: CivilDate | null; today: CivilDate },
): Beside[] {
  const seen = findings.trim() !== ''
  if (inspectOn !== null && inspectOn < EARLIEST) return [{ field: 'inspectOn', key: 'hostingVenues.dateTooEarly' }]
  if (inspectOn !== null && opensOn !== null && inspectOn >= opensOn)
    return [{ field: 'inspectOn', key: 'hostingVenues.afterOpening' }]
  if (seen && inspectOn === null) return [{ field: 'inspectOn', key: 'hostingVenues.inspectionNeedsDay' }]
  if (seen && inspectOn !== null && inspectOn > today)
    return [{ field: 'inspectOn', key: 'hostingVenues.inspectedInFuture' }]
  if (!seen && state === 'chosen') return [{ field: 'findings', key: 'hostingVenues.chosenKeepsFindings' }]
  return []
}

/** What a candidate is when it is neither chosen nor dropped. */
export const heldState = ({ findings }: Pick<Candidate, 'findings'>): CandidacyState =>
  findings.trim() === '' ? 'considered' : 'inspected'

export const CANDIDACY_DEEDS = ['choose', 'unchoose', 'drop', 'resume'] as const
export type CandidacyDeed = (typeof CANDIDACY_DEEDS)[number]

/** The state that a deed leads to; null where it cannot be done: one chooses what was seen, and drops what is not chosen. */
export function stateAfter(
  deed: CandidacyDeed,
  candidate: Pick<Candidate, 'state' | 'findings'>,
): CandidacyState | null {
  const { state } = candidate
  switch (deed) {
    case 'choose':
      return state === 'inspected' ? 'chosen' : null
    case 'unchoose':
      return state === 'chosen' ? heldState(candidate) : null
    case 'drop':
      return state === 'considered' || state === 'inspected' ? 'dropped' : null
    case 'resume':
      return state === 'dropped' ? heldState(candidate) : null
  }
}

/** How the edition's venue stands to the chosen one. `empty`: it can be taken over; what stands there is never overwritten. */
export function editionVenueState(chosen: string, edition: { venue: string | null }): 'empty' | 'same' | 'other' {
  const there = (edition.venue ?? '').trim()
  if (there === '') return 'empty'
  return there.toLocaleLowerCase('nb') === chosen.trim().toLocaleLowerCase('nb') ? 'same' : 'other'
}

const plain = (name: string) => name.toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ').trim()

/** Whether two names in one municipality mean the same house, however they are typed. */
export const sameHouse = (a: string, b: string): boolean => plain(a) === plain(b)
