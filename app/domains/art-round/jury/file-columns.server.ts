/** Scores as a file has them, one criterion a row, and the rows of a round whose jurors have all sealed. */
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { email, integer, text, yesNo } from '#app/platform/tables/cells.ts'
import type { RowOf } from '#app/platform/tables/read-csv.ts'
import type { Assessment, JuryRound } from './jury.ts'
import { mayExportScores } from './policy.ts'
import { roundsOf, unsealedSeatsOf } from './queries.server.ts'
import type { ScoreRow } from './score-rows.ts'
import { listAssessmentsOfRound, listSeats } from './store.server.ts'

export const SCORE_COLUMNS = [
  { name: 'application', cell: integer({ least: 1, most: 999_999 }), filled: true },
  { name: 'juror', cell: email(), filled: true },
  { name: 'criterion', cell: text(40) },
  { name: 'score', cell: integer({ least: -1000, most: 1000 }) },
  { name: 'work', cell: integer({ least: 1, most: 20 }), optional: true },
  { name: 'recused', cell: yesNo(), optional: true },
] as const
export type ScoreCells = RowOf<typeof SCORE_COLUMNS>

export const scoreRowOf = ({ recused, ...cells }: ScoreCells): ScoreRow => ({ ...cells, recused: recused ?? false })

/**
 * Every score of an edition's latest round, by application, then by juror; what each juror picked stands on each of the
 * juror's rows. Throws missing without a round, forbidden, and conflict until every juror has sealed.
 */
export async function scoreCells(ctx: Context, actor: Actor | null, year: number): Promise<ScoreCells[]> {
  if (!mayExportScores(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const round = (await roundsOf(ctx.db, edition.id)).at(-1)
  if (!round) throw missing('transfer.noRound')
  const unsealed = await unsealedSeatsOf(ctx.db, round.id)
  if (unsealed.length > 0) throw conflict('selection.notSealed', { count: unsealed.length })
  const seats = await listSeats(ctx.db, round.id)
  const persons = await personsByIds(
    ctx.db,
    seats.map(({ personId }) => personId),
  )
  const jurors = new Map(seats.map(({ id, personId }) => [id, persons.get(personId)?.email ?? '']))
  const assessments = await listAssessmentsOfRound(ctx.db, round.id)
  const ids = [...new Set(assessments.map(({ applicationId }) => applicationId))]
  const numbers = new Map((await applicationsByIds(ctx.db, ids)).map(({ id, number }) => [id, number]))
  const works = await worksOf(ctx.db, ids)
  return assessments
    .flatMap((assessment) => {
      const number = numbers.get(assessment.applicationId)
      const picked = works.get(assessment.applicationId)?.find(({ id }) => id === assessment.pickedWorkId)
      const juror = jurors.get(assessment.seatId)
      return number && juror ? rowsOf(assessment, round, number, juror, picked?.position ?? null) : []
    })
    .sort((a, b) => a.application - b.application || (a.juror < b.juror ? -1 : a.juror > b.juror ? 1 : 0))
}

function rowsOf(
  { recused, scores }: Assessment,
  round: JuryRound,
  application: number,
  juror: string,
  work: number | null,
): ScoreCells[] {
  if (recused) return [{ application, juror, criterion: null, score: null, work: null, recused: true }]
  const rows = round.criteria.flatMap(({ id, key }): ScoreCells[] => {
    const given = scores.find(({ criterionId }) => criterionId === id)
    return given ? [{ application, juror, criterion: key, score: given.value, work, recused: false }] : []
  })
  if (rows.length > 0 || work === null) return rows
  return [{ application, juror, criterion: null, score: null, work, recused: false }]
}
