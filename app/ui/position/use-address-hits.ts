import { useEffect, useRef, useState } from 'react'
import { type AddressAnswer, type FoundAddress, LEAST_WORDS } from '#app/domains/places/address-search.ts'

/** Milliseconds after the last key before it is asked. */
const PAUSE = 250

interface Given {
  /** The field of the address, which becomes a combobox. */
  input: HTMLInputElement | null
  /** The id of the list of suggestions; its options are `${list}-0` and so on. */
  list: string
  /** The address of the search, for what is typed now. */
  search(words: string): string
  onChoose(found: FoundAddress): void
}

export interface AddressHits {
  answer: AddressAnswer | null
  /** The list is shown. */
  open: boolean
  /** The option that the arrow keys are at; -1: none. */
  active: number
  choose(found: FoundAddress): void
}

/**
 * Whether a key ends the search that is under way. The arrows do so only where they lead into hits that are shown: before
 * that they are pressed in wait of what was asked for.
 */
export const givesUp = (key: string, shown: boolean): boolean =>
  key === 'Escape' || key === 'Enter' || (shown && (key === 'ArrowDown' || key === 'ArrowUp'))

/** Makes a text field a combobox with suggestions below it, as WAI-ARIA describes one with a list and manual choice. */
export function useAddressHits({ input, list, search, onChoose }: Given): AddressHits {
  const [answer, setAnswer] = useState<AddressAnswer | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const places = answer?.state === 'found' ? answer.places : []

  const choose = (found: FoundAddress) => {
    setOpen(false)
    setActive(-1)
    onChoose(found)
  }
  const latest = useRef({ places, open, active, choose, search })
  latest.current = { places, open, active, choose, search }

  useEffect(() => {
    if (!input) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked: AbortController | undefined
    /** Whoever goes into the list, or on from the field, is not met by an answer that comes late. */
    const giveUp = () => {
      clearTimeout(timer)
      asked?.abort()
    }
    // What the program itself fills in is no question.
    const typed = (event: Event) => {
      if (!event.isTrusted) return
      giveUp()
      setActive(-1)
      const words = input.value.trim()
      if (words.length < LEAST_WORDS) {
        setOpen(false)
        setAnswer(null)
        return
      }
      timer = setTimeout(() => void ask(words), PAUSE)
    }
    const ask = async (words: string) => {
      const mine = new AbortController()
      asked = mine
      const got = await answerTo(latest.current.search(words), mine.signal)
      if (mine.signal.aborted) return
      setAnswer(got)
      // A choice was one among the hits that stood there before.
      setActive(-1)
      setOpen(got.state === 'found')
    }
    const pressed = (event: KeyboardEvent) => {
      const { places: hits, open: shown, active: at } = latest.current
      if (event.isComposing) return
      if (givesUp(event.key, shown)) giveUp()
      if (hits.length === 0) return
      const go = (to: number) => {
        event.preventDefault()
        setOpen(true)
        setActive((to + hits.length) % hits.length)
      }
      if (event.key === 'ArrowDown') go(shown ? at + 1 : 0)
      else if (event.key === 'ArrowUp') go(shown && at > 0 ? at - 1 : hits.length - 1)
      else if (event.key === 'Escape' && shown) {
        event.preventDefault()
        setOpen(false)
        setActive(-1)
      } else if (event.key === 'Enter' && shown) {
        const hit = hits[at]
        // Enter without a choice closes the list; it does not send the form at once.
        event.preventDefault()
        if (hit) latest.current.choose(hit)
        else setOpen(false)
      } else if (event.key === 'Tab') setOpen(false)
    }
    const left = () => {
      giveUp()
      setOpen(false)
    }
    input.addEventListener('input', typed)
    input.addEventListener('keydown', pressed)
    input.addEventListener('blur', left)
    return () => {
      giveUp()
      input.removeEventListener('input', typed)
      input.removeEventListener('keydown', pressed)
      input.removeEventListener('blur', left)
    }
  }, [input])

  useEffect(() => {
    if (!input) return
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('autocomplete', 'off')
    input.setAttribute('aria-expanded', String(open))
    if (open) input.setAttribute('aria-controls', list)
    else input.removeAttribute('aria-controls')
    if (open && active >= 0) input.setAttribute('aria-activedescendant', `${list}-${active}`)
    else input.removeAttribute('aria-activedescendant')
  }, [input, list, open, active])

  return { answer, open, active, choose }
}

/** What the server says; without a server it is out of reach. */
async function answerTo(address: string, signal: AbortSignal): Promise<AddressAnswer> {
  try {
    const response = await fetch(address, { headers: { Accept: 'application/json' }, signal })
    if (!response.ok) return { state: 'unreachable' }
    return (await response.json()) as AddressAnswer
  } catch {
    return { state: 'unreachable' }
  }
}
