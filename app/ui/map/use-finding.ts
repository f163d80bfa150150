/** The choices made, and everything in the page that follows them: list, counts, address, links. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Moment, openingOn } from '#app/domains/art-round/studio/opening.ts'
import { type Counts, look } from '#app/domains/studio-map/finding.ts'
import { artistsIn, type PlacedArtist, type PointsTable } from '#app/domains/studio-map/points-table.ts'
import { type Choice, chosenIn, queryOf, type Search, searchOf } from '#app/domains/studio-map/search.ts'
import { finding } from '#app/i18n/finding.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { osloDate, osloTime } from '#app/kernel/say-when.ts'
import { clearChoices, searchIn, tellCounts } from './form-choices.ts'
import { placesOf, type ShownPlace } from './map-data.ts'
import { pagedList, type StopList, wholeList } from './stop-list.ts'

/** Milliseconds after the last letter until it is said aloud how many there are, and the address follows. */
const SETTLED = 500

/** What the program meets in the page that the server made. */
export interface PageParts {
  form: HTMLFormElement
  list: HTMLElement
  /** How many were found, and the way back to all. */
  found: HTMLElement
  /** Where it is said that nobody was found. */
  none: HTMLElement
}

const momentNow = (): Moment => {
  const now = new Date()
  return { today: osloDate(now), time: osloTime(now) }
}

/** The moment, by the minute. */
function useMoment(): Moment {
  const [moment, setMoment] = useState(momentNow)
  useEffect(() => {
    const tick = () =>
      setMoment((was) => {
        const is = momentNow()
        return is.time === was.time && is.today === was.today ? was : is
      })
    const timer = setInterval(tick, 5000)
    return () => clearInterval(timer)
  }, [])
  return moment
}

export interface Finding {
  points: ShownPlace[]
  /** How many places were found, with those that are not on the map. */
  places: number
  counts: Counts
  /** Whether any place opens today. */
  anyToday: boolean
  clear: (names?: readonly Choice[]) => void
}

/** @param whole whether the list stands whole in the page */
export function useFinding(table: PointsTable, parts: PageParts, locale: Locale, whole: boolean): Finding {
  const { form, list } = parts
  const moment = useMoment()
  const [search, setSearch] = useState(() => searchOf(new URLSearchParams(window.location.search)))
  const artists = useMemo(() => artistsIn(table, moment), [table, moment])
  const anyToday = useMemo(() => opensAny(artists, moment), [artists, moment])
  const { found, counts } = useMemo(() => look(artists, search), [artists, search])
  const { points, places } = useMemo(() => placesOf(found, moment), [found, moment])

  const total = table.studios.length
  const stops = useRef<StopList | null>(null)
  if (stops.current === null)
    stops.current = whole ? wholeList(list, total, window.location.pathname) : pagedList(list, window.location.pathname)

  useEffect(() => {
    const read = () => setSearch(searchIn(form))
    // Everything is shown already; the button leads on to it.
    const submit = (event: Event) => {
      event.preventDefault()
      read()
      parts.found.scrollIntoView({ block: 'start', behavior: 'auto' })
    }
    form.addEventListener('input', read)
    form.addEventListener('submit', submit)
    return () => {
      form.removeEventListener('input', read)
      form.removeEventListener('submit', submit)
    }
  }, [form, parts])

  const clear = useMemo(
    () => (names?: readonly Choice[]) => {
      clearChoices(form, names)
      setSearch(searchIn(form))
    },
    [form],
  )
  useEffect(() => {
    const all = parts.found.querySelector('a')
    const click = (event: Event) => {
      event.preventDefault()
      clear()
      form.querySelector('input')?.focus()
    }
    all?.addEventListener('click', click)
    return () => all?.removeEventListener('click', click)
  }, [parts, clear, form])

  const query = queryOf(search)
  const first = useRef(true)
  useEffect(() => {
    tellCounts(form, counts, search, locale)
    // A whole list may lack what the address left out; of a cut one the server sent the right page.
    if (first.current && !whole) return
    stops.current?.show(() => shownOf(found), found.length > 0, query)
    parts.none.hidden = found.length > 0
  }, [form, counts, search, locale, found, query, parts, whole])
  useEffect(() => {
    if (first.current) return void (first.current = false)
    const timer = setTimeout(
      () => follow(query, parts, { places, total, artists: found.length }, search, locale),
      SETTLED,
    )
    return () => clearTimeout(timer)
  }, [query, parts, places, total, found, search, locale])
  useEffect(() => {
    const states = new Map(
      artists.map(({ place: { number, days, notices } }) => [number, openingOn(days, notices, moment)] as const),
    )
    stops.current?.tell(states, locale)
  }, [artists, moment, locale])

  return { points, places, counts, anyToday, clear }
}

/** Whether the hours of any place, or an artist over them, open it on the day. */
const opensAny = (artists: readonly PlacedArtist[], { today }: Moment): boolean =>
  artists.some(({ days, notices }) => [...days, ...notices].some(({ date }) => date === today))

function shownOf(found: readonly PlacedArtist[]): Map<number, Set<string>> {
  const shown = new Map<number, Set<string>>()
  for (const { place, slug } of found) {
    const artists = shown.get(place.number)
    if (artists) artists.add(slug)
    else shown.set(place.number, new Set([slug]))
  }
  return shown
}

/** The address, the links that carry it on, and the sentence that is read aloud. */
function follow(
  query: string,
  { found }: PageParts,
  counts: { places: number; total: number; artists: number },
  search: Search,
  locale: Locale,
): void {
  const { pathname, hash } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${query ? `?${query}` : ''}${hash}`)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carries], a[hreflang][rel=alternate]'))
    link.search = query
  const [sentence, all] = [found.querySelector('span'), found.querySelector('a')]
  const { places: count, total, artists } = counts
  if (sentence) sentence.textContent = say(locale, finding.foundPlaces, { count, total, artists })
  if (all) all.hidden = chosenIn(search).length === 0
}
