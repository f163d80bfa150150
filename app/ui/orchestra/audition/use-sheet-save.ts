import { useEffect, useRef, useState } from 'react'
import { afterSending, type Ground, type KeptSheet, nameOf, type SheetDraft, takenUp } from './kept-sheet.ts'

export type SaveState = 'still' | 'saving' | 'saved' | 'waiting' | 'refused'

/** How long it waits before it tries again, in milliseconds. */
const AGAIN = 4000
/** How long a pause in typing is. */
const PAUSE = 600

/** What was kept before the page was left; null when there is nothing, or the browser keeps nothing. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name: string, sheet: KeptSheet | null): void {
  try {
    if (sheet) localStorage.setItem(name, JSON.stringify(sheet))
    else localStorage.removeItem(name)
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

interface Given {
  /** Where the sheet is sent. */
  path: string
  /** The panelist's own seat, and the candidate's number: what is kept is theirs alone. */
  seat: string
  number: number
  /** The sheet as the server drew it. */
  stored: SheetDraft
}

/**
 * A sheet that is sent at each tap, whole, one sending at a time: what is tapped meanwhile goes with the next. What is
 * left when the page is left goes then. Without network it is kept in the browser and sent when there is one, also after
 * the page was closed; but what was stored meanwhile from another device is not overwritten.
 */
export function useSheetSave({ path, seat, number, stored }: Given) {
  const name = nameOf(seat, number)
  const [draft, setDraft] = useState(stored)
  const [early] = useState(typedEarly)
  const [state, setState] = useState<SaveState>('still')
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const latest = useRef(stored)
  const ground = useRef<Ground>({ shown: stored, sent: [] })
  const dirty = useRef(false)
  const busy = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()

  /** What stands here goes out; from now on it may be what is stored. */
  const sendLatest = (last = false) => {
    const draft = latest.current
    ground.current = afterSending(ground.current, draft)
    keep(name, { draft, ...ground.current })
    return send(path, draft, last)
  }
  const flush = async () => {
    if (busy.current || !dirty.current) return
    busy.current = true
    dirty.current = false
    setState('saving')
    const sent = latest.current
    const said = await sendLatest()
    busy.current = false
    if (said === 'saved') ground.current = { shown: sent, sent: [] }
    if (said === 'saved' && !dirty.current) {
      keep(name, null)
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
    keep(name, { draft: next, ...ground.current })
    later(wait)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sheet
  useEffect(() => {
    const unsent = takenUp(kept(name), stored)
    ground.current = { shown: stored, sent: unsent?.sent ?? [] }
    const { marks, note } = unsent?.draft ?? stored
    if (unsent || early !== null) change({ marks, note: early ?? note }, 0)
    else keep(name, null)
    // Kept by the page's address alone, which never said whose it was.
    keep(`provespill ${path}`, null)
    const online = () => void flush()
    // Whoever goes on to the next candidate in the middle of a word has still said it.
    const leaving = () => {
      if (document.visibilityState === 'hidden' && (dirty.current || busy.current)) void sendLatest(true)
    }
    addEventListener('online', online)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      removeEventListener('online', online)
      document.removeEventListener('visibilitychange', leaving)
      clearTimeout(timer.current)
    }
  }, [path, name])

  return {
    ...{ draft, state, savedAt },
    mark: (criterionId: string, mark: number) =>
      change({ ...latest.current, marks: { ...latest.current.marks, [criterionId]: mark } }, 0),
    write: (note: string) => change({ ...latest.current, note }, PAUSE),
  }
}
