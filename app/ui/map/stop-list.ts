/** The list beside the map. The server makes its items, always; here they are hidden, shown, and fetched anew. */
import type { Opening } from '#app/domains/art-round/studio/opening.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayOpening } from '#app/ui/public-round/say-opening.ts'

export const LIST = 'stedene'
export const PAGER = 'sidene'

/** Numbers of places, each with the names in the address of those artists who are asked for. */
export type Shown = ReadonlyMap<number, ReadonlySet<string>>

export interface StopList {
  /** Shows these; `query` is the address that gives the same from the server. A cut list asks only whether there are any. */
  show(shown: () => Shown, any: boolean, query: string): void
  /** The state of each place, as time goes. */
  tell(states: ReadonlyMap<number, Opening>, locale: Locale): void
}

const numberOf = (item: Element): number => Number((item as HTMLElement).dataset.stop)
const itemsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-stop]')]

/** A page of the server's, without its program being run. Null when it cannot be had. */
async function pageAt(address: string, signal?: AbortSignal): Promise<Document | null> {
  const answer = await fetch(address, { signal, headers: { accept: 'text/html' } }).catch(() => null)
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
}

/** Shows the buttons that need the map, which the server keeps hidden. */
export function wake(list: Element): void {
  for (const button of list.querySelectorAll<HTMLElement>('[data-show]')) button.hidden = false
}

function tellAll(list: Element, states: ReadonlyMap<number, Opening>, locale: Locale): void {
  for (const item of itemsOf(list)) {
    const [line, opening] = [item.querySelector<HTMLElement>('.open-now'), states.get(numberOf(item))]
    if (!line || !opening) continue
    const said = sayOpening(opening, locale)
    if (line.textContent !== said) line.textContent = said
    line.dataset.is = opening.is
  }
}

/**
 * A list that stands whole in the page: what is not asked for is hidden. Where the page came with a choice made, the
 * rest is fetched once.
 * @param total how many places there are
 */
export function wholeList(list: HTMLElement, total: number, path: string): StopList {
  let wanted: Shown | null = null
  const apply = () => {
    if (!wanted) return
    for (const item of itemsOf(list)) {
      const artists = wanted.get(numberOf(item))
      item.hidden = artists === undefined
      for (const one of item.querySelectorAll<HTMLElement>('[data-artist]'))
        one.hidden = !artists?.has(one.dataset.artist ?? '')
    }
    list.hidden = wanted.size === 0
  }
  let asked = itemsOf(list).length === total
  const complete = async () => {
    asked = true
    const all = (await pageAt(path))?.getElementById(LIST)
    // Without network it is tried again with the next choice.
    if (!all) return void (asked = false)
    list.replaceChildren(...all.children)
    wake(list)
    apply()
  }
  if (!asked) void complete()
  return {
    show: (shown) => {
      wanted = shown()
      if (!asked) void complete()
      apply()
    },
    tell: (states, locale) => tellAll(list, states, locale),
  }
}

/** A list too long for one page: its first page for what is asked comes from the server, while the map shows it already. */
export function pagedList(list: HTMLElement, path: string): StopList {
  let asking: AbortController | null = null
  return {
    show: (_, any, query) => {
      asking?.abort()
      list.hidden = !any
      const mine = new AbortController()
      asking = mine
      list.setAttribute('aria-busy', 'true')
      void pageAt(query ? `${path}?${query}` : path, mine.signal).then((page) => {
        if (mine.signal.aborted) return
        list.removeAttribute('aria-busy')
        const [fresh, pager] = [page?.getElementById(LIST), page?.getElementById(PAGER)]
        if (!fresh) return
        list.replaceChildren(...fresh.children)
        wake(list)
        document.getElementById(PAGER)?.replaceChildren(...(pager?.childNodes ?? []))
      })
    },
    tell: (states, locale) => tellAll(list, states, locale),
  }
}
