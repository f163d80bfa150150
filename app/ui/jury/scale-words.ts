/** How the scores of a scale are said, and which keys give them. */
import type { Scale, ScaleWords } from '#app/domains/art-round/jury/jury.ts'
import type { AskedCriterion } from '#app/domains/art-round/jury/views.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** From no to yes, as they stand in the row of buttons. */
const VERDICTS = [jurySheet.no, jurySheet.maybe, jurySheet.yes] as const

const KEYS: Record<Locale, Readonly<Record<string, number>>> = {
  nb: { n: 0, k: 1, j: 2 },
  en: { n: 0, m: 1, y: 2 },
}

/** "5", or "Ja". */
export function sayScore(value: number, words: ScaleWords, locale: Locale): string {
  const verdict = words === 'yesNoMaybe' ? VERDICTS[value] : undefined
  return verdict ? say(locale, verdict) : String(value)
}

/** The letters that answer at once; none on a scale of numbers. */
export const answerKeys = (words: ScaleWords, locale: Locale): Readonly<Record<string, number>> =>
  words === 'yesNoMaybe' ? KEYS[locale] : {}

/** The score that a digit gives: on a scale of words 1 is the first of them. Null when there is none. */
export function scoreByDigit(digit: number, scale: Scale, words: ScaleWords): number | null {
  const value = words === 'yesNoMaybe' ? digit - 1 : digit === 0 && scale.min > 0 ? 10 : digit
  return value >= scale.min && value <= scale.max ? value : null
}

/** What one step of a criterion means, in the language of the page; empty when nothing is said of it. */
export function sayStep(criterion: Pick<AskedCriterion, 'steps'>, value: number, locale: Locale): string {
  const step = criterion.steps.find((one) => one.value === value)
  return step ? (locale === 'nb' ? step.labelNb : step.labelEn) : ''
}
