import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { type Application, isDiscipline, type Work } from './application.ts'

type ApplicationRow = Omit<Application, 'disciplines' | 'studioDays'> & { disciplines: string; studioDays: string }

const listed = (text: string): string[] => text.split(',').filter(Boolean)
const nounOf = (row: ApplicationRow): Application => ({
  ...row,
  disciplines: listed(row.disciplines).filter(isDiscipline),
  studioDays: listed(row.studioDays),
})

/** What may be written of an application; lists are stored with commas between. */
export type ApplicationChange = Partial<Omit<Application, 'id' | 'version'>>

function rowOf({ disciplines, studioDays, ...rest }: ApplicationChange) {
  return {
    ...rest,
    ...(disciplines ? { disciplines: disciplines.join(',') } : {}),
    ...(studioDays ? { studioDays: studioDays.join(',') } : {}),
  }
}

export async function findApplication(tx: Tx, id: string): Promise<Application | null> {
  const row = await tx.application.findUnique({ where: { id } })
  return row && nounOf(row)
}

export async function findApplicationOf(tx: Tx, callId: string, applicantId: string): Promise<Application | null> {
  const row = await tx.application.findUnique({ where: { callId_applicantId: { callId, applicantId } } })
  return row && nounOf(row)
}

export async function findByNumber(tx: Tx, editionId: string, number: number): Promise<Application | null> {
  const row = await tx.application.findUnique({ where: { editionId_number: { editionId, number } } })
  return row && nounOf(row)
}

/** In the order of their numbers; drafts, which have none, come last in the order in which they were begun. */
export async function listApplications(tx: Tx, where: Prisma.ApplicationWhereInput): Promise<Application[]> {
  const rows = await tx.application.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(nounOf).sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0)
}

type Begun = Pick<Application, 'editionId' | 'callId' | 'applicantId' | 'createdAt' | 'savedAt'>
export async function addApplication(tx: Tx, application: Begun & ApplicationChange): Promise<Application> {
  return nounOf(await tx.application.create({ data: rowOf(application) as Prisma.ApplicationUncheckedCreateInput }))
}

/** Writes a change and counts the version up. */
export async function putApplication(tx: Tx, id: string, change: ApplicationChange): Promise<Application> {
  const data = { ...rowOf(change), version: { increment: 1 } }
  return nounOf(await tx.application.update({ where: { id }, data }))
}

/** What others find and decide of an application. */
export type ApplicationMark = Partial<
  Pick<
    Application,
    | 'check'
    | 'checkReason'
    | 'decision'
    | 'decidedWorkId'
    | 'waitingPlace'
    | 'participation'
    | 'answeredAt'
    | 'extendedTo'
    | 'offeredAt'
    | 'answerBy'
  >
>

/**
 * Writes what others find and decide of an application. It leaves the version alone: the applicant sees that, and
 * could otherwise tell from it that something had been decided.
 */
export const markApplication = (tx: Tx, id: string, mark: ApplicationMark) =>
  tx.application.update({ where: { id }, data: mark, select: { id: true } })

/** The same mark on many. */
export async function markApplications(tx: Tx, ids: readonly string[], mark: ApplicationMark): Promise<void> {
  for (let from = 0; from < ids.length; from += 500)
    await tx.application.updateMany({ where: { id: { in: ids.slice(from, from + 500) } }, data: mark })
}

/** The same mark on all of some calls that stand as submitted and that nobody has checked; gives how many. */
export async function markUnchecked(tx: Tx, callIds: readonly string[], check: 'complete'): Promise<number> {
  const { count } = await tx.application.updateMany({
    where: { callId: { in: [...callIds] }, submission: 'submitted', check: 'unchecked' },
    data: { check, checkReason: null },
  })
  return count
}

/** What is begun or opened for changes, not sent, and may still be sent at an instant by the call or a personal extension. */
export const listUnsent = (tx: Tx, now: Date): Promise<Application[]> =>
  listApplications(tx, {
    submission: { in: ['draft', 'reopened'] },
    edition: { publishedAt: { not: null } },
    OR: [{ call: { closesAt: { gt: now } } }, { extendedTo: { gt: now } }],
  })

/** Takes applications away, with their works; pictures stay, and may hang nowhere then. */
export async function removeApplicationRows(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await tx.application.deleteMany({ where: { id: { in: ids.slice(from, from + AT_ONCE) } } })
}

/** Empties how a person is reached in every application; what was applied with stays. */
export const stripContact = (tx: Tx, applicantId: string) =>
  tx.application.updateMany({ where: { applicantId }, data: { phone: '', address: '', postalCode: '', city: '' } })

/** The highest number that an edition has given; 0 before the first. */
export async function highestNumber(tx: Tx, editionId: string): Promise<number> {
  const { _max } = await tx.application.aggregate({ where: { editionId }, _max: { number: true } })
  return _max.number ?? 0
}

/** How many of an edition, or of one call, there are of each combination of the axes. */
export const countByState = (tx: Tx, where: { editionId: string } | { callId: string }) =>
  tx.application.groupBy({
    by: ['submission', 'check', 'decision', 'participation'],
    where,
    _count: true,
    orderBy: { submission: 'asc' },
  })

/** At most so many ids go into one question to the database. */
const AT_ONCE = 500

/** Works by application, each list in the artist's order of priority; two statements for each 500 applications. */
export async function listWorks(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Work[]>> {
  const found = new Map<string, Work[]>(applicationIds.map((id) => [id, []]))
  for (let from = 0; from < applicationIds.length; from += AT_ONCE) {
    const applicationId = { in: applicationIds.slice(from, from + AT_ONCE) }
    const rows = await tx.work.findMany({ where: { applicationId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    // Asked for by application and not by work: SQLite takes fewer than a thousand ids at once.
    const hung = await tx.workPicture.findMany({ where: { work: { applicationId } }, orderBy: { position: 'asc' } })
    const pictures = new Map<string, Work['pictures'][number][]>()
    for (const { workId, ...picture } of hung) pictures.set(workId, [...(pictures.get(workId) ?? []), picture])
    for (const { applicationId: of, ...work } of rows)
      found.get(of)?.push({ ...work, pictures: pictures.get(work.id) ?? [] })
  }
  return found
}

export type WorkChange = Partial<Omit<Work, 'id' | 'pictures'>>

export const addWork = (tx: Tx, applicationId: string, work: WorkChange & { position: number }) =>
  tx.work.create({ data: { ...work, applicationId }, select: { id: true } })
export const putWork = (tx: Tx, id: string, change: WorkChange) =>
  tx.work.update({ where: { id }, data: change, select: { id: true } })
export const removeWork = (tx: Tx, id: string) => tx.work.delete({ where: { id }, select: { id: true } })

/** Says of which works of the library these are copies, by the id of the work. What is told of them stays as it is. */
export async function linkWorks(tx: Tx, links: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, libraryWorkId] of links) await tx.work.updateMany({ where: { id }, data: { libraryWorkId } })
}

export const hangPicture = (tx: Tx, workId: string, pictureId: string, position: number, alt = '') =>
  tx.workPicture.create({ data: { workId, pictureId, position, alt } })
export const putAlt = (tx: Tx, workId: string, pictureId: string, alt: string) =>
  tx.workPicture.update({ where: { workId_pictureId: { workId, pictureId } }, data: { alt } })
export const takeDownPicture = (tx: Tx, workId: string, pictureId: string) =>
  tx.workPicture.deleteMany({ where: { workId, pictureId } })

export interface ApplicationLabel {
  id: string
  editionId: string
  number: number | null
}

export const listLabels = (tx: Tx, ids: readonly string[]): Promise<ApplicationLabel[]> =>
  tx.application.findMany({ where: { id: { in: [...ids] } }, select: { id: true, editionId: true, number: true } })

/**
 * What is before a jury, as slim as it can be: in the order of the numbers, packed into one text, as thousands of rows
 * cost more on their way than what is in them.
 */
export async function listReaching(
  tx: Tx,
  callId: string,
  entered: string | null,
): Promise<{ id: string; number: number | null }[]> {
  const [row] = entered
    ? await tx.$queryRaw<{ packed: string | null }[]>`
        SELECT string_agg(p."id" || ' ' || COALESCE(p."number", 0), ',') AS "packed"
        FROM "RoundEntry" e JOIN "Application" p ON p."id" = e."applicationId"
        WHERE e."roundId" = ${entered} AND p."callId" = ${callId} AND p."submission" = 'submitted' AND p."check" = 'complete'`
    : await tx.$queryRaw<{ packed: string | null }[]>`
        SELECT string_agg(p."id" || ' ' || COALESCE(p."number", 0), ',') AS "packed"
        FROM "Application" p
        WHERE p."callId" = ${callId} AND p."submission" = 'submitted' AND p."check" = 'complete'`
  return (row?.packed ?? '')
    .split(',')
    .filter(Boolean)
    .map((packed) => {
      const [id = '', number] = packed.split(' ')
      return { id, number: Number(number) || null }
    })
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.id < b.id ? -1 : 1))
}

/** How many of a call stand as submitted and are not looked through. */
export const countUnchecked = (tx: Tx, callId: string): Promise<number> =>
  tx.application.count({ where: { callId, submission: 'submitted', check: 'unchecked' } })
