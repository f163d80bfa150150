import type { SheetWork } from '#app/domains/art-round/jury/projection.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Thumb } from '#app/ui/kit/art.tsx'
import { FieldError, fieldId } from '#app/ui/kit/field.tsx'
import { titleOf } from './work-words.ts'

export const PICK_GROUP = 'pick'

export interface PickFieldProps {
  works: readonly SheetWork[]
  value: number | null
  error?: string
  active: boolean
  disabled: boolean
  onValue: (position: number) => void
  onFocus: () => void
}

/** Which of the works the joint exhibition should get: each with its picture, so that nobody picks by a number. */
export function PickField({ works, value, error, active, disabled, onValue, onFocus }: PickFieldProps) {
  const t = useWords()
  const locale = useLocale()
  const id = fieldId('pick')
  return (
    <fieldset
      className="field jury-criterion jury-pick"
      data-active={active ? '' : undefined}
      data-invalid={error ? '' : undefined}
      data-group={PICK_GROUP}
      aria-describedby={error ? `${id}-error` : undefined}
      disabled={disabled}
      onFocus={onFocus}
    >
      <legend className="field__label">{t(juryDesk.pick)}</legend>
      <div className="jury-pick__works">
        {works.map((work, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`
          const [picture] = work.pictures
          return (
            <label key={work.position} className="jury-pick__work" htmlFor={own}>
              <input
                className="only-heard"
                type="radio"
                name="pick"
                id={own}
                value={work.position}
                checked={value === work.position}
                onChange={() => onValue(work.position)}
              />
              {picture && <Thumb picture={picture} alt="" side={64} eager />}
              <span className="jury-pick__words">
                <span className="jury-place">{work.position}</span>
                <span className="only-heard"> {titleOf(work, locale)}</span>
              </span>
            </label>
          )
        })}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
