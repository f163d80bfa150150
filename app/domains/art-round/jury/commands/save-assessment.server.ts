import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { answersOf, sameAnswers, scoresOf } from '../answers.ts'
import { ownSheet } from '../bench.server.ts'
import { mayJudge } from '../policy.ts'
import { validScore, whyNotScore } from '../rules.ts'
import { putAssessment } from '../store.server.ts'
import type { Answers, SaveOutcome } from '../views.ts'

export interface SheetAnswer extends Omit<Answers, 'bookmarked'> {
  /** The key of the sheet. */
  sheet: string
  /** The version that the juror saw; 0 for a sheet that nothing was saved of. */
  version: number
  /** As it is stored, when nothing is said of it. */
  bookmarked?: boolean
}

/**
 * Keeps what a juror thinks of one application, the whole sheet at once. Written on top of another version than the one
 * that is stored it keeps nothing and gives what is stored, so that two windows never overwrite each other unseen; the
 * same answers again are no change, so that a lost reply does no harm. Throws forbidden, conflict or invalid.
 */
export async function saveAssessment(
  ctx: Context,
  actor: Actor,
  year: number,
  answer: SheetAnswer,
): Promise<SaveOutcome> {
  return ctx.tx(async (tx): Promise<SaveOutcome> => {
    const { round, seat, application, works, assessment } = await ownSheet(tx, actor, year, answer.sheet)
    if (!mayJudge(actor, seat, year)) throw forbidden()
    const why = whyNotScore(round, seat, assessment)
    if (why) throw conflict(why)
    for (const [key, value] of Object.entries(answer.scores)) {
      if (!round.criteria.some((criterion) => criterion.key === key)) throw invalid('faults.unknownField')
      if (!validScore(value, round.scale)) throw invalid('jury.scoreOutside', { ...round.scale }, `score.${key}`)
    }
    const picked = works.find(({ position }) => position === answer.pick)
    if (answer.pick !== null && !picked) throw invalid('jury.noSuchWork', {}, 'pick')
    const stored = answersOf(assessment, round.criteria, works)
    const bookmarked = answer.bookmarked ?? stored.bookmarked
    if (sameAnswers(stored, { ...answer, bookmarked })) return { saved: true, answers: stored }
    if (stored.version !== answer.version) return { saved: false, answers: stored }
    const put = await putAssessment(
      tx,
      assessment,
      { seatId: seat.id, applicationId: application.id },
      {
        recused: false,
        recusedReason: '',
        pickedWorkId: picked?.id ?? null,
        note: answer.note,
        bookmarked,
        scores: scoresOf(answer, round.criteria),
        savedAt: ctx.now,
      },
    )
    await ctx.note(tx, 'jury.assessed', put.id, { seatId: seat.id, version: put.version })
    return { saved: true, answers: answersOf(put, round.criteria, works) }
  })
}
