/** Counts that wait on the phone until the network has taken them: values in, values out. */

/** One count on its way. Its key makes a repeat harmless, so it may be sent again whenever the answer was not heard. */
export interface Waiting {
  onceKey: string
  /** Empty: the joint exhibition. */
  studioId: string
  date: string
  visits: number
  kind: string
  method: string
  /** When it was last tapped, in milliseconds. */
  at: number
  /** It has been sent at least once, so the server may have it and it must not change any more. */
  tried: boolean
  /** Why the server does not take it, in a sentence. It is kept until a person has read it. */
  refused: string | null
}

export type Queue = readonly Waiting[]

export const QUIET_MS = 3000

const isSameTap = (one: Waiting, place: Pick<Waiting, 'studioId' | 'date'>) =>
  one.studioId === place.studioId &&
  one.date === place.date &&
  one.kind === 'visit' &&
  one.method === 'counter' &&
  !one.tried

/** One visit more: taps that follow each other become one count, until it is sent for the first time. */
export function tap(queue: Queue, place: Pick<Waiting, 'studioId' | 'date'>, onceKey: string, at: number): Queue {
  const open = queue.find((one) => isSameTap(one, place))
  if (open) return queue.map((one) => (one === open ? { ...one, visits: one.visits + 1, at } : one))
  const begun = { ...place, onceKey, at, visits: 1, kind: 'visit', method: 'counter', tried: false, refused: null }
  return [...queue, begun]
}

/** Takes the last tap back while it has not been sent; what was sent is corrected in the list. */
export function untap(queue: Queue, place: Pick<Waiting, 'studioId' | 'date'>): Queue {
  return queue
    .map((one) => (isSameTap(one, place) ? { ...one, visits: one.visits - 1 } : one))
    .filter(({ visits, tried }) => tried || visits > 0)
}
export const mayUntap = (queue: Queue, place: Pick<Waiting, 'studioId' | 'date'>): boolean =>
  queue.some((one) => isSameTap(one, place))

/** A sum that was typed. */
export const add = (queue: Queue, count: Omit<Waiting, 'tried' | 'refused'>): Queue =>
  queue.some(({ onceKey }) => onceKey === count.onceKey) ? queue : [...queue, { ...count, tried: false, refused: null }]

/** The next to be sent: what was tried before, then what has had no tap for a while. Null: nothing is due. */
export function nextDue(queue: Queue, now: number, quietMs = QUIET_MS): Waiting | null {
  const waiting = queue.filter(({ refused }) => refused === null)
  return waiting.find(({ tried }) => tried) ?? waiting.find(({ at }) => now - at >= quietMs) ?? null
}

export const markTried = (queue: Queue, onceKey: string): Queue =>
  queue.map((one) => (one.onceKey === onceKey ? { ...one, tried: true } : one))
export const delivered = (queue: Queue, onceKey: string): Queue => queue.filter((one) => one.onceKey !== onceKey)
export const refuse = (queue: Queue, onceKey: string, why: string): Queue =>
  queue.map((one) => (one.onceKey === onceKey ? { ...one, refused: why } : one))

/** Visits of one place and day that the server has not answered for yet. */
export const waitingVisits = (queue: Queue, place: Pick<Waiting, 'studioId' | 'date'>): number =>
  queue
    .filter((one) => one.refused === null && one.studioId === place.studioId && one.date === place.date)
    .reduce((sum, { visits }) => sum + visits, 0)

/** What was kept, as far as it can be read; a phone's store can hold anything. */
export function readQueue(text: string | null): Queue {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter(isWaiting) : []
  } catch {
    return []
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false
  const of = value as Record<string, unknown>
  const texts = [of.onceKey, of.studioId, of.date, of.kind, of.method].every((text) => typeof text === 'string')
  const refused = of.refused === null || typeof of.refused === 'string'
  return texts && refused && Number.isInteger(of.visits) && typeof of.at === 'number' && typeof of.tried === 'boolean'
}
