/** How the jury's pages reach the server, and each other. */
import type { SheetBundle, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { endsAfter } from './ends-after.ts'
import { Outbox, type SaveReply, type SheetPlace, type Unsent } from './outbox.ts'
import { ROUND, revivedAnswers, revivedBundle } from './told.ts'

/** Milliseconds to wait for an answer before the network counts as gone. */
const PATIENCE = 10_000

/** Milliseconds that leaving a page waits for what is not delivered. */
const LEAVING = 3000

const soon = (): AbortSignal => endsAfter(PATIENCE)

async function replyOf(response: Response): Promise<SaveReply> {
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status >= 500 || response.status === 429) return { kind: 'unreachable' }
  const body = await response.json()
  if (body.answers) return { kind: response.ok ? 'saved' : 'collision', answers: revivedAnswers(body.answers) }
  return { kind: 'refused', sentence: String(body.sentence ?? '') }
}

const sender =
  (locale: Locale) =>
  async ({ sheet, year, version, answers }: Unsent, last: boolean): Promise<SaveReply> =>
    replyOf(
      await fetch(addressIn(locale, 'jurySheetSave', { year }), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ sheet, version, ...answers }),
        keepalive: last,
        signal: last ? undefined : soon(),
      }),
    )

/** One window at a time, where the browser can say so. Sending twice does no harm: the server knows the same answers. */
const aloneFor =
  (seat: string) =>
  async <T>(work: () => Promise<T>): Promise<T> =>
    globalThis.navigator?.locks ? await navigator.locks.request(`jury.deliver.${seat}`, work) : work()

/** The outbox of a seat. On the server, and until it is woken, it keeps nothing. */
export const outboxOf = (seat: string, locale: Locale): Outbox =>
  new Outbox({ seat, send: sender(locale), now: Date.now, alone: aloneFor(seat) })

/**
 * Opens the outbox in a browser: takes up what was kept, hears what other windows do, and delivers now, when the network
 * comes back, and when the page goes away. Gives the way to undo it all.
 */
export function wake(outbox: Outbox, seat: string): () => void {
  let keeper: Storage | null = null
  try {
    keeper = window.localStorage
    outbox.open(keeper)
  } catch {
    // A browser that keeps nothing: this page alone holds what is not sent, and asks before it is left.
  }
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`jury.${seat}`)
  const heard: { place: SheetPlace; stored: StoredAnswers }[] = []
  outbox.onStored((place, stored) => {
    // What came from another window is not told back.
    if (!heard.some((one) => one.place.sheet === place.sheet && one.stored.version === stored.version))
      channel?.postMessage({ place, stored })
  })
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<{ place: SheetPlace; stored: StoredAnswers }>) => {
      heard.push(data)
      outbox.hear(data.place, data.stored)
    }
  const elsewhere = ({ key, newValue, storageArea }: StorageEvent) =>
    storageArea === keeper && outbox.changedElsewhere(key, newValue)
  const deliver = () => void outbox.deliver()
  const leave = () => outbox.deliverLast()
  const hidden = () => document.visibilityState === 'hidden' && leave()
  const ask = (event: BeforeUnloadEvent) => {
    if (!keeper && outbox.entries().length > 0) event.preventDefault()
  }
  window.addEventListener('storage', elsewhere)
  window.addEventListener('online', deliver)
  window.addEventListener('pagehide', leave)
  window.addEventListener('beforeunload', ask)
  document.addEventListener('visibilitychange', hidden)
  deliver()
  return () => {
    window.removeEventListener('storage', elsewhere)
    window.removeEventListener('online', deliver)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('beforeunload', ask)
    document.removeEventListener('visibilitychange', hidden)
    channel?.close()
    outbox.stop()
  }
}

/** Delivers before a page is left, and waits for it no longer than a person would: what is kept is delivered later. */
export const deliverFirst = async (outbox: Outbox): Promise<void> => {
  await Promise.race([outbox.deliver(), new Promise((done) => setTimeout(done, LEAVING))])
}

/** `gone`: there is no such place; `shut`: signed out, or not for this juror any more. */
export type Fetched = { kind: 'here'; bundle: SheetBundle } | { kind: 'gone' | 'shut' | 'unreachable' }

/** Some sheets that follow each other, from the server. */
export async function fetchSheets(
  locale: Locale,
  { year, wished }: { year: number; wished: string | null },
  from: number,
  count: number,
): Promise<Fetched> {
  try {
    const door = addressIn(locale, 'jurySheetData', { year, number: from })
    const round = wished === null ? '' : `&${ROUND}=${encodeURIComponent(wished)}`
    const response = await fetch(`${door}?antall=${count}${round}`, { signal: soon() })
    if (response.status === 404) return { kind: 'gone' }
    if (response.status === 401 || response.status === 403) return { kind: 'shut' }
    if (!response.ok) return { kind: 'unreachable' }
    return { kind: 'here', bundle: revivedBundle(await response.json()) }
  } catch {
    return { kind: 'unreachable' }
  }
}
