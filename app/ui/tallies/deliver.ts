import type { TallyDay } from '#app/domains/tallies/views.ts'
import type { Reply } from '#app/kernel/reply.ts'
import type { Waiting } from './tap-queue.ts'

export type Delivery =
  | { kind: 'counted'; day: TallyDay }
  | { kind: 'refused'; why: string }
  /** The session is over: the count is kept until someone signs in again. */
  | { kind: 'signed-out' }
  /** Nothing was heard, or the server is not well: the count is kept and sent again. */
  | { kind: 'not-heard' }

/** Sends one count to the server. Never throws: whatever happens, the count is answered for or kept. */
export async function deliver(count: Waiting, address: string): Promise<Delivery> {
  const { onceKey, studioId, date, visits, kind, method } = count
  const fields = { intent: 'count', onceKey, studioId, date, visits: String(visits), kind, method }
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      keepalive: true,
      signal: AbortSignal.timeout(20_000),
    })
    if (answer.type === 'opaqueredirect') return { kind: 'signed-out' }
    if (answer.ok) return { kind: 'counted', day: (await answer.json()) as TallyDay }
    if (answer.status < 400 || answer.status >= 500 || answer.status === 429) return { kind: 'not-heard' }
    const said = (await answer.json()) as Partial<Reply> & { sentence?: string }
    const why = said.sentence ?? said.formErrors?.[0] ?? Object.values(said.errors ?? {})[0]?.[0] ?? ''
    return { kind: 'refused', why }
  } catch {
    return { kind: 'not-heard' }
  }
}
