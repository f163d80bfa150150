import type { Call, Edition, FieldFault, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import { MOST_ORE, type Ore } from '#app/kernel/money.ts'
import type { Application, Work } from './application.ts'
import { MOST_MM } from './application.ts'
import { type GroupMember, LEAST_MEMBERS, namedMembers } from './group.ts'
import { memberField } from './sheet.ts'

type Demands = Pick<
  Call,
  | 'minWorks'
  | 'maxWorks'
  | 'maxWorkAge'
  | 'minPracticeYears'
  | 'statementMax'
  | 'residence'
  | 'earlier'
  | 'pricing'
  | 'highestPriceOre'
  | 'altRequired'
>

/** What an application is held against besides its call: the year, the region, and what is known of who applies. */
export interface Known extends Pick<Edition, 'year'> {
  days: readonly OpenDay[]
  /** The municipalities that are members of the alliance in the year of the edition. */
  municipalities: ReadonlySet<string>
  /** Years in which this applicant has taken part, by our own lists; the oldest first. */
  tookPart: readonly number[]
  /** Of a group. */
  members: readonly GroupMember[]
}

const fault = (field: string, key: TextKey, facts: Facts = {}): FieldFault => ({ field, key, facts })
const isBlank = (text: string) => text.trim() === ''

/** Characters as a browser's text field counts them, where a line break is one. */
export const lengthOf = (text: string): number => text.replace(/\r\n/g, '\n').length

/**
 * Everything that stands in the way of submitting, in the order of the form; empty when it can be submitted.
 * A field of a work is `works.0.title`, counted from 0 as in lists; the fact `work` is the number that people see.
 * A draft is saved whatever is missing: these rules hold for submission alone.
 */
export function faultsOfApplication(
  application: Application,
  works: readonly Work[],
  call: Demands,
  known: Known,
): FieldFault[] {
  return [
    ...whoFaults(application, known),
    ...residenceFaults(application, call, known),
    ...earlierFaults(application, call, known),
    ...practiceFaults(application, call),
    ...numberOfWorksFaults(works, call),
    ...works.flatMap((work, index) => workFaults(work, index, call, known)),
    ...studioFaults(application, known),
    ...(application.acceptsTerms ? [] : [fault('acceptsTerms', 'application.termsMissing')]),
  ]
}

/** A group has a name, and names for two members at least. */
function whoFaults({ applicantKind, artistName }: Application, { members }: Known): FieldFault[] {
  if (applicantKind === 'person') return isBlank(artistName) ? [fault('artistName', 'application.nameMissing')] : []
  const faults = isBlank(artistName) ? [fault('artistName', 'callRules.groupNameMissing')] : []
  if (namedMembers(members).length < LEAST_MEMBERS)
    faults.push(fault('members', 'callRules.membersTooFew', { least: LEAST_MEMBERS }))
  for (const { position, name, email } of members)
    if (isBlank(name) && email !== '') faults.push(fault(memberField(position, 'name'), 'callRules.memberNameMissing'))
  return faults
}

/** Home or studio is in a member municipality of the year; where the call takes everyone, it is said where. */
function residenceFaults(application: Application, call: Demands, known: Known): FieldFault[] {
  const { municipalityId, homePlace } = application
  if (call.residence === 'any')
    return municipalityId || !isBlank(homePlace) ? [] : [fault('municipalityId', 'callRules.placeMissing')]
  if (!municipalityId) return [fault('municipalityId', 'application.municipalityMissing')]
  return known.municipalities.has(municipalityId)
    ? []
    : [fault('municipalityId', 'callRules.municipalityNoMember', { year: known.year })]
}

/**
 * What the call asks of earlier participation. Our own lists hold before what the applicant says; where they know
 * nothing, as of years before the lists, the applicant's word stands, and the secretariat checks it.
 */
function earlierFaults({ isNew }: Application, { earlier }: Demands, { tookPart }: Known): FieldFault[] {
  if (earlier === 'any') return []
  const listed = tookPart.length > 0
  if (earlier === 'participated') {
    if (listed || isNew === false) return []
    return [fault('isNew', isNew === null ? 'callRules.earlierUnanswered' : 'callRules.onlyParticipants')]
  }
  if (listed) return [fault('isNew', 'callRules.newcomersOnlyListed', { years: tookPart.join(', ') })]
  if (isNew === true) return []
  return [fault('isNew', isNew === null ? 'callRules.earlierUnanswered' : 'callRules.onlyNewcomers')]
}

function practiceFaults(application: Application, call: Demands): FieldFault[] {
  const faults: FieldFault[] = []
  if (application.disciplines.length === 0) faults.push(fault('disciplines', 'application.disciplineMissing'))
  const length = lengthOf(application.statement)
  if (isBlank(application.statement)) faults.push(fault('statement', 'application.statementMissing'))
  else if (length > call.statementMax)
    faults.push(fault('statement', 'application.statementTooLong', { length, most: call.statementMax }))
  const years = call.minPracticeYears
  if (years !== null && (application.practiceYears ?? -1) < years && isBlank(application.degree))
    faults.push(fault('practiceYears', 'application.practiceMissing', { years }))
  return faults
}

function numberOfWorksFaults(works: readonly Work[], call: Demands): FieldFault[] {
  if (works.length < call.minWorks) return [fault('works', 'application.worksTooFew', { least: call.minWorks })]
  if (works.length > call.maxWorks) return [fault('works', 'application.worksTooMany', { most: call.maxWorks })]
  return []
}

function workFaults(work: Work, index: number, call: Demands, { year }: Known): FieldFault[] {
  const faults: FieldFault[] = []
  const add = (field: string, key: TextKey, facts: Facts = {}) =>
    faults.push(fault(`works.${index}.${field}`, key, { work: index + 1, ...facts }))

  if (isBlank(work.title)) add('title', 'application.workTitleMissing')
  const earliest = call.maxWorkAge === null ? null : year - call.maxWorkAge
  if (work.year === null) add('year', 'application.workYearMissing')
  else if (work.year > year) add('year', 'application.workFromTheFuture', { latest: year })
  else if (earliest !== null && work.year < earliest) add('year', 'application.workTooOld', { earliest })
  if (isBlank(work.technique)) add('technique', 'application.workTechniqueMissing')
  for (const side of ['height', 'width', 'depth'] as const) {
    const size = work[`${side}Mm`]
    // What hangs needs a place on the wall; only what stands on the floor must say how deep it is.
    if (size === null) {
      if (side !== 'depth' || work.space === 'floor') add(`${side}Mm`, 'application.workSizeMissing', { side })
    } else if (!(size > 0 && size <= MOST_MM)) add(`${side}Mm`, 'application.workSizeOutside', { mostCm: MOST_MM / 10 })
  }
  const price = priceFault(work.priceOre, call)
  if (price) add('priceOre', price.key, price.facts)
  if (work.pictures.length === 0) add('pictures', 'application.workPictureMissing')
  if (call.altRequired)
    for (const [place, { pictureId, alt }] of work.pictures.entries())
      if (isBlank(alt)) add(`alt.${pictureId}`, 'callRules.altMissing', { picture: place + 1 })
  return faults
}

/** What is wrong with a price under the call; null when nothing is. No price means that the work is not for sale. */
function priceFault(
  priceOre: Ore | null,
  { pricing, highestPriceOre }: Pick<Demands, 'pricing' | 'highestPriceOre'>,
): { key: TextKey; facts?: Facts } | null {
  if (priceOre === null) return pricing === 'required' ? { key: 'callRules.priceMissing' } : null
  if (pricing === 'none') return { key: 'callRules.priceNotWanted' }
  if (priceOre <= 0)
    return { key: pricing === 'required' ? 'callRules.priceNotPositive' : 'application.workPriceNotPositive' }
  if (priceOre > MOST_ORE) return { key: 'application.workPriceTooHigh', facts: { mostNok: MOST_ORE / 100 } }
  if (highestPriceOre !== null && priceOre > highestPriceOre)
    return { key: 'callRules.priceAbove', facts: { mostNok: highestPriceOre / 100 } }
  return null
}

function studioFaults(application: Application, known: Known): FieldFault[] {
  if (application.hasStudio === null) return [fault('hasStudio', 'application.studioUnanswered')]
  if (!application.hasStudio) return []
  const faults: FieldFault[] = []
  if (isBlank(application.studioAddress)) faults.push(fault('studioAddress', 'application.studioAddressMissing'))
  const open = new Set(known.days.filter((day) => day.kind === 'studio').map((day) => day.date))
  // An edition whose days are not set yet cannot ask for them.
  if (open.size === 0) return faults
  if (application.studioDays.length === 0) faults.push(fault('studioDays', 'application.studioDaysMissing'))
  else if (!application.studioDays.every((date) => open.has(date)))
    faults.push(fault('studioDays', 'application.studioDaysUnknown'))
  return faults
}
