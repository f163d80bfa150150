/**
 * The program of the seats: choose one and then another by tap, key or dragging, without a new page in between. It says
 * what is chosen, and why nothing happens, in the page's own line; what is sent is the page's own form.
 */
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { say } from '#app/i18n/words.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'nb'
const status = document.querySelector<HTMLElement>('[data-seat-status]')
const moving = document.querySelector<HTMLFormElement>('form[data-seat-move]')
const locking = document.querySelector<HTMLFormElement>('form[data-seat-lock]')
const seats = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-seats] .seat')]

let chosen: HTMLElement | null = document.querySelector<HTMLElement>('[data-seats] .seat[aria-current]')

const tell = (text: string) => {
  if (status) status.textContent = text
}
const nameOf = (seat: HTMLElement) => ({ name: seat.dataset.name ?? '', place: seat.dataset.place ?? '' })
const sectionOf = (seat: HTMLElement) => seat.dataset.key?.split('.')[0] ?? ''
const isViolin = (section: string) => section === 'violin1' || section === 'violin2'

function choose(seat: HTMLElement | null): void {
  chosen?.removeAttribute('aria-current')
  chosen = seat
  chosen?.setAttribute('aria-current', 'true')
  tell(seat ? say(locale, words.selected, nameOf(seat)) : say(locale, words.selectFirst))
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | null {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field : null
}

/** Why two seats do not change places; null: they do. */
function hindrance(from: HTMLElement, to: HTMLElement): string | null {
  const [a, b] = [sectionOf(from), sectionOf(to)]
  const locked = [from, to].find((seat) => seat.dataset.locked !== undefined)
  if (locked) return say(locale, words.isLocked, { place: locked.dataset.place ?? '' })
  if (from.dataset.empty !== undefined) return say(locale, words.nobodyThere)
  return a === b || (isViolin(a) && isViolin(b)) ? null : say(locale, words.otherSection)
}

/** The two change places, or it is said why they do not. */
function place(from: HTMLElement, to: HTMLElement): void {
  const why = from === to ? null : hindrance(from, to)
  if (why) tell(why)
  else if (from === to || !moving) choose(null)
  else {
    for (const [name, seat] of [
      ['from', from],
      ['to', to],
    ] as const) {
      const field = fieldOf(moving, name)
      if (field) field.value = seat.dataset.key ?? ''
    }
    moving.requestSubmit()
  }
}

function take(seat: HTMLElement): void {
  if (chosen) place(chosen, seat)
  else choose(seat)
}

function lock(seat: HTMLElement): void {
  if (seat.dataset.empty !== undefined) tell(say(locale, words.nobodyThere))
  else if (locking) {
    const [intent, field] = [fieldOf(locking, 'intent'), fieldOf(locking, 'place')]
    if (intent) intent.value = seat.dataset.locked === undefined ? 'lock' : 'unlock'
    if (field) field.value = seat.dataset.key ?? ''
    locking.requestSubmit()
  }
}

/** The nearest seat in a direction, by where they stand on the page. */
function beside(seat: HTMLElement, key: string): HTMLElement | null {
  const here = seat.getBoundingClientRect()
  const ways: Record<string, readonly [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }
  const [dx, dy] = ways[key] ?? [0, 0]
  let best: { seat: HTMLElement; far: number } | null = null
  for (const other of seats()) {
    const there = other.getBoundingClientRect()
    const x = there.left + there.width / 2 - here.left - here.width / 2
    const y = there.top + there.height / 2 - here.top - here.height / 2
    const ahead = x * dx + y * dy
    if (ahead < 4) continue
    const far = ahead + 3 * Math.abs(x * dy) + 3 * Math.abs(y * dx)
    if (!best || far < best.far) best = { seat: other, far }
  }
  return best?.seat ?? null
}

const seatIn = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-seats] .seat') : null

document.addEventListener('click', (event) => {
  const seat = seatIn(event)
  if (!seat || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  take(seat)
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && chosen) choose(null)
  const seat = seatIn(event)
  if (!seat || event.metaKey || event.ctrlKey || event.altKey) return
  if (event.key.startsWith('Arrow')) {
    const next = beside(seat, event.key)
    if (next) {
      event.preventDefault()
      next.focus()
    }
  } else if (event.key === ' ') {
    event.preventDefault()
    take(seat)
  } else if (event.key.toLowerCase() === 'l') lock(seat)
})

for (const seat of seats()) seat.draggable = seat.dataset.empty === undefined
document.addEventListener('dragstart', (event) => {
  const seat = seatIn(event)
  if (!seat) return
  choose(seat)
  event.dataTransfer?.setData('text/plain', seat.dataset.key ?? '')
})
document.addEventListener('dragover', (event) => {
  if (chosen && seatIn(event)) event.preventDefault()
})
document.addEventListener('drop', (event) => {
  const seat = seatIn(event)
  if (!seat || !chosen) return
  event.preventDefault()
  place(chosen, seat)
})

for (const help of document.querySelectorAll<HTMLElement>('[data-seat-keys]')) help.hidden = false
// After a move the page is new: one goes on where one was.
const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
target?.focus({ preventScroll: false })
