import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { EditionCounts, Measure, Snapshot, StatedFigure } from './report.ts'
import type { Outreach } from './rules.ts'
import { readSnapshot } from './snapshot.ts'

export interface Published {
  revision: number
  snapshot: Snapshot
  publishedAt: Date
}

const published = { revision: true, figures: true, publishedAt: true } as const
const nounOf = ({ figures, ...row }: { revision: number; figures: unknown; publishedAt: Date }): Published => ({
  ...row,
  snapshot: readSnapshot(figures),
})

/** Every revision, the latest first. */
export async function listPublished(tx: Tx, editionId: string): Promise<Published[]> {
  const rows = await tx.publishedReport.findMany({
    where: { editionId },
    select: published,
    orderBy: { revision: 'desc' },
  })
  return rows.map(nounOf)
}

/** The latest revision of the latest year that has one; null before the first. */
export async function findNewestPublished(tx: Tx): Promise<Published | null> {
  const row = await tx.publishedReport.findFirst({
    select: published,
    orderBy: [{ edition: { year: 'desc' } }, { revision: 'desc' }],
  })
  return row && nounOf(row)
}

/** Rows are added and never changed. */
export const addPublished = (
  tx: Tx,
  row: { editionId: string; revision: number; figures: Snapshot; publishedAt: Date; publishedById: string | null },
) =>
  tx.publishedReport.create({
    data: { ...row, figures: row.figures as unknown as Prisma.InputJsonObject },
    select: { revision: true },
  })

export async function listStated(tx: Tx): Promise<StatedFigure[]> {
  const rows = await tx.statedFigure.findMany({
    select: { measure: true, fromYear: true, toYear: true, value: true, source: true },
    orderBy: [{ measure: 'asc' }, { toYear: 'asc' }, { fromYear: 'asc' }],
  })
  return rows.map((row) => ({ ...row, measure: row.measure as Measure }))
}

/** Adds a stated figure or writes what it says now. */
export const putStated = (tx: Tx, figure: StatedFigure) => {
  const { measure, fromYear, toYear, value, source } = figure
  return tx.statedFigure.upsert({
    where: { measure_fromYear_toYear: { measure, fromYear, toYear } },
    create: figure,
    update: { value, source },
    select: { id: true },
  })
}

/** What was done so that people should come, besides the catalogue. Three statements. */
export async function outreachOf(tx: Tx, editionId: string): Promise<Omit<Outreach, 'catalogue'>> {
  const seminar = await tx.event.findFirst({
    where: { editionId, kind: 'seminar', cancelledAt: null },
    select: { date: true, attended: true },
    orderBy: [{ date: 'asc' }, { begins: 'asc' }],
  })
  return {
    seminar,
    newsletters: await tx.newsletter.count({ where: { editionId, state: 'sent' } }),
    pressStories: await tx.pressStory.count({ where: { editionId } }),
  }
}

/**
 * Counts of every edition, for the series: a few questions however many years there are. An edition of which nothing is
 * known has its year alone. Taken-back visits cancel out; an edition with no count that stands has no visits.
 */
export async function countEditions(tx: Tx): Promise<EditionCounts[]> {
  const editions = await tx.edition.findMany({ select: { id: true, year: true }, orderBy: { year: 'asc' } })
  const taking = { resignedAt: null }
  const by = ['editionId'] as ['editionId']
  const applications = await tx.application.groupBy({ by, where: { submission: 'submitted' }, _count: true })
  const participants = await tx.participant.groupBy({ by, where: taking, _count: true })
  const fresh = await tx.participant.groupBy({ by, where: { ...taking, isNew: true }, _count: true })
  const sums = { by, _sum: { visits: true }, _count: { _all: true, correctsId: true } } as const
  const visits = await tx.visitEntry.groupBy(sums)
  const press = await tx.pressStory.groupBy({ by, _count: true })
  const exhibition = await tx.visitEntry.groupBy({ ...sums, where: { studioId: null } })

  const countIn = (rows: { editionId: string; _count: number }[], id: string) =>
    rows.find(({ editionId }) => editionId === id)?._count
  const sumIn = (rows: typeof visits, id: string) => {
    const row = rows.find(({ editionId }) => editionId === id)
    const stands = row && row._count._all - 2 * row._count.correctsId > 0
    return stands ? (row._sum.visits ?? undefined) : undefined
  }
  return editions.map(({ id, year }) => {
    const taken = countIn(participants, id)
    const counts: EditionCounts = { year }
    const put = (measure: Measure, value: number | undefined) => {
      if (value !== undefined) counts[measure] = value
    }
    put('applications', countIn(applications, id))
    put('participants', taken)
    if (taken !== undefined) put('newParticipants', countIn(fresh, id) ?? 0)
    put('visits', sumIn(visits, id))
    put('exhibitionVisits', sumIn(exhibition, id))
    put('pressStories', countIn(press, id))
    return counts
  })
}
