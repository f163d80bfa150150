import type { Sheet } from '#app/domains/art-round/application/sheet.ts'

/** Props of the kit's fields, by the name of a field of the sheet. */
export interface FormFields {
  text(name: string): { name: string; defaultValue: string; error: string | undefined }
  boxes(name: string): { name: string; defaultValues: string[]; error: string | undefined }
  box(name: string): { name: string; value: string; defaultChecked: boolean; error: string | undefined }
  error(name: string): string | undefined
  value(name: string): string
}

/** The fields of a form from what is stored, or was typed and came back, and what is wrong with each. */
export function fieldsOf(values: Sheet, errors: Readonly<Record<string, string>>): FormFields {
  const value = (name: string) => values[name] ?? ''
  const error = (name: string) => errors[name]
  return {
    value,
    error,
    text: (name) => ({ name, defaultValue: value(name), error: error(name) }),
    boxes: (name) => ({ name, defaultValues: value(name).split(',').filter(Boolean), error: error(name) }),
    box: (name) => ({ name, value: 'yes', defaultChecked: value(name) === 'yes', error: error(name) }),
  }
}
