import type { Scale, ScaleWords, Step } from '#app/domains/art-round/jury/jury.ts'
import { hasButtons } from '#app/domains/art-round/jury/terms.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Rows for a scale that is too long for one row a step. */
const LONG_ROWS = 6

const valuesOf = ({ min, max }: Scale): number[] => Array.from({ length: max - min + 1 }, (_, index) => min + index)

/** What the rows of one criterion begin with: one for each step of a short scale, those that have words of a long one. */
export function stepDefaults(base: string, steps: readonly Step[], scale: Scale): [string, string | number][] {
  const rows = hasButtons(scale)
    ? valuesOf(scale).map((value) => steps.find((one) => one.value === value) ?? { value, labelNb: '', labelEn: '' })
    : steps
  return rows.flatMap(({ value, labelNb, labelEn }, index): [string, string | number][] => [
    [`${base}.steps[${index}].value`, value],
    [`${base}.steps[${index}].labelNb`, labelNb],
    [`${base}.steps[${index}].labelEn`, labelEn],
  ])
}

interface StepsFieldsProps {
  base: string
  scale: Scale
  words: ScaleWords
  form: FormState
}

/** What the steps of the scale mean for a criterion, in both languages. */
export function StepsFields({ base, scale, words, form }: StepsFieldsProps) {
  const t = useWords()
  const short = hasButtons(scale)
  const rows = short ? valuesOf(scale) : Array.from({ length: LONG_ROWS }, (_, index) => index)
  const called = (value: number) =>
    words === 'yesNoMaybe'
      ? t([juryRounds.no, juryRounds.maybe, juryRounds.yes][value] ?? juryRounds.maybe)
      : String(value)
  const filled = rows.some((_, index) => form.value(`${base}.steps[${index}].labelNb`) !== '')
  const wrong = rows.some((_, index) => form.error(`${base}.steps[${index}].value`))
  return (
    <Disclosure summary={`${t(juryRounds.steps)}${filled ? ' ✓' : ''}`} open={wrong}>
      <div className="stack stack--tight">
        <p className="soft small">{t(juryRounds.stepsHelp)}</p>
        {rows.map((value, index) => {
          const at = (name: 'value' | 'labelNb' | 'labelEn') => form.field(`${base}.steps[${index}].${name}`)
          return (
            <div key={value} className="jury-steps-row">
              {short ? (
                <input type="hidden" name={at('value').name} value={value} />
              ) : (
                <NumberField label={t(juryRounds.stepValue)} {...at('value')} />
              )}
              <TextField
                label={short ? t(juryRounds.stepNb, { value: called(value) }) : t(juryRounds.stepWordNb)}
                {...at('labelNb')}
              />
              <TextField
                label={short ? t(juryRounds.stepEn, { value: called(value) }) : t(juryRounds.stepWordEn)}
                {...at('labelEn')}
                lang="en"
              />
            </div>
          )
        })}
      </div>
    </Disclosure>
  )
}
