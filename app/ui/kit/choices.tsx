import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react'
import { describedBy, Field, FieldError, FieldGroup, type FieldProps, fieldId } from './field.tsx'
import { useLabel } from './labels.ts'

export interface Choice {
  value: string
  label: ReactNode
  /** A line below the label, where the choice needs one. */
  help?: ReactNode
  disabled?: boolean
}

/** Choices of a list box: plain text, since a list box shows nothing else. */
export interface SelectChoice {
  value: string
  label: string
  disabled?: boolean
}

export type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id' | 'children'> & {
    choices: readonly SelectChoice[]
    /** The first line, sent as an empty value, that asks for a choice ("Velg kommune"). */
    ask?: string
  }

/** One of many (more than six): a native list box. */
export function SelectField({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  choices,
  ask,
  ...rest
}: SelectFieldProps) {
  return (
    <Field {...{ label, name, help, error, optional, id }}>
      <select className="ds-input" id={id} name={name} {...describedBy({ name, id, help, error })} {...rest}>
        {ask !== undefined && <option value="">{ask}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'name' | 'id' | 'type' | 'value' | 'defaultValue' | 'defaultChecked'
>

interface ToggleProps extends Native {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  value: string
  label: ReactNode
  help?: ReactNode
  defaultChecked?: boolean
}

function Toggle({ type, id, label, help, 'aria-describedby': described, ...rest }: ToggleProps) {
  const ids = [described, help ? `${id}-help` : ''].filter(Boolean).join(' ')
  return (
    <div className="choice">
      <input className="ds-input" type={type} id={id} aria-describedby={ids || undefined} {...rest} />
      <label htmlFor={id}>{label}</label>
      {help && (
        <div className="choice__help" id={`${id}-help`}>
          {help}
        </div>
      )}
    </div>
  )
}

export type RadioGroupProps = FieldProps &
  Native & {
    choices: readonly Choice[]
    defaultValue?: string
    /** Side by side where there is room: short answers, and the scale of scores. */
    inline?: boolean
  }

/** One of few. The first choice carries the field's own id, so that an error leads there. */
export function RadioGroup({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  choices,
  defaultValue,
  inline,
  ...rest
}: RadioGroupProps) {
  return (
    <FieldGroup {...{ label, name, help, error, optional, id }}>
      <div className={inline ? 'choices choices--inline' : 'choices'}>
        {choices.map((choice, index) => (
          <Toggle
            key={choice.value}
            type="radio"
            name={name}
            id={index === 0 ? id : `${id}-${index + 1}`}
            value={choice.value}
            label={choice.label}
            help={choice.help}
            disabled={choice.disabled}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === choice.value}
            aria-invalid={error ? true : undefined}
            {...rest}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

export type CheckboxFieldProps = Omit<FieldProps, 'optional'> & Native & { value?: string; defaultChecked?: boolean }

/** One yes. Unticked sends nothing. */
export function CheckboxField({
  label,
  name,
  help,
  error,
  id = fieldId(name),
  value = 'on',
  ...rest
}: CheckboxFieldProps) {
  useLabel(name, id, label, error)
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <Toggle
        type="checkbox"
        {...{ name, id, value, label, help }}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...rest}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export type CheckboxGroupProps = FieldProps &
  Native & { choices: readonly Choice[]; defaultValues?: readonly string[]; inline?: boolean }

/** Any number of several, all sent under the same name. */
export function CheckboxGroup({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  choices,
  defaultValues,
  inline,
  ...rest
}: CheckboxGroupProps) {
  return (
    <FieldGroup {...{ label, name, help, error, optional, id }}>
      <div className={inline ? 'choices choices--inline' : 'choices'}>
        {choices.map((choice, index) => (
          <Toggle
            key={choice.value}
            type="checkbox"
            name={name}
            id={index === 0 ? id : `${id}-${index + 1}`}
            value={choice.value}
            label={choice.label}
            help={choice.help}
            disabled={choice.disabled}
            defaultChecked={defaultValues?.includes(choice.value)}
            aria-invalid={error ? true : undefined}
            {...rest}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
