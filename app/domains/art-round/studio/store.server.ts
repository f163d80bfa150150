import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { isDiscipline } from '../application/application.ts'
import type { NewStudio } from './admission.ts'
import type { Participant, Studio, StudioDay } from './studio.ts'

const withDays = { days: { select: { date: true, opens: true, closes: true }, orderBy: { date: 'asc' } } } as const

const fromApplication = {
  application: {
    select: {
      number: true,
      applicantId: true,
      disciplines: true,
      municipalityId: true,
      decidedWorkId: true,
      applicant: { select: { demo: true } },
    },
  },
} as const
type ParticipantRow = Prisma.ParticipantGetPayload<{ include: typeof fromApplication }>

const participantOfRow = ({ application, ...row }: ParticipantRow): Participant => ({
  ...row,
  personId: application.applicantId,
  applicationNumber: application.number,
  disciplines: application.disciplines.split(',').filter(isDiscipline),
  municipalityId: application.municipalityId,
  workId: application.decidedWorkId,
  demo: application.applicant.demo,
})

/** Also those who resigned, unless `where` says otherwise; in the order in which they confirmed. */
export async function listParticipants(tx: Tx, where: Prisma.ParticipantWhereInput): Promise<Participant[]> {
  const rows = await tx.participant.findMany({
    where,
    include: fromApplication,
    orderBy: [{ confirmedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(participantOfRow)
}

/** The calls that applications were made to, by application. */
export async function listCallIds(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: { id: true, callId: true },
  })
  return new Map(rows.map(({ id, callId }) => [id, callId]))
}

export async function findParticipant(tx: Tx, id: string): Promise<Participant | null> {
  const row = await tx.participant.findUnique({ where: { id }, include: fromApplication })
  return row && participantOfRow(row)
}

type NewParticipant = Pick<
  Participant,
  | 'editionId'
  | 'applicationId'
  | 'slug'
  | 'name'
  | 'website'
  | 'aboutNb'
  | 'isNew'
  | 'studioId'
  | 'catalogueNo'
  | 'confirmedAt'
>
export const addParticipants = (tx: Tx, participants: readonly NewParticipant[]) =>
  tx.participant.createMany({ data: [...participants] })

export type ParticipantChange = Partial<
  Pick<
    Participant,
    'name' | 'aboutNb' | 'aboutEn' | 'website' | 'studioId' | 'catalogueNo' | 'resignedAt' | 'ofTheYear'
  >
>

/** Writes a change on top of the version that was read; false when someone else has written since. */
export async function putParticipant(tx: Tx, id: string, version: number, change: ParticipantChange): Promise<boolean> {
  const { count } = await tx.participant.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

/** Takes the honour from whoever has it in an edition. */
export const clearOfTheYear = (tx: Tx, editionId: string) =>
  tx.participant.updateMany({ where: { editionId, ofTheYear: true }, data: { ofTheYear: false } })

/** By number. */
export const listStudios = (tx: Tx, where: Prisma.StudioWhereInput): Promise<Studio[]> =>
  tx.studio.findMany({ where, include: withDays, orderBy: { number: 'asc' } })

export const findStudio = (tx: Tx, id: string): Promise<Studio | null> =>
  tx.studio.findUnique({ where: { id }, include: withDays })

/** Every number that an edition has given, also to studios that have closed and to artists who have resigned. */
export async function listUsedNumbers(tx: Tx, editionId: string): Promise<{ studios: number[]; given: string[] }> {
  const studios = await tx.studio.findMany({ where: { editionId }, select: { number: true } })
  const artists = await tx.participant.findMany({
    where: { editionId, catalogueNo: { not: null } },
    select: { catalogueNo: true },
  })
  return {
    studios: studios.map(({ number }) => number),
    given: artists.flatMap(({ catalogueNo }) => catalogueNo ?? []),
  }
}

/** Gives artists their numbers, by id. Throws on a number that is another's already. */
export async function putCatalogueNumbers(tx: Tx, numbers: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, catalogueNo] of numbers)
    await tx.participant.update({ where: { id }, data: { catalogueNo }, select: { id: true } })
}
export const clearCatalogueNumbers = (tx: Tx, editionId: string) =>
  tx.participant.updateMany({ where: { editionId }, data: { catalogueNo: null } })

export const addStudio = (tx: Tx, { days, ...studio }: NewStudio): Promise<Studio> =>
  tx.studio.create({ data: { ...studio, days: { create: [...days] } }, include: withDays })

export type StudioChange = Partial<Omit<Studio, 'id' | 'editionId' | 'number' | 'version' | 'days'>>

/** Many at once, each with its days. */
export async function addStudios(tx: Tx, studios: readonly NewStudio[]): Promise<void> {
  if (studios.length === 0) return
  const rows = studios.map(({ days: _, ...studio }) => studio)
  const added = await tx.studio.createManyAndReturn({ data: rows, select: { id: true, number: true } })
  const ids = new Map(added.map(({ id, number }) => [number, id]))
  const days = studios.flatMap((studio) => {
    const studioId = ids.get(studio.number)
    return studioId ? studio.days.map((day) => ({ ...day, studioId })) : []
  })
  if (days.length > 0) await tx.studioDay.createMany({ data: days })
}

/** Writes a change on top of the version that was read; false when someone else has written since. */
export async function putStudio(tx: Tx, id: string, version: number, change: StudioChange): Promise<boolean> {
  const { count } = await tx.studio.updateMany({ where: { id, version }, data: { ...change, version: version + 1 } })
  return count === 1
}

/** These days take the place of those that the studio had. */
export async function putStudioDays(tx: Tx, studioId: string, days: readonly StudioDay[]): Promise<void> {
  await tx.studioDay.deleteMany({ where: { studioId } })
  if (days.length > 0) await tx.studioDay.createMany({ data: days.map((day) => ({ ...day, studioId })) })
}

/** No edition has so many studios: numbers are moved up here while they change, as no two may be the same. */
const OUT_OF_THE_WAY = 1_000_000

/** Gives every studio of an edition the number of its place in the list. */
export async function putNumbers(tx: Tx, editionId: string, studioIds: readonly string[]): Promise<void> {
  await tx.studio.updateMany({ where: { editionId }, data: { number: { increment: OUT_OF_THE_WAY } } })
  for (const [index, id] of studioIds.entries())
    await tx.studio.update({ where: { id }, data: { number: index + 1 }, select: { id: true } })
}

/** When the numbers of an edition were set; null before it. */
export async function findNumberedAt(tx: Tx, editionId: string): Promise<Date | null> {
  const found = await tx.edition.findUnique({ where: { id: editionId }, select: { studiosNumberedAt: true } })
  return found?.studiosNumberedAt ?? null
}
export const putNumberedAt = (tx: Tx, editionId: string, at: Date) =>
  tx.edition.update({ where: { id: editionId }, data: { studiosNumberedAt: at }, select: { id: true } })
