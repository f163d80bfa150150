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
 * them and packs them all into one text, as rows cost more than what is in them; the division is that of `weightedScore`.
 * It sums answer by answer: to group the scores of a whole round takes it twice as long.
 */
export async function listSums(tx: Tx, roundId: string): Promise<Map<string, SummedAnswer[]>> {
  const [row] = await tx.$queryRaw<{ packed: string | null }[]>`
    SELECT string_agg(
      a."applicationId" || ' ' || a."seatId" || ' ' || COALESCE((
        SELECT SUM(s."value" * c."weight") || ' ' || SUM(c."weight")
        FROM "Score" s JOIN "Criterion" c ON c."id" = s."criterionId" WHERE s."assessmentId" = a."id"
      ), '0 0') || ' ' || COALESCE(a."pickedWorkId", ''), ',') AS "packed"
    FROM "JurorSeat" j JOIN "Assessment" a ON a."seatId" = j."id"
    WHERE j."roundId" = ${roundId} AND a."recused" = false`
  const found = new Map<string, SummedAnswer[]>()
  if (!row?.packed) return found
  for (const packed of row.packed.split(',')) {
    const [applicationId = '', seatId = '', up, down, picked] = packed.split(' ')
    const weights = Number(down)
    const answer = { seatId, pickedWorkId: picked || null, score: weights > 0 ? Number(up) / weights : null }
    const answers = found.get(applicationId)
    if (answers) answers.push(answer)
    else found.set(applicationId, [answer])
  }
  return found
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
