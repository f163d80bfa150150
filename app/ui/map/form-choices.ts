/** The form of choices as the map's program reads and writes it; the server made it, and it works without. */
import type { Counts } from '#app/domains/studio-map/finding.ts'
import { CHOICES, type Choice, NEEDS, type Search, searchOf } from '#app/domains/studio-map/search.ts'
import { finding } from '#app/i18n/finding.ts'
import { type Locale, say } from '#app/i18n/words.ts'

/** What is chosen in the form now. */
export function searchIn(form: HTMLFormElement): Search {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value)
  return searchOf(query)
}

/** Takes choices away: one, or all of them. */
export function clearChoices(form: HTMLFormElement, names: readonly Choice[] = CHOICES): void {
  for (const name of names) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = ''
  }
}

/** "Keramikk (12)" with another number. */
const recounted = (text: string, count: number): string => text.replace(/\(\d+\)$/, `(${count})`)

function recount(element: Element | null | undefined, count: number): void {
  if (!element?.textContent) return
  const text = recounted(element.textContent, count)
  if (text !== element.textContent) element.textContent = text
}

/** Says beside each choice what it would give now, and on the fold how many choices it hides. */
export function tellCounts(form: HTMLFormElement, counts: Counts, search: Search, locale: Locale): void {
  const lists: [name: Choice, counts: ReadonlyMap<string, number>][] = [
    ['fag', counts.disciplines],
    ['kommune', counts.municipalities],
    ['dag', counts.days],
  ]
  for (const [name, its] of lists) {
    const list = form.elements.namedItem(name)
    if (!(list instanceof HTMLSelectElement)) continue
    for (const option of list.options) if (option.value) recount(option, its.get(option.value) ?? 0)
  }
  const ticks = [['apent', counts.open] as const, ...NEEDS.map((need) => [need, counts.needs[need]] as const)]
  for (const [name, count] of ticks) {
    const tick = form.elements.namedItem(name)
    if (tick instanceof HTMLInputElement) recount(tick.labels?.[0], count)
  }
  const fold = form.querySelector('summary')
  const chosen = say(locale, finding.moreChoices, { chosen: search.needs.length })
  if (fold && fold.textContent !== chosen) fold.textContent = chosen
}
