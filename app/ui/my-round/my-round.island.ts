/**
 * The page of a round, where a program runs: it remembers the round, knows where the visitor stands, shares and prints.
 * Without network the server did not make this page for this address; then the planner does it here.
 */
import { keepRound, keptRound } from './kept-round.ts'

const place = document.getElementById('runden')

function remember({ own = '', query = '' }: DOMStringMap): void {
  const kept = keptRound()
  if (new URLSearchParams(location.search).has('tom')) {
    keepRound('')
    history.replaceState(null, '', location.pathname)
  } else if (own) {
    if (own !== kept) keepRound(own)
  } else if (kept && !query) {
    // The cookie is gone, as some browsers forget them within days; the round is not.
    location.replace(`${location.pathname}${kept}&min=ja`)
  }
  document.dispatchEvent(new CustomEvent('krv-round'))
}

function equip(within: ParentNode): void {
  const bring = <E extends HTMLElement>(name: string, act: (button: E) => void) => {
    for (const button of within.querySelectorAll<E>(`button[data-${name}]`)) {
      button.hidden = false
      button.onclick = () => act(button)
    }
  }
  bring('print', () => print())
  bring('share', (button) => {
    const url = new URL(button.dataset.share ?? '', location.href).href
    if (navigator.share) navigator.share({ title: document.title, url }).catch(() => {})
    else
      navigator.clipboard.writeText(url).then(() => {
        button.textContent = button.dataset.done ?? ''
      })
  })
  if ('geolocation' in navigator) bring('here', startHere)
  showReady(within)
}

function startHere(button: HTMLElement): void {
  const select = button.closest('form')?.elements.namedItem('start')
  if (!(select instanceof HTMLSelectElement)) return
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      // Within about a hundred metres: the plan needs no more.
      const value = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`
      select.add(new Option(button.textContent ?? '', value), 1)
      select.value = value
      select.form?.requestSubmit()
    },
    () => {
      button.textContent = button.dataset.here ?? ''
    },
    { maximumAge: 60_000, timeout: 15_000 },
  )
}

/** Says that everything is at hand without network, once it is. */
async function showReady(within: ParentNode): Promise<void> {
  const said = within.querySelector<HTMLElement>('[data-ready]')
  const places = place?.dataset.places
  if (!said || !places || !('caches' in window)) return
  for (let tries = 0; tries < 20 && said.isConnected; tries++) {
    if (await caches.match(places)) {
      said.hidden = false
      return
    }
    await new Promise((done) => setTimeout(done, 1500))
  }
}

if (place) {
  // A page from what is kept is made for no address but its own.
  if (document.querySelector('.kept-note:not([hidden])') && place.dataset.planner)
    import(/* @vite-ignore */ place.dataset.planner).then(({ planHere }) => planHere(place, equip))
  else {
    remember(place.dataset)
    equip(document)
  }
}
