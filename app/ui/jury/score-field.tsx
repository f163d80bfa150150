import type { Scale } from '#app/domains/art-round/jury/jury.ts'
import { hasButtons } from '#app/domains/art-round/jury/terms.ts'
import type { AskedCriterion } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { FieldError, fieldId } from '#app/ui/kit/field.tsx'

export interface ScoreFieldProps {
  criterion: AskedCriterion
  scale: Scale
  value: number | undefined
  error?: string
  /** The keys 1 to 9 go here. */
  active: boolean
  disabled: boolean
  onValue: (value: number | undefined) => void
  onFocus: () => void
}

/** One criterion: a row of buttons, one for each score, or a box where the scale is too long for that. */
export function ScoreField({ criterion, scale, value, error, active, disabled, onValue, onFocus }: ScoreFieldProps) {
  const t = useWords()
  const locale = useLocale()
  const name = `score.${criterion.key}`
  const id = fieldId(name)
  const help = locale === 'nb' ? criterion.helpNb : criterion.helpEn
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset
      className="field scale jury-criterion"
      data-active={active ? '' : undefined}
      data-invalid={error ? '' : undefined}
      data-group={criterion.key}
      aria-describedby={described}
      disabled={disabled}
      onFocus={onFocus}
    >
      <legend className="field__label">
        {locale === 'nb' ? criterion.labelNb : criterion.labelEn}{' '}
        <span className="field__optional">
          {criterion.weight > 0 ? t(juryDesk.weight, criterion) : t(juryDesk.weightless)}
        </span>
      </legend>
      {help && (
        <div className="field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {hasButtons(scale) ? (
        <div className="choices choices--inline">
          {steps.map((step, index) => (
            <div className="choice" key={step}>
              <input
                className="ds-input"
                type="radio"
                name={name}
                id={index === 0 ? id : `${id}-${index + 1}`}
                value={step}
                checked={value === step}
                onChange={() => onValue(step)}
              />
              <label htmlFor={index === 0 ? id : `${id}-${index + 1}`}>{step}</label>
            </div>
          ))}
        </div>
      ) : (
        <input
          className="ds-input field__number jury-typed"
          name={name}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={t(juryDesk.scaleHelp, scale)}
          placeholder={`${scale.min}–${scale.max}`}
          value={value ?? ''}
          onChange={(event) => {
            const typed = event.currentTarget.value.trim()
            if (typed === '') onValue(undefined)
            else if (/^\d{1,3}$/.test(typed)) onValue(Number(typed))
          }}
        />
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
