/** The terms of a round: the scale and the criteria, as the secretariat sets them. */
import type { Sentence } from '#app/i18n/sentence.ts'
import type { Criterion, JuryRound, Scale, ScaleWords, Step } from './jury.ts'

export type CriterionDraft = Pick<Criterion, 'key' | 'labelNb' | 'labelEn' | 'helpNb' | 'helpEn' | 'weight'> & {
  /** None unless told. */
  steps?: readonly Step[]
}

export interface Terms {
  scale: Scale
  criteria: readonly CriterionDraft[]
}

/** What the secretariat chooses of a round beside its scale and criteria. */
export type RoundChoice = Pick<JuryRound, 'anonymous' | 'selective' | 'scaleWords' | 'chairDoubles'>

/** What the scales that are offered are called in a form. */
export const SCALES = {
  seven: { scale: { min: 1, max: 7 }, words: 'numbers' },
  ten: { scale: { min: 0, max: 10 }, words: 'numbers' },
  hundred: { scale: { min: 0, max: 100 }, words: 'numbers' },
  yesNoMaybe: { scale: { min: 0, max: 2 }, words: 'yesNoMaybe' },
} as const satisfies Record<string, { scale: Scale; words: ScaleWords }>
export type ScaleName = keyof typeof SCALES
export const SCALE_NAMES = Object.keys(SCALES) as ScaleName[]

/** Which of the offered scales it is; null for another one, which is typed. */
export const scaleNameOf = (scale: Scale, words: ScaleWords): ScaleName | null =>
  SCALE_NAMES.find((name) => {
    const one = SCALES[name]
    return one.words === words && one.scale.min === scale.min && one.scale.max === scale.max
  }) ?? null

export const LOWEST_SCORE = 0
export const HIGHEST_SCORE = 100
export const MOST_WEIGHT = 10
export const MOST_CRITERIA = 6
/** Steps of one criterion that have words; more of them nobody reads. */
export const MOST_STEPS = 12
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
export function termsFault(
  { scale, criteria }: Terms,
  words: ScaleWords = 'numbers',
): (Sentence & { field: string }) | null {
  if (words === 'yesNoMaybe' && (scale.min !== 0 || scale.max !== 2))
    return { key: 'juryRounds.threeWords', field: 'scaleMax' }
  if (scale.max <= scale.min) return { key: 'jury.scaleEmpty', field: 'scaleMax' }
  if (!criteria.some(({ weight }) => weight > 0)) return { key: 'jury.noCriterionCounts', field: 'criteria[0].weight' }
  const keys = criteria.map(({ key }) => key)
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index)
  for (const [index, { steps = [] }] of criteria.entries()) {
    const off = steps.findIndex(({ value }) => value < scale.min || value > scale.max)
    if (off !== -1)
      return { key: 'juryRounds.stepOutside', facts: { ...scale }, field: `criteria[${index}].steps[${off}].value` }
    const values = steps.map(({ value }) => value)
    if (new Set(values).size < values.length)
      return { key: 'juryRounds.stepTwice', field: `criteria[${index}].steps[0].value` }
  }
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
      (['key', 'labelNb', 'labelEn', 'helpNb', 'helpEn', 'weight'] as const).every(
        (name) => one[name] === other[name],
      ) &&
      sameSteps(one.steps, other.steps)
    )
  })

const sameSteps = (a: readonly Step[] = [], b: readonly Step[] = []): boolean =>
  a.length === b.length &&
  [...a].every((one) =>
    b.some(({ value, labelNb, labelEn }) => one.value === value && one.labelNb === labelNb && one.labelEn === labelEn),
  )

/** Words for the steps from 1 to 7, for whoever would rather change than begin: one never wonders what a 4 is. */
export const PROPOSED_STEPS: Record<string, readonly Step[]> = {
  quality: [
    { value: 1, labelNb: 'Uten eget uttrykk', labelEn: 'No expression of its own' },
    { value: 2, labelNb: 'Svakt: ideen bærer ikke', labelEn: 'Weak: the idea does not carry' },
    { value: 3, labelNb: 'Under snittet: antydninger', labelEn: 'Below average: hints of something' },
    { value: 4, labelNb: 'Helt på streken', labelEn: 'Right at the line' },
    { value: 5, labelNb: 'Godt: eget uttrykk', labelEn: 'Good: an expression of its own' },
    { value: 6, labelNb: 'Meget godt: bærer nesten helt', labelEn: 'Very good: carries almost all the way' },
    { value: 7, labelNb: 'Framragende: bærer helt fram', labelEn: 'Outstanding: carries all the way' },
  ],
  execution: [
    { value: 1, labelNb: 'Uferdig', labelEn: 'Unfinished' },
    { value: 2, labelNb: 'Usikkert håndverk', labelEn: 'Unsure craft' },
    { value: 3, labelNb: 'Ujevnt', labelEn: 'Uneven' },
    { value: 4, labelNb: 'Helt på streken', labelEn: 'Right at the line' },
    { value: 5, labelNb: 'Sikkert', labelEn: 'Sure-handed' },
    { value: 6, labelNb: 'Meget sikkert og gjennomarbeidet', labelEn: 'Very sure and worked through' },
    { value: 7, labelNb: 'Mesterlig', labelEn: 'Masterly' },
  ],
  suitability: [
    { value: 1, labelNb: 'Kan ikke vises', labelEn: 'Cannot be shown' },
    { value: 4, labelNb: 'Kan vises med forbehold', labelEn: 'Can be shown with reservations' },
    { value: 7, labelNb: 'Vil bære en vegg alene', labelEn: 'Will carry a wall by itself' },
  ],
}
