import type { InputHTMLAttributes, ReactNode } from 'react'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'type'>

interface BoxProps extends FieldProps, Native {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'number' | 'date' | 'time' | 'file'
  /** A unit after the box ("cm", "kr"). Say it in the label too if it is not obvious. */
  unit?: ReactNode
  /** How wide the box is, so that it hints at the length of the answer. */
  width?: 'short' | 'medium' | 'full'
}

function Box({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  type = 'text',
  unit,
  width = 'full',
  className,
  ...rest
}: BoxProps) {
  return (
    <Field {...{ label, name, help, error, optional, id }}>
      <span className="field__box" data-width={width}>
        <input
          className={className ? `ds-input ${className}` : 'ds-input'}
          id={id}
          name={name}
          type={type}
          {...describedBy({ name, id, help, error })}
          {...rest}
        />
        {unit && <span className="field__unit">{unit}</span>}
      </span>
    </Field>
  )
}

export type TextFieldProps = Omit<BoxProps, 'type'> & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
}
/** One line of text. */
export function TextField(props: TextFieldProps) {
  return <Box {...props} />
}

export type NumberFieldProps = Omit<BoxProps, 'type'> & {
  /** Takes decimals ("1,5"): a text box then, since number boxes refuse the Norwegian comma in some browsers. */
  decimals?: boolean
}
/** A number, with the phone's number keys, figures to the right, and no wheel that changes it by mistake. */
export function NumberField({ decimals, width = 'short', ...rest }: NumberFieldProps) {
  return (
    <Box
      type="text"
      inputMode={decimals ? 'decimal' : 'numeric'}
      width={width}
      autoComplete="off"
      className="field__number"
      {...rest}
    />
  )
}

export type DayFieldProps = Omit<BoxProps, 'type' | 'unit'>
/** A civil date, sent as 'YYYY-MM-DD'; shown the way the visitor's own machine writes dates. */
export function DateField(props: DayFieldProps) {
  return <Box type="date" width="short" {...props} />
}
/** A local time, sent as 'HH:MM'. */
export function TimeField(props: DayFieldProps) {
  return <Box type="time" width="short" {...props} />
}

export type FileFieldProps = Omit<BoxProps, 'type' | 'unit' | 'defaultValue' | 'value'>
/** One or more files; say in `help` which kinds and how large. */
export function FileField(props: FileFieldProps) {
  return <Box type="file" className="field__file" {...props} />
}
