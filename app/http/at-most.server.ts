import { LRUCache } from 'lru-cache'

/** Counts what each person asks for; somebody who asks too much waits until the minute is over. */
export function atMost(times: number, milliseconds: number) {
  const counts = new LRUCache<string, number>({ max: 5000, ttl: milliseconds, noUpdateTTL: true })
  /** Whether one more is within the measure; it is counted then. */
  return (who: string): boolean => {
    const before = counts.get(who) ?? 0
    if (before >= times) return false
    counts.set(who, before + 1)
    return true
  }
}
