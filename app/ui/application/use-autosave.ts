import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { inOrderOf, type WorkDeed } from '#app/domains/art-round/application/deeds.ts'
import type { Conflict } from '#app/domains/art-round/application/merge.ts'
import type { FormState } from '#app/domains/art-round/application/views.ts'
import {
  afterSave,
  beginDraft,
  type Draft,
  pendingOf,
  readStored,
  type SaveAnswer,
  type Step,
  settle,
  takeUp,
  unsavedOf,
  waitBefore,
  withDeed,
} from './autosave.ts'
import { readPage, writePage } from './form-page.ts'
import { keepOrder, keptOrder } from './kept-order.ts'

/** How long after the last key a change is sent, in milliseconds. */
const PAUSE = 1000

export type SaveState = 'saved' | 'saving' | 'waiting' | 'failed'

export interface Saving {
  state: SaveState
  savedAt: Date
  works: FormState['works']
  values: FormState['values']
  missing: number
  /** What stands in the way of submitting, by field. */
  faults: FormState['faults']
  /** Sentences by field. */
  errors: Record<string, string>
  conflicts: Conflict[]
  /** Why nothing can be saved: the deadline, signed out. */
  fault: string | null
  /** Something that was typed before the page was loaded has been brought back. */
  restored: boolean
}

export interface Autosave extends Saving {
  /** Sends what is unsaved, and a deed with it; without network the deed waits too. True when the server has all of it. */
  save(deed?: WorkDeed): Promise<boolean>
  choose(field: string, choice: 'yours' | 'theirs'): void
  /** Takes over what another request, such as a picture, has answered. */
  absorb(state: FormState): void
  /** Asks what stands now, as something was done in another window. */
  refresh(): Promise<void>
}

interface Given {
  form: RefObject<HTMLFormElement>
  address: string
  storageKey: string
  initial: FormState
  /** Nothing is sent when the form cannot be saved. */
  closed: boolean
  signedOut: string
}

/** Saves a form by itself: a second after the last key, and when a field is left; what cannot be sent is kept here. */
export function useAutosave({ form, address, storageKey, initial, closed, signedOut }: Given): Autosave {
  const draft = useRef<Draft>(beginDraft(initial))
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))
  const tries = useRef(0)
  const deeds = useRef<WorkDeed[]>([])
  const [saving, setSaving] = useState<Saving>({
    state: 'saved',
    savedAt: initial.savedAt,
    works: initial.works,
    values: initial.values,
    missing: initial.missing,
    faults: initial.faults,
    errors: {},
    conflicts: [],
    fault: null,
    restored: false,
  })

  const page = useCallback(() => (form.current ? readPage(form.current, Object.keys(draft.current.known)) : {}), [form])
  const keep = useCallback(() => {
    const unsaved = unsavedOf(draft.current, page())
    try {
      if (unsaved.length > 0) localStorage.setItem(storageKey, JSON.stringify(unsaved))
      else localStorage.removeItem(storageKey)
    } catch {
      // A browser that keeps nothing still saves over the network.
    }
  }, [page, storageKey])

  const take = useCallback(
    (step: Step, more: Partial<Saving> = {}) => {
      draft.current = step.draft
      if (form.current) writePage(form.current, step.write)
      const errors = Object.fromEntries(Object.entries(step.draft.refused).map(([field, one]) => [field, one.sentence]))
      setSaving((before) => ({ ...before, errors, conflicts: Object.values(step.draft.conflicts), ...more }))
      keep()
    },
    [form, keep],
  )

  /** What is shown of an answer: the works in the order that was asked for and is not sent yet. */
  const shownOf = useCallback(
    ({ savedAt, ...state }: FormState): Partial<Saving> => ({
      ...shownPart(state),
      works: inWantedOrder(state.works, deeds.current),
      savedAt: new Date(savedAt),
    }),
    [],
  )

  const sendOnce = useCallback(async (): Promise<boolean> => {
    const [deed] = deeds.current
    const changes = pendingOf(draft.current, page())
    if (changes.length === 0 && !deed) {
      const clean = unsavedOf(draft.current, page()).length === 0
      if (clean) setSaving((before) => (before.fault ? before : { ...before, state: 'saved' }))
      return clean
    }
    setSaving((before) => ({ ...before, state: 'saving' }))
    const later = () => {
      keep()
      setSaving((before) => ({ ...before, state: 'waiting' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send.current(), waitBefore(++tries.current) * 1000)
      return false
    }
    const body = JSON.stringify({ changes, deed })
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: body.length < 60_000,
    }).catch(() => null)
    if (!response || response.status >= 500 || response.status === 429) return later()
    const answer = (await response.json().catch(() => null)) as
      | (Omit<SaveAnswer, 'state'> & { state: FormState; sentence?: undefined })
      | { sentence: string }
      | null
    if (!answer) return later()
    tries.current = 0
    // Who is signed out signs in again, and goes on.
    if (response.status !== 401) deeds.current = deeds.current.filter((one) => one !== deed)
    keepOrder(storageKey, deeds.current)
    if (answer.sentence !== undefined) {
      keep()
      const fault = response.status === 401 ? signedOut : answer.sentence
      setSaving((before) => ({ ...before, state: 'failed', fault }))
      return false
    }
    const { state } = answer
    take(afterSave(draft.current, changes, answer, page()), shownOf(state))
    const clean = unsavedOf(draft.current, page()).length === 0
    const open = Object.keys(draft.current.refused).length > 0 || Object.keys(draft.current.conflicts).length > 0
    setSaving((before) => ({ ...before, state: open ? 'failed' : 'saved', fault: null }))
    if (deeds.current.length > 0) return sendOnce()
    if (pendingOf(draft.current, page()).length > 0) timer.current = setTimeout(() => void send.current(), PAUSE)
    return clean
  }, [address, keep, page, shownOf, signedOut, storageKey, take])

  const save = useCallback(
    (deed?: WorkDeed) => {
      clearTimeout(timer.current)
      if (closed) return Promise.resolve(false)
      if (deed) {
        deeds.current = withDeed(deeds.current, deed)
        keepOrder(storageKey, deeds.current)
        if (deed.kind === 'order')
          setSaving((before) => ({ ...before, works: inWantedOrder(before.works, deeds.current) }))
      }
      queue.current = queue.current.then(sendOnce)
      return queue.current
    },
    [closed, sendOnce, storageKey],
  )
  const send = useRef(save)
  send.current = save

  useEffect(() => {
    const element = form.current
    if (!element || closed) return
    const typed = () => {
      keep()
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send.current(), PAUSE)
    }
    const left = () => void send.current()
    element.addEventListener('input', typed)
    element.addEventListener('change', left)
    window.addEventListener('online', left)
    document.addEventListener('visibilitychange', left)
    window.addEventListener('pagehide', keep)
    let stored: string | null = null
    try {
      stored = localStorage.getItem(storageKey)
    } catch {
      // A browser that keeps nothing for sites has nothing to give back; the form saves to the server all the same.
    }
    const step = takeUp(draft.current, readStored(stored))
    if (Object.keys(step.write).length > 0) take(step, { restored: true, state: 'waiting' })
    const order = keptOrder(storageKey)
    if (order) void send.current(order)
    left()
    return () => {
      element.removeEventListener('input', typed)
      element.removeEventListener('change', left)
      window.removeEventListener('online', left)
      document.removeEventListener('visibilitychange', left)
      window.removeEventListener('pagehide', keep)
      clearTimeout(timer.current)
    }
  }, [form, closed, keep, storageKey, take])

  const absorb = (state: FormState) =>
    take(afterSave(draft.current, [], { state, conflicts: [], refused: {} }, page()), shownOf(state))
  return {
    ...saving,
    save,
    choose: (field, choice) => {
      take(settle(draft.current, field, choice))
      void save()
    },
    absorb,
    refresh: async () => {
      const body = JSON.stringify({ changes: [] })
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch(address, { method: 'POST', headers, body }).catch(() => null)
      const answer = (await response?.json().catch(() => null)) as { state?: FormState } | null | undefined
      if (answer?.state) absorb(answer.state)
    },
  }
}

const inWantedOrder = (works: FormState['works'], deeds: readonly WorkDeed[]): FormState['works'] => {
  const order = deeds.find((deed) => deed.kind === 'order')
  return order ? inOrderOf(works, order.workIds) : works
}

const shownPart = ({ values, missing, faults }: Omit<FormState, 'savedAt'>): Partial<Saving> => ({
  values,
  missing,
  faults,
})
