/** What a change of a sheet's answers was, in a line. */
import type { Answers, JuryFrame } from '#app/domains/art-round/jury/views.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayScore } from './scale-words.ts'

type Asked = Pick<JuryFrame, 'criteria' | 'scaleWords'>

/** Says what stands now of everything that differs: "Kunstnerisk kvalitet: 5, Verk 2 valgt". Empty when nothing does. */
export function sayChange(before: Answers, now: Answers, { criteria, scaleWords }: Asked, locale: Locale): string {
  const scores = criteria.flatMap(({ key, labelNb, labelEn }) => {
    const value = now.scores[key]
    if (value === before.scores[key]) return []
    const label = locale === 'nb' ? labelNb : labelEn
    if (value === undefined) return [say(locale, jurySheet.gaveNothing, { label })]
    return [say(locale, jurySheet.gave, { label, value: sayScore(value, scaleWords, locale) })]
  })
  const pick =
    now.pick === null ? say(locale, jurySheet.pickedNone) : say(locale, jurySheet.pickedWork, { number: now.pick })
  return [
    ...scores,
    ...(now.pick === before.pick ? [] : [pick]),
    ...(now.bookmarked === before.bookmarked
      ? []
      : [say(locale, now.bookmarked ? jurySheet.marked : jurySheet.unmarked)]),
    ...(now.note === before.note ? [] : [say(locale, jurySheet.noteChanged)]),
  ].join(', ')
}
