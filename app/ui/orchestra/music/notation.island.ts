/**
 * Reads a notation while it is typed: what it means and what was not understood stand below the field. The words are the
 * ones that the page itself says without this program.
 */
import { sayNotation } from './say-scoring.ts'

/** So long after the last key, in milliseconds: a screen reader is not interrupted at every letter. */
const PAUSE = 250

const locale = document.documentElement.lang === 'en' ? 'en' : 'nb'

function follow(place: HTMLElement): void {
  const field = place.closest('form')?.querySelector<HTMLInputElement>('input[name="notation"]')
  const line = place.querySelector<HTMLElement>('[data-read]')
  const list = place.querySelector<HTMLElement>('[data-faults]')
  const words = line?.lastElementChild
  if (!field || !line || !list || !words) return
  const show = () => {
    const { read, faults } = sayNotation(field.value, locale)
    if (words.textContent !== read) words.textContent = read
    line.hidden = read === ''
    list.hidden = faults.length === 0
    list.replaceChildren(
      ...faults.map((fault) => {
        const item = document.createElement('li')
        item.textContent = fault
        return item
      }),
    )
  }
  // Never at the moment when the field is left: what one is about to press would move away from under the finger.
  let waiting = 0
  field.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(show, PAUSE)
  })
  // What was typed before this program came is read as well.
  if (field.value !== field.defaultValue) show()
}

for (const place of document.querySelectorAll<HTMLElement>('[data-notation-read]')) follow(place)
