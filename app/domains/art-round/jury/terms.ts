/** The terms of a round: the scale and the criteria, as the secretariat sets them. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Criterion, Scale } from './jury.ts'

export type CriterionDraft = Pick<Criterion, 'key' | 'labelNb' | 'labelEn' | 'helpNb' | 'helpEn' | 'weight'>

export interface Terms {
  scale: Scale
  criteria: readonly CriterionDraft[]
}

export const LOWEST_SCORE = 0
export const HIGHEST_SCORE = 100
export const MOST_WEIGHT = 10
export const MOST_CRITERIA = 6
export const LEAST_JURORS = 3
export const MOST_JURORS = 7
/** Steps that a row of buttons holds; a longer scale is typed. */
export const MOST_BUTTONS = 11

/** What a new round begins with. */
export const proposedTerms: Terms = {
  scale: { min: 1, max: 7 },
  criteria: [
    {
      key: 'quality',
      labelNb: 'Kunstnerisk kvalitet',
      labelEn: 'Artistic quality',
      helpNb: 'Har verkene et eget uttrykk, og bærer de det helt fram?',
      helpEn: 'Do the works have an expression of their own, and do they carry it through?',
      weight: 3,
    },
    {
      key: 'execution',
      labelNb: 'Gjennomføring',
      labelEn: 'Execution',
      helpNb: 'Håndverk, materialer og presentasjon',
      helpEn: 'Craft, materials and presentation',
      weight: 2,
    },
    {
      key: 'suitability',
      labelNb: 'Egnethet for fellesutstillingen',
      labelEn: 'Suitability for the joint exhibition',
      helpNb: 'Vil ett av verkene stå godt alene sammen med andres?',
      helpEn: 'Will one of the works stand well by itself among those of others?',
      weight: 1,
    },
  ],
}

/** Whether the scale is given with buttons, one for each step, or typed. */
export const hasButtons = ({ min, max }: Scale): boolean => max - min < MOST_BUTTONS

/** The first thing that is wrong with the terms, and the field that it stands beside; null when nothing is. */
export function termsFault({ scale, criteria }: Terms): (Sentence & { field: string }) | null {
  if (scale.max <= scale.min) return { key: 'jury.scaleEmpty', field: 'scaleMax' }
  if (!criteria.some(({ weight }) => weight > 0)) return { key: 'jury.noCriterionCounts', field: 'criteria[0].weight' }
  const keys = criteria.map(({ key }) => key)
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index)
  if (twice !== -1) return { key: 'jury.keyTwice', facts: { key: keys[twice] }, field: `criteria[${twice}].key` }
  return null
}

/** Whether two sets of terms are the same in everything that a score rests on and a juror reads. */
export const sameTerms = (a: Terms, b: Terms): boolean =>
  a.scale.min === b.scale.min &&
  a.scale.max === b.scale.max &&
  a.criteria.length === b.criteria.length &&
  a.criteria.every((one, index) => {
    const other = b.criteria[index]
    return (
      other !== undefined &&
      (['key', 'labelNb', 'labelEn', 'helpNb', 'helpEn', 'weight'] as const).every((name) => one[name] === other[name])
    )
  })
