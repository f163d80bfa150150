/**
 * What a mail server means when it turns a letter down. `hard`: nobody gets mail at this address. `soft`: not now, or it
 * is about our letter or our server and not about the address.
 */
export type Verdict = 'hard' | 'soft'

/**
 * By the enhanced status code (RFC 3463) where there is one, else by the SMTP code (RFC 5321). A full mailbox (5.2.2) is
 * not gone, and policies, spam filters and content (5.6, 5.7) say nothing of the address: a blocklist would otherwise empty
 * a whole list in one evening.
 * @param status "5.1.1", "4.2.2", "550 5.1.1 no such user", "550 no such user"
 */
export function verdictOf(status: string): Verdict | null {
  const enhanced = /(?:^|[^\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])/.exec(` ${status}`)
  if (enhanced) {
    const [, kind, subject, detail] = enhanced
    if (kind === '2') return null
    if (kind === '4') return 'soft'
    if (subject === '2' && detail !== '1') return 'soft'
    return subject === '6' || subject === '7' || subject === '3' ? 'soft' : 'hard'
  }
  const code = /(?:^|\D)([45]\d\d)(?!\d)/.exec(status)?.[1]
  if (!code) return null
  return code === '550' || code === '551' || code === '553' ? 'hard' : 'soft'
}

/** The address that letters come back to, with the letter's own mark in it: "retur+<id>@example.com". */
export function returnAddress(plain: string, letterId: string): string {
  const at = plain.lastIndexOf('@')
  return `${plain.slice(0, at)}+${letterId}${plain.slice(at)}`
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The letter's id in an address that `returnAddress` gave; null for another. */
export const letterOfAddress = (address: string): string | null =>
  new RegExp(`\\+(${ID})@`, 'i').exec(address)?.[1]?.toLowerCase() ?? null

/** The letter's id in a Message-ID of ours, "<id@host>"; null for another's. */
export function letterOfMessageId(text: string, host: string): string | null {
  const [, id, at] = new RegExp(`<(${ID})@([^>\\s]+)>`, 'i').exec(text) ?? []
  return id && at?.toLowerCase() === host.toLowerCase() ? id.toLowerCase() : null
}
