/** An order of works that was made without network, kept in the browser until it is sent. */
import type { WorkDeed } from '#app/domains/art-round/application/deeds.ts'

type Order = Extract<WorkDeed, { kind: 'order' }>

const keyOf = (storageKey: string) => `${storageKey}:order`

/** Keeps the order among the deeds that wait, or forgets it when none does. */
export function keepOrder(storageKey: string, deeds: readonly WorkDeed[]): void {
  const order = deeds.find((deed): deed is Order => deed.kind === 'order')
  try {
    if (order) localStorage.setItem(keyOf(storageKey), JSON.stringify(order.workIds))
    else localStorage.removeItem(keyOf(storageKey))
  } catch {
    // A browser that keeps nothing still sends it while the page is open.
  }
}

/** What an earlier page kept; null when there is nothing, or not what we wrote. */
export function keptOrder(storageKey: string): Order | null {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(keyOf(storageKey)) ?? 'null')
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return null
    return { kind: 'order', workIds: ids }
  } catch {
    return null
  }
}
