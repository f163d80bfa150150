/** The fields of a plain form, read and filled in by a program beside them. */

type Field = HTMLInputElement | HTMLSelectElement

export const fieldOf = (id: string | null): Field | null => {
  const found = id === null ? null : document.getElementById(id)
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null
}

export const typedIn = (id: string | null): string => fieldOf(id)?.value.trim() ?? ''

/** Writes a field as a person would: whoever listens to the form, such as what saves it, notices. */
export function fill(id: string | null, value: string): void {
  const field = fieldOf(id)
  if (!field || field.value === value) return
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
