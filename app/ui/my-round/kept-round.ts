/**
 * The visitor's own round, as the browser keeps it: the question of its address, "?steder=3,12&dag=2013-09-14".
 *
 * It lies in two places that say the same. localStorage is for the programs of every page; a cookie that goes to the
 * page of the round and nowhere else lets the server show it, also where no program runs. Whoever writes one writes
 * both. The name carries the version of its form: a later form gets a new name, reads this one, and never deletes it
 * before it has written its own, so nothing that was chosen is lost.
 */
import { ROUND_PATHS } from './round-paths.ts'

export const KEPT_ROUND = 'krv_runde'
/** Browsers keep a cookie no longer than 400 days, in seconds. */
export const KEPT_FOR = 400 * 24 * 60 * 60

/** Empty: nothing is kept, or the browser keeps nothing. */
export function keptRound(): string {
  try {
    return localStorage.getItem(KEPT_ROUND) ?? ''
  } catch {
    return ''
  }
}

/** @param query the question of the address, or empty for no round */
export function keepRound(query: string): void {
  try {
    localStorage.setItem(KEPT_ROUND, query)
  } catch {
    // The cookie may still be taken.
  }
  for (const path of Object.values(ROUND_PATHS)) {
    const value = `${KEPT_ROUND}=${encodeURIComponent(query)}; Path=${path}; Max-Age=${query ? KEPT_FOR : 0}; SameSite=Lax`
    // biome-ignore lint/suspicious/noDocumentCookie: the newer way to write cookies is not in every browser yet
    document.cookie = value
  }
}

/** The numbers in a question of a round's address. */
export const numbersOf = (query: string): number[] =>
  (new URLSearchParams(query).get('steder') ?? '').split(',').map(Number).filter(Boolean)

/** The same question with other numbers; "been there" goes for those that stay. */
export function withNumbers(query: string, numbers: readonly number[]): string {
  const asked = new URLSearchParams(query)
  const seen = (asked.get('sett') ?? '').split(',').filter((one) => numbers.includes(Number(one)))
  asked.delete('steder')
  asked.delete('sett')
  const rest = asked.toString().replaceAll('%2C', ',')
  const parts = [
    numbers.length > 0 && `steder=${numbers.join(',')}`,
    seen.length > 0 && `sett=${seen.join(',')}`,
    rest,
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
