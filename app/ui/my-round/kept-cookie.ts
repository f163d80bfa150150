/** The visitor's own round in the cookie of a request and of an answer. */
import { KEPT_FOR, KEPT_ROUND } from './kept-round.ts'
import { ROUND_PATHS } from './round-paths.ts'

/** Longer than any round: what is, was not written by us. */
const MOST = 600

/** The question of the round's address; empty without one. */
export function keptIn(header: string | null): string {
  const [, value = ''] = new RegExp(`(?:^|;\\s*)${KEPT_ROUND}=([^;]*)`).exec(header ?? '') ?? []
  if (value.length > MOST) return ''
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** Keeps a round, or forgets it when the question is empty: one cookie for the page in each language, and for no other page. */
export const keptHeader = (query: string, publicUrl: string): [string, string][] =>
  Object.values(ROUND_PATHS).map((path) => [
    'Set-Cookie',
    `${KEPT_ROUND}=${encodeURIComponent(query)}; Path=${path}; Max-Age=${query ? KEPT_FOR : 0}; SameSite=Lax` +
      (publicUrl.startsWith('https:') ? '; Secure' : ''),
  ])
