/** What jurors have said of a whole round in one statement, for lists of thousands: the database does the weighing. */
import type { Tx } from '#app/platform/db/client.server.ts'

/** What one juror who is not recused said of one application. */
export interface SummedAnswer {
  seatId: string
  pickedWorkId: string | null
  /** Σ weight · score / Σ weight over what is answered; null for one who has answered nothing. */
  score: number | null
}

/**
 * The answers of a round by application, also of jurors who have not sealed; none of who is recused. The database weighs
 * them and packs each application's into one text, as rows cost more than what is in them; the division is that of
 * `weightedScore`.
 */
export async function listSums(tx: Tx, roundId: string): Promise<Map<string, SummedAnswer[]>> {
  const rows = await tx.$queryRaw<{ applicationId: string; packed: string }[]>`
    SELECT "applicationId", string_agg("seatId" || ' ' || "up" || ' ' || "down" || ' ' || "picked", ',') AS "packed"
    FROM (
      SELECT a."applicationId", a."seatId", COALESCE(a."pickedWorkId", '') AS "picked",
             COALESCE(SUM(s."value" * c."weight"), 0) AS "up", COALESCE(SUM(c."weight"), 0) AS "down"
      FROM "JurorSeat" j
      JOIN "Assessment" a ON a."seatId" = j."id"
      LEFT JOIN "Score" s ON s."assessmentId" = a."id"
      LEFT JOIN "Criterion" c ON c."id" = s."criterionId"
      WHERE j."roundId" = ${roundId} AND a."recused" = false
      GROUP BY a."id", a."applicationId", a."seatId", a."pickedWorkId"
    ) weighed
    GROUP BY "applicationId"`
  return new Map(rows.map(({ applicationId, packed }) => [applicationId, packed.split(',').map(answerOf)]))
}

function answerOf(packed: string): SummedAnswer {
  const [seatId = '', up, down, picked] = packed.split(' ')
  const weights = Number(down)
  return { seatId, pickedWorkId: picked || null, score: weights > 0 ? Number(up) / weights : null }
}

/** The applications that are entered to a selective round. */
export async function listEntered(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.roundEntry.findMany({ where: { roundId }, select: { applicationId: true } })
  return rows.map(({ applicationId }) => applicationId)
}

/** The answers of some jurors to some applications, criterion by criterion: those that the talk changed. */
export const listAnswers = (tx: Tx, roundId: string, applicationIds: readonly string[]) =>
  tx.assessment.findMany({
    where: { seat: { roundId }, recused: false, applicationId: { in: [...applicationIds] } },
    select: {
      seatId: true,
      applicationId: true,
      pickedWorkId: true,
      scores: { select: { criterionId: true, value: true } },
    },
  })
