import type { Tx } from '#app/platform/db/client.server.ts'
import type { Call, Edition, Host, OpenDay } from './edition.ts'

export const findEditionRow = (tx: Tx, year: number): Promise<Edition | null> =>
  tx.edition.findUnique({ where: { year } })
export const findEditionRowById = (tx: Tx, id: string): Promise<Edition | null> =>
  tx.edition.findUnique({ where: { id } })

/** The newest that the public may see. */
export const findPublishedRow = (tx: Tx): Promise<Edition | null> =>
  tx.edition.findFirst({ where: { publishedAt: { not: null } }, orderBy: { year: 'desc' } })

/** Newest first. */
export const listEditionRows = (tx: Tx): Promise<Edition[]> => tx.edition.findMany({ orderBy: { year: 'desc' } })

/** The latest edition of an earlier year. */
export const findLatestBefore = (tx: Tx, year: number): Promise<Edition | null> =>
  tx.edition.findFirst({ where: { year: { lt: year } }, orderBy: { year: 'desc' } })

/** By date, and on one date the studios before the exhibition. */
export async function listDays(tx: Tx, editionId: string): Promise<OpenDay[]> {
  const select = { kind: true, date: true, opens: true, closes: true } as const
  const days: OpenDay[] = await tx.openDay.findMany({ where: { editionId }, select, orderBy: { date: 'asc' } })
  return days.sort((a, b) => a.date.localeCompare(b.date) || b.kind.localeCompare(a.kind))
}

/** The lead first, then by key. */
export const listHosts = (tx: Tx, editionId: string): Promise<Host[]> =>
  tx.editionHost.findMany({
    where: { editionId },
    select: { municipalityId: true, lead: true },
    orderBy: [{ lead: 'desc' }, { municipalityId: 'asc' }],
  })

/** Hosts of every edition, the lead first. */
export const listAllHosts = (tx: Tx): Promise<(Host & { editionId: string })[]> =>
  tx.editionHost.findMany({ orderBy: [{ editionId: 'asc' }, { lead: 'desc' }, { municipalityId: 'asc' }] })

/** In the order in which they open; of two at once the older first. */
export const listCalls = (tx: Tx, editionId: string): Promise<Call[]> =>
  tx.call.findMany({ where: { editionId }, orderBy: [{ opensAt: 'asc' }, { id: 'asc' }] })

export const findCallRow = (tx: Tx, id: string): Promise<Call | null> => tx.call.findUnique({ where: { id } })

/** Calls whose window holds the instant, of editions that the public may see. */
export async function listOpenCalls(tx: Tx, now: Date): Promise<{ edition: Edition; call: Call }[]> {
  const rows = await tx.call.findMany({
    where: { opensAt: { lte: now }, closesAt: { gt: now }, edition: { publishedAt: { not: null } } },
    include: { edition: true },
    orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ edition, ...call }) => ({ edition, call }))
}

export const addEditionRow = (tx: Tx, edition: Omit<Edition, 'id' | 'version' | 'announcedAt'>): Promise<Edition> =>
  tx.edition.create({ data: edition })

export type EditionChange = Partial<Omit<Edition, 'id' | 'year' | 'number' | 'version' | 'demo'>>

/** Writes a change on top of the version that was read; false when someone else has written since. */
export async function putEdition(tx: Tx, id: string, version: number, change: EditionChange): Promise<boolean> {
  const { count } = await tx.edition.updateMany({ where: { id, version }, data: { ...change, version: version + 1 } })
  return count === 1
}

export const addCallRow = (tx: Tx, call: Omit<Call, 'id' | 'version' | 'announcedAt'>): Promise<Call> =>
  tx.call.create({ data: call })

export type CallChange = Partial<Omit<Call, 'id' | 'editionId' | 'version'>>

/** Writes a change on top of the version that was read; false when someone else has written since. */
export async function putCall(tx: Tx, id: string, version: number, change: CallChange): Promise<boolean> {
  const { count } = await tx.call.updateMany({ where: { id, version }, data: { ...change, version: version + 1 } })
  return count === 1
}

/** These days take the place of those that the edition had. */
export async function putDays(tx: Tx, editionId: string, days: readonly OpenDay[]): Promise<void> {
  await tx.openDay.deleteMany({ where: { editionId } })
  if (days.length > 0) await tx.openDay.createMany({ data: days.map((day) => ({ ...day, editionId })) })
}

/** These hosts take the place of those that the edition had. */
export async function putHosts(tx: Tx, editionId: string, hosts: readonly Host[]): Promise<void> {
  await tx.editionHost.deleteMany({ where: { editionId } })
  if (hosts.length > 0) await tx.editionHost.createMany({ data: hosts.map((host) => ({ ...host, editionId })) })
}
