/** The page of the form as a sheet: reading what stands in its fields, and writing into them. */
import { type Sheet, sheetOfForm } from '#app/domains/art-round/application/sheet.ts'

/** What stands in those fields that the page shows. */
export function readPage(form: HTMLFormElement, names: readonly string[]): Sheet {
  return sheetOfForm(
    new FormData(form),
    names.filter((name) => form.elements.namedItem(name) !== null),
  )
}

export function writePage(form: HTMLFormElement, texts: Sheet): void {
  for (const [name, text] of Object.entries(texts)) {
    for (const element of form.elements) {
      if (element instanceof HTMLInputElement && element.name === name) {
        if (element.type === 'radio') element.checked = element.value === text
        else if (element.type === 'checkbox') element.checked = text.split(',').includes(element.value)
        else element.value = text
      } else if (
        (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) &&
        element.name === name
      )
        element.value = text
    }
  }
}
