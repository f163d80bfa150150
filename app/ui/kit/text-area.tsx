import { type TextareaHTMLAttributes, useState } from 'react'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

/** How the length is told: a plain sentence before anything is typed, and what is left while it is. */
export interface TextLength {
  most: number
  /** "Høyst 1200 tegn": what stands there until something is typed, and where no script runs. */
  sayMost: string
  /** "340 tegn igjen", "12 tegn for mye" (a negative number). */
  sayLeft: (left: number) => string
}

export type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'> & { length?: TextLength }

/** Several lines. Too long a text is never cut off: it is told, and refused with words when sent. */
export function TextArea({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  length,
  rows = 5,
  onChange,
  ...rest
}: TextAreaProps) {
  const [left, setLeft] = useState<number>()
  const ties = describedBy({ name, id, help, error })
  const described = [ties['aria-describedby'], length && `${id}-length`].filter(Boolean).join(' ') || undefined
  return (
    <Field {...{ label, name, help, error, optional, id }}>
      <textarea
        className="ds-input"
        id={id}
        name={name}
        rows={rows}
        {...ties}
        aria-describedby={described}
        onChange={(event) => {
          if (length) setLeft(length.most - event.currentTarget.value.length)
          onChange?.(event)
        }}
        {...rest}
      />
      {length && (
        <p className="field__length" id={`${id}-length`} data-over={left !== undefined && left < 0 ? '' : undefined}>
          {left === undefined ? length.sayMost : length.sayLeft(left)}
        </p>
      )}
    </Field>
  )
}
