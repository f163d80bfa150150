import { type ChangeEvent, useRef } from 'react'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export interface StepperProps extends FieldProps {
  defaultValue?: number
  min?: number
  max?: number
  step?: number
  /** What the buttons do, heard: "Én færre", "Én til" */
  less: string
  more: string
  required?: boolean
  /** The number after each change, by button or keys; NaN while the box is empty. */
  onValue?: (value: number) => void
}

/** A number to count with one thumb. The buttons need script; the box between them does not. */
export function Stepper({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  defaultValue,
  min = 0,
  max,
  step = 1,
  less,
  more,
  required,
  onValue,
}: StepperProps) {
  const box = useRef<HTMLInputElement>(null)
  const turn = (way: 'stepDown' | 'stepUp') => {
    if (!box.current) return
    box.current[way]()
    onValue?.(box.current.valueAsNumber)
  }
  return (
    <Field {...{ label, name, help, error, optional, id }}>
      <div className="stepper">
        <button type="button" className="stepper__button" aria-label={less} onClick={() => turn('stepDown')}>
          <span aria-hidden="true">−</span>
        </button>
        <input
          className="stepper__box"
          ref={box}
          type="number"
          inputMode="numeric"
          {...{ id, name, min, max, step, defaultValue, required }}
          {...describedBy({ name, id, help, error })}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onValue?.(event.currentTarget.valueAsNumber)}
        />
        <button type="button" className="stepper__button" aria-label={more} onClick={() => turn('stepUp')}>
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </Field>
  )
}
