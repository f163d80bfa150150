import { useEffect, useRef, useState } from 'react'

export interface SheetDraft {
  marks: Readonly<Record<string, number>>
  note: string
}

export type SaveState = 'still' | 'saving' | 'saved' | 'waiting' | 'refused'

/** How long it waits before it tries again, in milliseconds. */
const AGAIN = 4000
/** How long a pause in typing is. */
const PAUSE = 600

const keyOf = (path: string) => `provespill ${path}`

/** What was not sent before the page was left; null when there is nothing, or the browser keeps nothing. */
function unsent(path: string): SheetDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(path)) ?? 'null')
    return kept && typeof kept === 'object' && 'marks' in kept && 'note' in kept ? (kept as SheetDraft) : null
  } catch {
    return null
  }
}

function keep(path: string, draft: SheetDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(path), JSON.stringify(draft))
    else localStorage.removeItem(keyOf(path))
  } catch {
    // A browser that keeps nothing still sends.
  }
}

/** A note that was typed while the page's program was on its way; null when nothing was. Drawing the page anew wipes it. */
function typedEarly(): string | null {
  if (typeof document === 'undefined') return null
  const field = document.querySelector<HTMLTextAreaElement>('main form textarea[name="note"]')
  return field && field.value !== field.defaultValue ? field.value : null
}

/** `last`: the page is going away, and what is sent must outlive it. */
async function send(path: string, draft: SheetDraft, last = false): Promise<'saved' | 'refused' | 'waiting'> {
  const { marks, note } = draft
  const form = new URLSearchParams({ intent: 'save', quiet: 'on', note })
  for (const [id, mark] of Object.entries(marks)) form.set(`mark-${id}`, String(mark))
  try {
    const answer = await fetch(path, { method: 'POST', body: form, redirect: 'manual', keepalive: last })
    // A redirection is the way to signing in; what is refused will be refused again.
    if (answer.ok) return 'saved'
    return answer.status >= 500 ? 'waiting' : 'refused'
  } catch {
    return 'waiting'
  }
}

/**
 * A sheet that is sent at each tap, whole, one sending at a time: what is tapped meanwhile goes with the next. What is
 * left when the page is left goes then. Without network it is kept in the browser and sent when there is one, also after
 * the page was closed.
 */
export function useSheetSave(path: string, stored: SheetDraft) {
  const [draft, setDraft] = useState(stored)
  const [early] = useState(typedEarly)
  const [state, setState] = useState<SaveState>('still')
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const latest = useRef(stored)
  const dirty = useRef(false)
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const flush = async () => {
    if (busy.current || !dirty.current) return
    busy.current = true
    dirty.current = false
    setState('saving')
    const said = await send(path, latest.current)
    busy.current = false
    if (said === 'saved' && !dirty.current) {
      keep(path, null)
      setSavedAt(new Date())
      setState('saved')
    } else if (said === 'refused') {
      setState('refused')
    } else if (said === 'waiting') {
      dirty.current = true
      setState('waiting')
      later(AGAIN)
    } else void flush()
  }
  const later = (milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), milliseconds)
  }
  const change = (next: SheetDraft, wait: number) => {
    latest.current = next
    dirty.current = true
    setDraft(next)
    // What stands there is not stored yet, and nothing says that it is. Without network that goes on being said.
    setState((now) => (now === 'waiting' ? now : 'saving'))
    keep(path, next)
    later(wait)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sheet
  useEffect(() => {
    const kept = unsent(path)
    const note = early ?? kept?.note ?? stored.note
    const begun = { marks: kept?.marks ?? stored.marks, note }
    // What was sent as the page was left may have arrived.
    if (kept && JSON.stringify(begun) === JSON.stringify(stored)) keep(path, null)
    else if (kept || early !== null) change(begun, 0)
    const online = () => void flush()
    // Whoever goes on to the next candidate in the middle of a word has still said it.
    const leaving = () => {
      if (document.visibilityState === 'hidden' && (dirty.current || busy.current))
        void send(path, latest.current, true)
    }
    addEventListener('online', online)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      removeEventListener('online', online)
      document.removeEventListener('visibilitychange', leaving)
      clearTimeout(timer.current)
    }
  }, [path])

  return {
    ...{ draft, state, savedAt },
    mark: (criterionId: string, mark: number) =>
      change({ ...latest.current, marks: { ...latest.current.marks, [criterionId]: mark } }, 0),
    write: (note: string) => change({ ...latest.current, note }, PAUSE),
  }
}
