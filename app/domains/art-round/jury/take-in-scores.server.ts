/** The parts of bringing in scores from a file: where each row belongs, and what it changes. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import type { Beside } from '#app/kernel/fault.ts'
import type { Assessment, JuryRound, Score, Seat } from './jury.ts'
import { validScore } from './rules.ts'
import type { Opinion, RowFault, ScoreRow } from './score-rows.ts'

/** What is wrong with a row, beside its field: `rows.4.score`, rows counted from 0. */
export const besideRow = ({ row, column, key, facts }: RowFault): Beside => ({
  field: `rows.${row}.${column}`,
  key,
  ...(facts ? { facts } : {}),
})

/** Everything about an opinion that cannot be so in this round. */
export function opinionFaults(opinion: Opinion, round: JuryRound, works: readonly Work[]): RowFault[] {
  const faults: RowFault[] = []
  for (const [key, { value, row }] of opinion.scores) {
    if (!round.criteria.some((criterion) => criterion.key === key))
      faults.push({ row, column: 'criterion', key: 'jury.noSuchCriterion', facts: { key } })
    else if (!validScore(value, round.scale))
      faults.push({ row, column: 'score', key: 'jury.scoreOutside', facts: { ...round.scale } })
  }
  if (opinion.work !== null && !works.some(({ position }) => position === opinion.work))
    faults.push({ row: opinion.rows[0] ?? 0, column: 'work', key: 'jury.noSuchWork' })
  return faults
}

export type Content = Pick<Assessment, 'recused' | 'pickedWorkId'> & { scores: Score[] }

/** What is to be stored: what the file says, on top of what is there; a juror who is recused has neither score nor pick. */
export function contentOf(
  opinion: Opinion,
  known: Assessment | null,
  round: JuryRound,
  works: readonly Work[],
): Content {
  if (opinion.recused) return { recused: true, pickedWorkId: null, scores: [] }
  const scores = new Map(known?.scores.map(({ criterionId, value }) => [criterionId, value]))
  for (const { id, key } of round.criteria) {
    const given = opinion.scores.get(key)
    if (given) scores.set(id, given.value)
  }
  const picked = works.find(({ position }) => position === opinion.work)?.id ?? known?.pickedWorkId ?? null
  const asScores = [...scores].map(([criterionId, value]) => ({ criterionId, value }))
  return { recused: false, pickedWorkId: picked, scores: asScores }
}

export interface Tally {
  added: number
  changed: number
  unchanged: number
}

/** How many of the opinion's rows say something new, something else, or what is stored already. */
export function tallyOf(
  opinion: Opinion,
  rows: readonly ScoreRow[],
  known: Assessment | null,
  content: Content,
  round: JuryRound,
): Tally {
  const tally = { added: 0, changed: 0, unchanged: 0 }
  if (!known) return { ...tally, added: opinion.rows.length }
  const had = new Map(known.scores.map(({ criterionId, value }) => [criterionId, value]))
  const otherwise = known.recused !== content.recused || known.pickedWorkId !== content.pickedWorkId
  for (const index of opinion.rows) {
    const row = rows[index]
    const criterion = round.criteria.find(({ key }) => key === row?.criterion)
    const before = criterion && had.get(criterion.id)
    const asks = row?.score !== null && criterion !== undefined
    if (asks && before === undefined && !known.recused) tally.added++
    else if (otherwise || (asks && before !== row?.score)) tally.changed++
    else tally.unchanged++
  }
  return tally
}

export interface Placed {
  opinion: Opinion
  application: Application
  works: readonly Work[]
  seat: Seat
  known: Assessment | null
}
