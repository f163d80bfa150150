/** The network of this browser, and whether something on the page waits for it. */
import type { Net } from './patient-fetch.ts'

/** Milliseconds between two looks whether the network is back, for a browser that does not tell. */
const LOOK_AGAIN = 2000
/** Milliseconds for which it is said that something waits, at least: what asks anew in between is not told twice. */
const SETTLE = 300

const until = (begin: (done: () => void) => () => void, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      stop()
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const stop = begin(done)
    signal?.addEventListener('abort', done)
    if (signal?.aborted) done()
  })

const pause: Net['pause'] = (milliseconds, signal) =>
  until((done) => {
    const timer = setTimeout(done, milliseconds)
    return () => clearTimeout(timer)
  }, signal)

const comesBack = (signal?: AbortSignal | null): Promise<void> =>
  until((done) => {
    window.addEventListener('online', done)
    const timer = setTimeout(done, LOOK_AGAIN)
    return () => {
      window.removeEventListener('online', done)
      clearTimeout(timer)
    }
  }, signal)

/** A browser without any network of its own still reaches a server on the same machine. */
const answers = async (signal?: AbortSignal | null): Promise<boolean> =>
  window.fetch('/helse', { method: 'HEAD', cache: 'no-store', signal }).then(
    () => true,
    () => false,
  )

let waiting = 0
let held = 0
let said = false
let settling: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function tell(): void {
  clearTimeout(settling)
  const say = (now: boolean) => {
    said = now
    for (const listener of listeners) listener()
  }
  if (waiting > 0) say(true)
  else settling = setTimeout(say, SETTLE, false)
}

const keepHere = (event: Event): void => event.preventDefault()
/** Another form would take the place of the change that waits, which would then never be sent. */
const keepFirst = (event: Event): void => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

export const browserNet: Net = {
  isAway: () => navigator.onLine === false,
  isBack: async (signal) => {
    while (!signal?.aborted && navigator.onLine === false && !(await answers(signal))) await comesBack(signal)
  },
  pause,
  onWait: (change, of) => {
    waiting += change
    if (of.held) held += change
    const watch = held > 0 ? window.addEventListener : window.removeEventListener
    watch.call(window, 'beforeunload', keepHere)
    watch.call(window, 'submit', keepFirst, true)
    tell()
  },
}

/** Whether a change waits to be sent: nothing else is done until then. */
export const holdsChange = (): boolean => held > 0

/** For React: whether something waits. */
export const waitsForNet = (): boolean => said
export function onNetChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
