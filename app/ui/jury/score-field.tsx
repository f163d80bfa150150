import { useState } from 'react'
import type { Scale, ScaleWords } from '#app/domains/art-round/jury/jury.ts'
import { hasButtons } from '#app/domains/art-round/jury/terms.ts'
import type { AskedCriterion } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { FieldError, fieldId } from '#app/ui/kit/field.tsx'
import { sayScore, sayStep } from './scale-words.ts'

export interface ScoreFieldProps {
  criterion: AskedCriterion
  scale: Scale
  scaleWords: ScaleWords
  value: number | undefined
  error?: string
  /** The keys 1 to 9 go here. */
  active: boolean
  disabled: boolean
  onValue: (value: number | undefined) => void
  onFocus: () => void
  /** Enter in the box of a typed score. */
  onDone: () => void
}

/** One criterion: a row of buttons, one for each score, or a box where the scale is too long for that. */
export function ScoreField(props: ScoreFieldProps) {
  const { criterion, scale, scaleWords, value, error, active, disabled, onValue, onFocus, onDone } = props
  const t = useWords()
  const locale = useLocale()
  const name = `score.${criterion.key}`
  const id = fieldId(name)
  const help = locale === 'nb' ? criterion.helpNb : criterion.helpEn
  const [pointed, setPointed] = useState<number | null>(null)
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
            <div
              className="choice"
              key={step}
              onPointerEnter={() => setPointed(step)}
              onPointerLeave={() => setPointed(null)}
            >
              <input
                className="ds-input"
                type="radio"
                name={name}
                id={index === 0 ? id : `${id}-${index + 1}`}
                value={step}
                checked={value === step}
                onChange={() => onValue(step)}
                aria-describedby={sayStep(criterion, step, locale) ? `${id}-step-${step}` : undefined}
              />
              <label htmlFor={index === 0 ? id : `${id}-${index + 1}`}>{sayScore(step, scaleWords, locale)}</label>
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
          aria-describedby={criterion.steps.length > 0 ? `${id}-steps` : undefined}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            if (event.key === 'Enter') return onDone()
            const next = (value ?? scale.min) + (event.key === 'ArrowUp' ? 1 : -1)
            onValue(Math.min(Math.max(next, scale.min), scale.max))
          }}
          value={value ?? ''}
          onChange={(event) => {
            const typed = event.currentTarget.value.trim()
            if (typed === '') onValue(undefined)
            else if (/^\d{1,3}$/.test(typed)) onValue(Number(typed))
          }}
        />
      )}
      {criterion.steps.length > 0 && <StepWords {...{ criterion, scaleWords, value, pointed, id }} />}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

/**
 * What the steps mean. The one that is pointed at, or else the chosen one, is seen below the row; all of them open with
 * a tap, and each is tied to its button for those who listen.
 */
function StepWords({
  criterion,
  scaleWords,
  value,
  pointed,
  id,
}: Pick<ScoreFieldProps, 'criterion' | 'scaleWords' | 'value'> & { pointed: number | null; id: string }) {
  const t = useWords()
  const locale = useLocale()
  const seen = pointed ?? value
  const words = seen === undefined ? '' : sayStep(criterion, seen, locale)
  return (
    <div className="jury-steps-line">
      <p className="jury-step-said" aria-hidden="true">
        {words && seen !== undefined && `${sayScore(seen, scaleWords, locale)}: ${words}`}
      </p>
      <details className="jury-steps" id={`${id}-steps`}>
        <summary>{t(jurySheet.stepsLabel)}</summary>
        <ul>
          {criterion.steps.map((step) => (
            <li key={step.value} id={`${id}-step-${step.value}`} data-chosen={step.value === value ? '' : undefined}>
              <span className="jury-steps__value">{sayScore(step.value, scaleWords, locale)}</span>{' '}
              {sayStep(criterion, step.value, locale)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
