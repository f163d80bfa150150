/** Letters of bulk mailings in the outbox: as many as all the others together, and nobody's own matters. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { MOST_TRIES } from './outbox.store.server.ts'

/** Ids that go into one statement. */
const AT_ONCE = 500

const inParts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE))

/** How many letters of bulk mailings went out since an instant. */
export const countBulkSince = (tx: Tx, since: Date): Promise<number> =>
  tx.mail.count({ where: { bulk: { not: null }, sentAt: { gt: since } } })

/** How many letters of a mailing wait to be sent. */
export const countWaiting = (tx: Tx, bulk: string): Promise<number> =>
  tx.mail.count({ where: { bulk, sentAt: null, refusedAt: null, attempts: { lt: MOST_TRIES } } })

export interface LetterState {
  id: string
  sentAt: Date | null
  /** Turned down for good, or given up after many tries; null: neither. */
  failed: { refused: boolean; error: string } | null
}

/** How it went with letters; those that are not there any more are left out. */
export async function statesOf(tx: Tx, ids: readonly string[]): Promise<LetterState[]> {
  const states: LetterState[] = []
  for (const part of inParts(ids)) {
    const rows = await tx.mail.findMany({
      where: { id: { in: part } },
      select: { id: true, sentAt: true, refusedAt: true, attempts: true, lastError: true },
    })
    for (const { id, sentAt, refusedAt, attempts, lastError } of rows) {
      const failed = sentAt === null && (refusedAt !== null || (attempts >= MOST_TRIES && lastError !== null))
      states.push({ id, sentAt, failed: failed ? { refused: refusedAt !== null, error: lastError ?? '' } : null })
    }
  }
  return states
}

/** The ids of letters by their keys. */
export async function idsByKey(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const part of inParts(keys))
    for (const { id, key } of await tx.mail.findMany({ where: { key: { in: part } }, select: { id: true, key: true } }))
      found.set(key, id)
  return found
}

/**
 * Takes away letters that have not gone: those never tried, and those that wait for another try. One that is on its way
 * this very moment stays. Gives the ids of those that are gone.
 */
export async function withdrawLetters(tx: Tx, which: { bulk: string } | { ids: readonly string[] }): Promise<string[]> {
  const here = {
    ...{ bulk: { not: null }, sentAt: null },
    OR: [{ attempts: 0 }, { lastError: { not: null } }],
  }
  const gone: string[] = []
  const parts = 'bulk' in which ? [{ bulk: which.bulk }] : inParts(which.ids).map((part) => ({ id: { in: part } }))
  for (const part of parts) {
    const rows = await tx.mail.findMany({ where: { ...here, ...part }, select: { id: true } })
    for (const ids of inParts(rows.map(({ id }) => id))) await tx.mail.deleteMany({ where: { id: { in: ids } } })
    gone.push(...rows.map(({ id }) => id))
  }
  return gone
}

/** Takes the words out of letters of bulk mailings that were sent before an instant, or only counts them. */
export async function emptyBulk(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const where = { bulk: { not: null }, sentAt: { lte: before }, text: { not: '' } }
  if (dryRun) return tx.mail.count({ where })
  return (await tx.mail.updateMany({ where, data: { text: '', html: '' } })).count
}

/** The mailings with letters in the outbox, the latest first: how many letters, and how many of them have gone. */
export async function listMailings(tx: Tx, most: number) {
  const rows = await tx.mail.groupBy({
    by: ['bulk'],
    where: { bulk: { not: null } },
    _count: { _all: true, sentAt: true, refusedAt: true },
    _max: { postedAt: true },
    orderBy: { _max: { postedAt: 'desc' } },
    take: most,
  })
  return rows.map(({ bulk, _count, _max }) => ({
    ...{ bulk: bulk ?? '', letters: _count._all, sent: _count.sentAt, refused: _count.refusedAt },
    latest: _max.postedAt,
  }))
}
