/**
 * Moves candidates on the board by hand: dragged to another year, or with the arrow keys when one has the focus. What it
 * does is written into the plain forms of the page and sent as those are; without this program the forms are there alone.
 *
 * In the page: `[data-hosting]` is a candidate (with `data-version` and `data-names`), `[data-municipality]` a name that can
 * be dragged to a year, `td[data-ahead]` a place to drop on, `#board-year` and `#board-add` the forms, `#board-said` where
 * it says what it does.
 */
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import { say } from '#app/i18n/words.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'nb'
const status = document.getElementById('board-said')
const places = () => [...document.querySelectorAll<HTMLElement>('td[data-ahead]')]

function send(formId: string, values: Record<string, string>): void {
  const form = document.getElementById(formId)
  if (!(form instanceof HTMLFormElement)) return
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
  }
  form.requestSubmit()
}

const yearOf = (place: Element | null | undefined): number => Number(place?.closest<HTMLElement>('td')?.dataset.year)

function moveTo(mark: HTMLElement, year: number): void {
  const { hosting = '', version = '' } = mark.dataset
  if (year && year !== yearOf(mark)) send('board-year', { hostingId: hosting, version, year: String(year) })
}

const showTarget = (year: number | null, row: Element | null): void => {
  for (const place of places())
    place.toggleAttribute('data-target', year !== null && yearOf(place) === year && place.parentElement === row)
}

let dragged: HTMLElement | null = null

document.addEventListener('dragstart', (event) => {
  dragged =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hosting],[data-municipality]') : null
  if (dragged && event.dataTransfer) {
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', dragged.dataset.names ?? dragged.textContent ?? '')
  }
})
document.addEventListener('dragover', (event) => {
  const place = event.target instanceof Element ? event.target.closest('td[data-ahead]') : null
  if (!dragged || !place) return
  event.preventDefault()
  showTarget(yearOf(place), dragged.closest('tr'))
})
document.addEventListener('dragend', () => {
  dragged = null
  showTarget(null, null)
})
document.addEventListener('drop', (event) => {
  const place = event.target instanceof Element ? event.target.closest('td[data-ahead]') : null
  if (!dragged || !place) return
  event.preventDefault()
  const year = yearOf(place)
  if (dragged.dataset.hosting) moveTo(dragged, year)
  else send('board-add', { municipalities: dragged.dataset.municipality ?? '', year: String(year) })
})

/** The year that the arrow keys have come to, and whose. */
let wanted: { mark: HTMLElement; year: number } | null = null

function letBe(): void {
  wanted = null
  showTarget(null, null)
  if (status) status.textContent = ''
}

document.addEventListener('keydown', (event) => {
  const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hosting]') : null
  if (!mark) return
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
  if (by !== 0) {
    event.preventDefault()
    const years = places().map(yearOf)
    const from = wanted?.mark === mark ? wanted.year : yearOf(mark)
    const year = Math.min(Math.max(...years), Math.max(Math.min(...years), from + by))
    wanted = { mark, year }
    showTarget(year, mark.closest('tr'))
    if (status) status.textContent = say(locale, words.moving, { names: mark.dataset.names ?? '', year })
  } else if (wanted?.mark === mark && event.key === 'Enter') {
    event.preventDefault()
    const { year } = wanted
    letBe()
    moveTo(mark, year)
  } else if (wanted && event.key === 'Escape') letBe()
})
document.addEventListener('focusout', () => {
  if (wanted) letBe()
})

/** After a move the page comes back at the candidate, and the focus is there too. */
const moved = location.hash.startsWith('#v-') ? location.hash.slice(3) : ''
if (moved) document.querySelector<HTMLElement>(`[data-hosting="${CSS.escape(moved)}"]`)?.focus()
