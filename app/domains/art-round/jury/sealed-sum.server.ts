import { createHash } from 'node:crypto'
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Assessment, JuryRound } from './jury.ts'
import { lettersOf } from './letters.ts'
import { canonicalScores, type SealedRow } from './sealed.ts'
import { listAssessmentsOfRound, listRounds, listSeats } from './store.server.ts'

export const sumOfSealed = (round: number, rows: readonly SealedRow[]): string =>
  createHash('sha256').update(canonicalScores(round, rows)).digest('hex')

/** How a round's applications, works and seats are called where jurors are letters. */
export interface RoundNames {
  numberOf(applicationId: string): number
  positionOf(workId: string | null): number | null
  letterOf(seatId: string): string
}

/** The names for all that a round has assessed, also of what is not before the jury any more. */
export async function roundNames(
  tx: Tx,
  round: Pick<JuryRound, 'id' | 'callId'>,
  assessments: readonly Pick<Assessment, 'applicationId'>[],
): Promise<RoundNames> {
  const ids = [...new Set(assessments.map(({ applicationId }) => applicationId))]
  const numbers = new Map((await applicationsByIds(tx, ids)).map(({ id, number }) => [id, number ?? 0]))
  const works = [...(await worksOf(tx, ids)).values()].flat()
  const positions = new Map(works.map(({ id, position }) => [id, position]))
  const letters = lettersOf(await secretOf(tx, round.callId), await listSeats(tx, round.id))
  return {
    numberOf: (id) => numbers.get(id) ?? 0,
    positionOf: (id) => (id === null ? null : (positions.get(id) ?? null)),
    letterOf: (id) => letters.get(id) ?? '',
  }
}

const secretOf = async (tx: Tx, callId: string): Promise<string> =>
  (await listRounds(tx, [callId])).find(({ kind }) => kind === 'round')?.orderSeed ?? ''

/** What a juror sealed of an application; null for one who is recused or has scored nothing. */
export function sealedRow(
  { applicationId, seatId, recused, scores, pickedWorkId }: Assessment,
  round: Pick<JuryRound, 'criteria'>,
  { numberOf, letterOf, positionOf }: RoundNames,
): SealedRow | null {
  if (recused || scores.length === 0) return null
  const keys = new Map(round.criteria.map(({ id, key }) => [id, key]))
  const sealed = Object.fromEntries(scores.map(({ criterionId, value }) => [keys.get(criterionId) ?? '', value]))
  return {
    application: numberOf(applicationId),
    letter: letterOf(seatId),
    sealed,
    sealedPick: positionOf(pickedWorkId),
  }
}

/** The checksum of a round's scores as they stand now: what is noted when the last juror seals. */
export async function sealedSumOf(tx: Tx, round: JuryRound): Promise<string> {
  const assessments = await listAssessmentsOfRound(tx, round.id)
  const names = await roundNames(tx, round, assessments)
  const rows = assessments.flatMap((assessment) => sealedRow(assessment, round, names) ?? [])
  return sumOfSealed(round.number, rows)
}
