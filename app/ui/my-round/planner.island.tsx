/** The planner in the browser, for when there is no network: the same rules, from the places that were kept. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { RoundPlaces } from '#app/domains/rounds/my-round.ts'
import { queryOf, roundOf } from '#app/domains/rounds/round-address.ts'
import { roundView, turnOf } from '#app/domains/rounds/round-view.ts'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { osloDate, sayClock } from '#app/kernel/say-when.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { keepRound, keptRound } from './kept-round.ts'
import { RoundPage } from './round-page.tsx'

const roundIn = (query: string) => roundOf(new URLSearchParams(query))
const nowInOslo = () => {
  const now = new Date()
  return { date: osloDate(now), time: sayClock(now, 'en') }
}

/** Puts what was typed while the planner was on its way, and the cursor, into the fields that take the place of the old. */
function keepTyped(place: HTMLElement): () => void {
  const fields = () => [...place.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')]
  const typed = new Map(fields().map(({ name, value, defaultValue }) => [name, value === defaultValue ? null : value]))
  const cursor = fields().find((field) => field === document.activeElement)?.name
  return () => {
    for (const field of fields()) {
      field.value = typed.get(field.name) ?? field.value
      if (field.name === cursor) field.focus()
    }
  }
}

/** Shows the round of the address in this place, and goes on with each link and form of it until the network is back. */
export async function planHere(place: HTMLElement, equip: (within: ParentNode) => void): Promise<void> {
  const answer = await fetch(place.dataset.places ?? '')
  const places = (await answer.json()) as RoundPlaces
  const root = createRoot(place)
  const locale = localeOfPath(location.pathname)

  const show = () => {
    const own = keptRound() ? roundIn(keptRound()) : null
    const turn = turnOf(new URLSearchParams(location.search), own, places.year)
    const round = turn.round
    if (turn.to === 'address') {
      const now = roundView(round, null, places, nowInOslo()).round
      if (turn.mine) keepRound(now.numbers.length > 0 ? queryOf(now) : '')
      history.replaceState(null, '', location.pathname + queryOf(now))
    }
    const mine = turn.to === 'address' ? null : own
    const view = roundView(round, mine, places, nowInOslo())
    flushSync(() =>
      root.render(
        <LocaleProvider locale={locale}>
          <RoundPage key={location.search} view={view} files={false} />
        </LocaleProvider>,
      ),
    )
    equip(place)
    document.dispatchEvent(new CustomEvent('krv-round'))
  }
  const go = (address: string) => {
    history.pushState(null, '', address)
    show()
    place.querySelector<HTMLElement>('[role="status"]')?.scrollIntoView({ block: 'nearest' })
  }
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || navigator.onLine || event.metaKey || event.ctrlKey) return
    if (link.origin !== location.origin || link.pathname !== location.pathname) return
    event.preventDefault()
    go(link.pathname + link.search)
  })
  place.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || navigator.onLine) return
    event.preventDefault()
    const asked = new URLSearchParams([...new FormData(event.target)].map(([name, value]) => [name, String(value)]))
    go(`${location.pathname}?${asked}`)
  })
  addEventListener('popstate', show)
  // Back online the server makes the page again, with everything that was changed meanwhile; once it answers.
  addEventListener('online', async () => {
    for (let tries = 0; tries < 10; tries++) {
      const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
      if (answer?.ok) return location.reload()
      await new Promise((done) => setTimeout(done, 1000))
    }
  })
  const putBack = keepTyped(place)
  show()
  putBack()
}
