/**
 * What a page's program asks the server for, on a line that comes and goes: it waits for the network instead of giving up
 * the page. What only reads is asked again until there is an answer. What changes something is sent once: without network
 * it waits until there is one, and when the line breaks in the middle nobody knows whether it came, so that is told.
 */

/** The network as a browser knows it, and the clock. */
export interface Net {
  isAway(): boolean
  /** Ends when there is a network again, or the question is no longer asked. */
  isBack(signal?: AbortSignal | null): Promise<void>
  pause(milliseconds: number, signal?: AbortSignal | null): Promise<void>
  /** Called with 1 when a question begins to wait, and with -1 when it waits no more. `held`: a change that is not sent yet. */
  onWait(change: 1 | -1, of: { held: boolean }): void
}

/** Milliseconds between two tries of what only reads. The last one is used from then on. */
const PAUSES = [500, 1000, 2000, 4000, 8000]
/** Milliseconds without an answer after which the page says that it waits. */
const LONG = 5000
/** A proxy says so while the server behind it starts anew. */
const NOT_JUST_NOW = new Set([502, 503, 504])

/** The router's own questions, for what a page shows and for what pages there are; nothing else of ours looks so. */
function isOfRouter(address: string): boolean {
  const { pathname } = new URL(address, 'http://here')
  return pathname.endsWith('.data') || pathname === '/__manifest'
}

/** `fetch` with patience for the router's questions; everything else passes through as it is. */
export function patientFetch(plain: typeof fetch, net: Net): typeof fetch {
  return async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked)
    if (!isOfRouter(address)) return plain(asked, init)
    const signal = init?.signal
    const reads = (init?.method ?? 'GET') === 'GET'
    /** Waits, and lets it be known. */
    const wait = async <T>(done: Promise<T>, held: boolean): Promise<T> => {
      net.onWait(1, { held })
      try {
        return await done
      } finally {
        net.onWait(-1, { held })
      }
    }
    for (let tries = 0; ; tries++) {
      if (net.isAway()) await wait(net.isBack(signal), !reads)
      signal?.throwIfAborted()
      try {
        const answer = await told(plain(asked, init), net, wait)
        if (!reads || !NOT_JUST_NOW.has(answer.status)) return answer
      } catch (error) {
        if (!reads || signal?.aborted) throw error
      }
      await wait(net.pause(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0, signal), false)
    }
  }
}

/** An answer; where it is long in coming, that is let known. */
async function told(
  answer: Promise<Response>,
  net: Net,
  wait: <T>(done: Promise<T>, held: boolean) => Promise<T>,
): Promise<Response> {
  const stop = new AbortController()
  const here = answer.then(
    () => true,
    () => true,
  )
  const late = net.pause(LONG, stop.signal).then(() => false)
  if (!(await Promise.race([here, late]))) return wait(answer, false)
  stop.abort()
  return answer
}
