/** What lists and counts read of a jury: a few slim rows, in as many statements whether there are ten applications or thousands. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { JuryRound } from './jury.ts'
import type { Mark } from './marks.ts'
import type { Recusal } from './stand-ins.ts'

/** Both engines count in their own types. */
type Counted = number | bigint

/**
 * How far a seat has come with each application that it has touched; one statement. The rows come packed into one text,
 * as thousands of rows cost more on their way than what is in them.
 */
export async function listMarks(tx: Tx, seatId: string): Promise<Mark[]> {
  const [row] = await tx.$queryRaw<{ packed: string | null }[]>`
    SELECT string_agg(m."applicationId" || ' ' || m."recused" || ' ' || m."bookmarked" || ' ' || m."picked" || ' ' ||
      m."answered", ',') AS "packed"
    FROM (
      SELECT a."applicationId",
        CASE WHEN a."recused" THEN 1 ELSE 0 END AS "recused",
        CASE WHEN a."bookmarked" THEN 1 ELSE 0 END AS "bookmarked",
        CASE WHEN w."id" IS NULL THEN 0 ELSE 1 END AS "picked",
        (SELECT COUNT(*) FROM "Score" s WHERE s."assessmentId" = a."id") AS "answered"
      FROM "Assessment" a
      LEFT JOIN "Work" w ON w."id" = a."pickedWorkId" AND w."applicationId" = a."applicationId"
      WHERE a."seatId" = ${seatId}
    ) m`
  return (row?.packed ?? '')
    .split(',')
    .filter(Boolean)
    .map((packed) => {
      const [applicationId = '', recused, bookmarked, picked, answered] = packed.split(' ')
      const flags = { recused: recused === '1', bookmarked: bookmarked === '1', picked: picked === '1' }
      return { seatId, applicationId, ...flags, answered: Number(answered) }
    })
}

/** Who is recused from what in a round; a few rows. */
export const listRecusals = (tx: Tx, roundId: string): Promise<(Recusal & { id: string; recusedReason: string })[]> =>
  tx.assessment.findMany({
    where: { recused: true, seat: { roundId } },
    select: { id: true, seatId: true, applicationId: true, recusedReason: true },
    orderBy: { id: 'asc' },
  })

export interface SeatCount {
  seatId: string
  /** Of what is before the jury, and not recused from. */
  complete: number
  recused: number
  /** Rows that would go with the seat. */
  assessments: number
}

/** How far every seat of a round has come, of the applications that are before the jury now; one statement. */
export async function countMarks(tx: Tx, round: JuryRound): Promise<Map<string, SeatCount>> {
  const entered = round.selective
    ? Prisma.sql`AND EXISTS (SELECT 1 FROM "RoundEntry" e WHERE e."roundId" = ${round.id} AND e."applicationId" = p."id")`
    : Prisma.empty
  const rows = await tx.$queryRaw<
    { seatId: string; complete: Counted | null; recused: Counted | null; assessments: Counted }[]
  >`
    SELECT m."seatId",
      SUM(CASE WHEN m."before" = 1 AND m."recused" = 0 AND m."picked" = 1 AND m."answered" >= ${round.criteria.length}
        THEN 1 ELSE 0 END) AS "complete",
      SUM(CASE WHEN m."before" = 1 AND m."recused" = 1 THEN 1 ELSE 0 END) AS "recused",
      COUNT(*) AS "assessments"
    FROM (
      SELECT a."seatId",
        CASE WHEN a."recused" THEN 1 ELSE 0 END AS "recused",
        CASE WHEN p."id" IS NULL THEN 0 ELSE 1 END AS "before",
        CASE WHEN w."id" IS NULL THEN 0 ELSE 1 END AS "picked",
        (SELECT COUNT(*) FROM "Score" s WHERE s."assessmentId" = a."id") AS "answered"
      FROM "Assessment" a
      JOIN "JurorSeat" j ON j."id" = a."seatId"
      LEFT JOIN "Application" p ON p."id" = a."applicationId" AND p."submission" = 'submitted'
        AND p."check" = 'complete' AND p."callId" = ${round.callId} ${entered}
      LEFT JOIN "Work" w ON w."id" = a."pickedWorkId" AND w."applicationId" = a."applicationId"
      WHERE j."roundId" = ${round.id}
    ) m
    GROUP BY m."seatId"`
  return new Map(
    rows.map(({ seatId, complete, recused, assessments }) => [
      seatId,
      { seatId, complete: Number(complete), recused: Number(recused), assessments: Number(assessments) },
    ]),
  )
}

/** How often a seat has given each value to each criterion, of what is before the jury and not recused from; one statement. */
export const countValues = async (
  tx: Tx,
  seatId: string,
): Promise<{ criterionId: string; value: number; times: number }[]> =>
  (
    await tx.score.groupBy({
      by: ['criterionId', 'value'],
      where: {
        assessment: { seatId, recused: false, application: { submission: 'submitted', check: 'complete' } },
      },
      _count: true,
      orderBy: [{ criterionId: 'asc' }, { value: 'asc' }],
    })
  ).map(({ criterionId, value, _count }) => ({ criterionId, value, times: _count }))

/** The applications that were chosen for a round; all ids at once. */
export const listEntries = async (tx: Tx, roundId: string): Promise<string[]> =>
  (await tx.roundEntry.findMany({ where: { roundId }, select: { applicationId: true } })).map(
    (one) => one.applicationId,
  )

export const countEntries = (tx: Tx, roundId: string): Promise<number> => tx.roundEntry.count({ where: { roundId } })

/** Exactly these go on. */
export async function putEntries(tx: Tx, roundId: string, applicationIds: readonly string[]): Promise<void> {
  await tx.roundEntry.deleteMany({ where: { roundId } })
  await addEntries(tx, roundId, applicationIds)
}

export async function addEntries(tx: Tx, roundId: string, applicationIds: readonly string[]): Promise<void> {
  for (let from = 0; from < applicationIds.length; from += 500)
    await tx.roundEntry.createMany({
      data: applicationIds.slice(from, from + 500).map((applicationId) => ({ roundId, applicationId })),
    })
}

/** Leaves out at most five hundred. */
export const removeEntries = (tx: Tx, roundId: string, applicationIds: readonly string[]) =>
  tx.roundEntry.deleteMany({ where: { roundId, applicationId: { in: [...applicationIds] } } })
