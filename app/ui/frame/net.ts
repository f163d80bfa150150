/** The network of this browser, and whether something on the page waits for it. */
import type { Net } from './patient-fetch.ts'

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

let waiting = 0
const listeners = new Set<() => void>()

export const browserNet: Net = {
  isAway: () => navigator.onLine === false,
  isBack: (signal) =>
    until((done) => {
      window.addEventListener('online', done)
      return () => window.removeEventListener('online', done)
    }, signal),
  pause: (milliseconds, signal) =>
    until((done) => {
      const timer = setTimeout(done, milliseconds)
      return () => clearTimeout(timer)
    }, signal),
  onWait: (change) => {
    waiting += change
    for (const listener of listeners) listener()
  },
}

/** For React: whether something waits. */
export const waitsForNet = (): boolean => waiting > 0
export function onNetChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
