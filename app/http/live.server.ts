/** Lets a page follow something: server-sent events (text/event-stream) that say when to ask anew, and never what. */

export interface Followed {
  /** A slim question, asked every second: what it answers changes whenever something may have changed. */
  version(): Promise<string>
  /** The sign of what the reader sees now. Throws when the reader may not see it any more. */
  sign(): Promise<string>
}

export interface Pace {
  /** Milliseconds between two questions. */
  look: number
  /** Milliseconds between two signs of life, at which it is also asked whether the reader may still be here. */
  beat: number
}

/** How many questions go by between two signs of life follows from both. */
const PACE: Pace = { look: 1000, beat: 15_000 }
/** Milliseconds after which a browser comes back to a stream that broke. */
const RETRY = 2000

const open = new Set<() => void>()
let listening = false

/** Lets every open stream end, so that a server that stops does not wait for its readers. */
export function endStreams(): void {
  for (const end of [...open]) end()
}

/** How many streams are open in this process. */
export const openStreams = (): number => open.size

function endWithServer(): void {
  if (listening) return
  listening = true
  process.once('SIGTERM', endStreams)
  process.once('SIGINT', endStreams)
}

/**
 * The stream of one reader. It begins with an event when the reader has another sign than now (`Last-Event-ID` after a
 * break, else `?sett=` from the page), and sends one whenever the sign changes; the sign is the event's id and its data.
 * Nothing is held but one timer, which goes with the reader. Who does not ask for events, as a browser that opens the
 * address, gets the first answer and the end.
 */
export function liveResponse(request: Request, followed: Followed, pace: Pace = PACE): Response {
  const seen = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('sett')
  const once = !request.headers.get('accept')?.includes('text/event-stream')
  const stop = new AbortController()
  const end = () => stop.abort()
  const body = new ReadableStream<Uint8Array>({
    start: (out) => {
      open.add(end)
      endWithServer()
      request.signal.addEventListener('abort', end, { once: true })
      void follow(out, followed, { ...pace, once }, seen, stop.signal).finally(() => {
        open.delete(end)
        request.signal.removeEventListener('abort', end)
      })
    },
    cancel: end,
  })
  const headers = {
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Not to be packed on the way: an event would wait for more.
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
    // A connection that waits for another request would hold up a server that stops.
    Connection: 'close',
  }
  return new Response(body, { headers })
}

async function follow(
  out: ReadableStreamDefaultController<Uint8Array>,
  followed: Followed,
  { look, beat, once }: Pace & { once: boolean },
  seen: string | null,
  stop: AbortSignal,
): Promise<void> {
  const write = (text: string) => out.enqueue(new TextEncoder().encode(text))
  let known = seen
  let version: string | null = null
  let quiet = 0
  try {
    write(`retry: ${RETRY}\n\n`)
    while (!stop.aborted) {
      const now = await followed.version()
      const due = quiet >= beat
      if (now !== version || due) {
        const sign = await followed.sign()
        if (stop.aborted) break
        if (sign !== known) write(`id: ${sign}\ndata: ${sign}\n\n`)
        else if (due) write(': her\n\n')
        known = sign
        version = now
        if (due) quiet = 0
      }
      if (once) break
      await pause(look, stop)
      quiet += look
    }
  } catch {
    // Whoever may not be here any more, or a database that does not answer: the browser comes back and is told.
  }
  try {
    out.close()
  } catch {
    // The reader closed it already.
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stop.aborted) return done()
    const wake = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', wake)
      done()
    }
    const timer = setTimeout(wake, milliseconds)
    stop.addEventListener('abort', wake, { once: true })
  })
}
