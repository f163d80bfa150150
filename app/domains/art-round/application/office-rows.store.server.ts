/** The applications of an edition as the secretariat's list reads them: thousands, without what artists write of themselves. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { asText, asWord, packing, unpacked } from '#app/platform/db/packed.ts'
import { type Application, isDiscipline } from './application.ts'

const columns = {
  id: true,
  callId: true,
  number: true,
  applicantKind: true,
  artistName: true,
  city: true,
  homePlace: true,
  municipalityId: true,
  disciplines: true,
  submission: true,
  check: true,
  isNew: true,
  submittedAt: true,
  savedAt: true,
  extendedTo: true,
} as const

export type OfficeRow = Pick<Application, keyof typeof columns>

/** In the order of their numbers; drafts, which have none, come last in the order in which they were begun. One statement. */
export async function listOfficeRows(tx: Tx, editionId: string): Promise<OfficeRow[]> {
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
  const rows = await tx.application.findMany({ where: { editionId }, select: columns, orderBy })
  return rows
    .map((row) => Object.assign(row, { disciplines: row.disciplines.split(',').filter(isDiscipline) }))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0)
}

const PACKED = packing([asWord('w."applicationId"'), asText('w."title"')])

/** The titles of all works of an edition, by application. One statement. */
export async function listTitles(tx: Tx, editionId: string): Promise<Map<string, string[]>> {
  const [row] = await tx.$queryRaw<{ packed: string | null }[]>`
    SELECT ${PACKED} AS "packed" FROM "Work" w JOIN "Application" a ON a."id" = w."applicationId"
    WHERE a."editionId" = ${editionId}`
  const found = new Map<string, string[]>()
  for (const [applicationId = '', title = ''] of unpacked(row?.packed)) {
    const titles = found.get(applicationId)
    if (titles) titles.push(title)
    else found.set(applicationId, [title])
  }
  return found
}
