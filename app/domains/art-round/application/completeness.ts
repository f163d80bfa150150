import type { Call, Edition, FieldFault, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import type { Application, Work } from './application.ts'
import { MOST_MM } from './application.ts'

type Demands = Pick<Call, 'minWorks' | 'maxWorks' | 'maxWorkAge' | 'minPracticeYears' | 'statementMax'>
type Year = Pick<Edition, 'year'> & { days: readonly OpenDay[] }

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
  edition: Year,
): FieldFault[] {
  return [
    ...artistFaults(application, call),
    ...numberOfWorksFaults(works, call),
    ...works.flatMap((work, index) => workFaults(work, index, call, edition)),
    ...studioFaults(application, edition),
    ...(application.acceptsTerms ? [] : [fault('acceptsTerms', 'application.termsMissing')]),
  ]
}

function artistFaults(application: Application, call: Demands): FieldFault[] {
  const faults: FieldFault[] = []
  if (isBlank(application.artistName)) faults.push(fault('artistName', 'application.nameMissing'))
  if (!application.municipalityId) faults.push(fault('municipalityId', 'application.municipalityMissing'))
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

function workFaults(work: Work, index: number, call: Demands, edition: Year): FieldFault[] {
  const faults: FieldFault[] = []
  const add = (field: string, key: TextKey, facts: Facts = {}) =>
    faults.push(fault(`works.${index}.${field}`, key, { work: index + 1, ...facts }))

  if (isBlank(work.title)) add('title', 'application.workTitleMissing')
  const earliest = call.maxWorkAge === null ? null : edition.year - call.maxWorkAge
  if (work.year === null) add('year', 'application.workYearMissing')
  else if (work.year > edition.year) add('year', 'application.workFromTheFuture', { latest: edition.year })
  else if (earliest !== null && work.year < earliest) add('year', 'application.workTooOld', { earliest })
  if (isBlank(work.technique)) add('technique', 'application.workTechniqueMissing')
  for (const side of ['height', 'width', 'depth'] as const) {
    const size = work[`${side}Mm`]
    // What hangs needs a place on the wall; only what stands on the floor must say how deep it is.
    if (size === null) {
      if (side !== 'depth' || work.space === 'floor') add(`${side}Mm`, 'application.workSizeMissing', { side })
    } else if (!(size > 0 && size <= MOST_MM)) add(`${side}Mm`, 'application.workSizeOutside', { mostCm: MOST_MM / 10 })
  }
  if (work.priceOre !== null) {
    if (work.priceOre <= 0) add('priceOre', 'application.workPriceNotPositive')
    else if (work.priceOre > MOST_ORE) add('priceOre', 'application.workPriceTooHigh', { mostNok: MOST_ORE / 100 })
  }
  if (work.pictures.length === 0) add('pictures', 'application.workPictureMissing')
  return faults
}

function studioFaults(application: Application, edition: Year): FieldFault[] {
  if (application.hasStudio === null) return [fault('hasStudio', 'application.studioUnanswered')]
  if (!application.hasStudio) return []
  const faults: FieldFault[] = []
  if (isBlank(application.studioAddress)) faults.push(fault('studioAddress', 'application.studioAddressMissing'))
  const open = new Set(edition.days.filter((day) => day.kind === 'studio').map((day) => day.date))
  // An edition whose days are not set yet cannot ask for them.
  if (open.size === 0) return faults
  if (application.studioDays.length === 0) faults.push(fault('studioDays', 'application.studioDaysMissing'))
  else if (!application.studioDays.every((date) => open.has(date)))
    faults.push(fault('studioDays', 'application.studioDaysUnknown'))
  return faults
}
