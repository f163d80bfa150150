import type { ReactNode } from 'react'
import { useLabel } from './labels.ts'

/** What every field takes. Texts come ready in the reader's language. */
export interface FieldProps {
  label: ReactNode
  /** The name it is sent under; its id follows from it, so that an error can link to it. */
  name: string
  /** Said before the mistake: what is wanted, and why. */
  help?: ReactNode
  error?: ReactNode
  /** The word beside the label of what may be left empty ("valgfritt"). What must be filled in carries no mark. */
  optional?: string
  /** Only where the same name occurs twice on a page. */
  id?: string
}

/** The id of the field that is sent under a name: what an error in the summary links to. */
export const fieldId = (name: string): string => `field-${name}`

/** The attributes that tie a control to its help and its error. */
export function describedBy({
  name,
  id = fieldId(name),
  help,
  error,
}: Pick<FieldProps, 'name' | 'id' | 'help' | 'error'>) {
  const ids = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined }
}

/** The error of a field, with its sign: colour is not the only thing that tells. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field__error" id={id}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em">
        <path fill="currentColor" d="M8 0 16 8 8 16 0 8zM7.2 4v5h1.6V4zm0 6.2v1.6h1.6v-1.6z" />
      </svg>
      <span>{children}</span>
    </p>
  )
}

/** Label above, help, control, then what is wrong: the order in which they are needed. */
export function Field({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  children,
}: FieldProps & { children: ReactNode }) {
  useLabel(name, id, label, error)
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> ({optional})</span>}
      </label>
      {help && (
        <div className="field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

/** A question with several controls under it: the same order, as fieldset and legend. */
export function FieldGroup({
  label,
  name,
  help,
  error,
  optional,
  id = fieldId(name),
  children,
}: FieldProps & { children: ReactNode }) {
  useLabel(name, id, label, error)
  return (
    <fieldset
      className="field"
      data-invalid={error ? '' : undefined}
      aria-describedby={describedBy({ name, id, help, error })['aria-describedby']}
    >
      <legend className="field__label">
        {label}
        {optional && <span className="field__optional"> ({optional})</span>}
      </legend>
      {help && (
        <div className="field__help" id={`${id}-help`}>
          {help}
        </div>
      )}
      <div className="field__choices">{children}</div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
