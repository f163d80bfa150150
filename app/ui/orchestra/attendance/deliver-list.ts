import type { RollCallView } from '#app/domains/orchestra/attendance/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { TapBox } from './tap-box.ts'

export type Delivered =
  | { kind: 'taken'; view: RollCallView }
  /** It will be refused again; why, in a sentence. */
  | { kind: 'refused'; why: string }
  /** Nobody is signed in: it waits until somebody is. */
  | { kind: 'signed-out' }
  /** Nothing was heard, or the house is not well: it waits and is sent again. */
  | { kind: 'not-heard' }

/** Milliseconds to wait for an answer before the network counts as gone. */
const PATIENCE = 10_000

const doorOf = (locale: Locale, sessionId: string) => addressIn(locale, 'rollCallDelivery', { id: sessionId })

async function heard(asked: Promise<Response>): Promise<Delivered> {
  try {
    const answer = await asked
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed-out' }
    if (answer.status >= 500 || answer.status === 429) return { kind: 'not-heard' }
    const body = (await answer.json()) as RollCallView & { sentence?: string }
    return answer.ok ? { kind: 'taken', view: body } : { kind: 'refused', why: body.sentence ?? '' }
  } catch {
    return { kind: 'not-heard' }
  }
}

/** Sends what waits for one list. Never throws. `last`: the page is going away. */
export const deliverBox = (locale: Locale, sessionId: string, box: TapBox, last = false): Promise<Delivered> =>
  heard(
    fetch(doorOf(locale, sessionId), {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        sent: Date.now(),
        method: box.method,
        taps: Object.entries(box.taps).map(([childId, tap]) => ({ childId, ...tap })),
        close: box.close,
      }),
      keepalive: last,
      ...(last ? {} : { signal: AbortSignal.timeout(PATIENCE) }),
    }),
  )

/** The list as it stands now. */
export const fetchList = (locale: Locale, sessionId: string): Promise<Delivered> =>
  heard(fetch(doorOf(locale, sessionId), { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }))
