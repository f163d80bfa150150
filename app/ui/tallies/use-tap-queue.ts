import { useCallback, useEffect, useRef, useState } from 'react'
import type { TallyDay } from '#app/domains/tallies/views.ts'
import { deliver } from './deliver.ts'
import {
  add,
  delivered,
  markTried,
  mayUntap,
  nextDue,
  QUIET_MS,
  type Queue,
  readQueue,
  refuse,
  tap,
  untap,
  type Waiting,
  waitingVisits,
} from './tap-queue.ts'

type Place = Pick<Waiting, 'studioId' | 'date'>

/** How long to wait after a count was not heard, in milliseconds. */
const REST_MS = 10_000

/** What is kept where the browser keeps nothing: for as long as the page lives. */
const inMemory = new Map<string, string>()

function kept(store: string): Queue {
  try {
    return readQueue(localStorage.getItem(store))
  } catch {
    return readQueue(inMemory.get(store) ?? null)
  }
}

function keep(store: string, queue: Queue): void {
  const text = JSON.stringify(queue)
  try {
    localStorage.setItem(store, text)
  } catch {
    inMemory.set(store, text)
  }
}

/**
 * Taps that are kept on the phone first and sent then: a moment after the last of them, when the network comes back, and
 * when the page is left. The store is the person's own for one year, so that nobody sends another's counts.
 */
export function useTapQueue(personId: string, year: number, address: string, onCounted: (day: TallyDay) => void) {
  const store = `tall:${year}:${personId}`
  const [queue, setQueue] = useState<Queue>([])
  const [state, setState] = useState<'well' | 'sending' | 'not-heard' | 'signed-out'>('well')
  const busy = useRef(false)
  const restUntil = useRef(0)
  const counted = useRef(onCounted)
  counted.current = onCounted

  // Read anew before every change: another tab of the same phone may have written.
  const change = useCallback(
    (how: (queue: Queue) => Queue) => {
      const next = how(kept(store))
      keep(store, next)
      setQueue(next)
    },
    [store],
  )

  const send = useCallback(
    async (quietMs: number) => {
      if (busy.current) return
      busy.current = true
      try {
        for (
          let due = nextDue(kept(store), Date.now(), quietMs);
          due;
          due = nextDue(kept(store), Date.now(), quietMs)
        ) {
          const { onceKey } = due
          if (!navigator.onLine) return setState('not-heard')
          change((now) => markTried(now, onceKey))
          setState('sending')
          const answer = await deliver(kept(store).find((one) => one.onceKey === onceKey) ?? due, address)
          if (answer.kind === 'not-heard' || answer.kind === 'signed-out') {
            restUntil.current = Date.now() + REST_MS
            return setState(answer.kind)
          }
          if (answer.kind === 'counted') counted.current(answer.day)
          change((now) => (answer.kind === 'refused' ? refuse(now, onceKey, answer.why) : delivered(now, onceKey)))
          setState('well')
        }
      } finally {
        busy.current = false
      }
    },
    [address, change, store],
  )

  useEffect(() => {
    setQueue(kept(store))
    const often = setInterval(() => Date.now() >= restUntil.current && send(QUIET_MS), 1000)
    const now = () => send(0)
    const leaving = () => document.visibilityState === 'hidden' && send(0)
    addEventListener('online', now)
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearInterval(often)
      removeEventListener('online', now)
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [send, store])

  return {
    state,
    waiting: queue.filter(({ refused }) => refused === null),
    refused: queue.filter(({ refused }) => refused !== null),
    waitingVisits: (place: Place) => waitingVisits(queue, place),
    mayUntap: (place: Place) => mayUntap(queue, place),
    tap: (place: Place) => change((now) => tap(now, place, crypto.randomUUID(), Date.now())),
    untap: (place: Place) => change((now) => untap(now, place)),
    add: (count: Omit<Waiting, 'tried' | 'refused' | 'at'>) => {
      change((now) => add(now, { ...count, at: 0 }))
      void send(QUIET_MS)
    },
    discard: (onceKey: string) => change((now) => delivered(now, onceKey)),
  }
}
