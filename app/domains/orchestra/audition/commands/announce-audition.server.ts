import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { addDays, type CivilDate, instantOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { StepName } from '../../enrolment/rules.ts'
import { mayStep } from '../../enrolment/rules.ts'
import { writeStep } from '../../enrolment/step.server.ts'
import { findEnrolment } from '../../enrolment/store.server.ts'
import { untell } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Audition, Decision } from '../audition.ts'
import { mayRunAuditions } from '../policy.ts'
import { wholeRound } from '../queries.server.ts'
import { resultLettersOf, sayResultLetter } from '../result-letters.server.ts'
import { judged, whyNotAnnounce } from '../rules.ts'
import { touchRound } from '../unsealed.server.ts'

/** How a decision moves the enrolment of who wants to come in. */
const STEP: Record<Decision, StepName> = { offered: 'offer', waiting: 'wait', declined: 'decline' }

/**
 * Tells everybody the result at one moment. It is a formal decision that may be appealed, so it goes as a letter of its
 * own and not in the families' letter of the day, one for each reader, whatever the number of children; an enrolment is
 * moved by it, and what that would have told in the evening is not told twice. Gives how many letters.
 *
 * @param seen how many letters the preview showed
 * @param answerBy the last day to take an offered place; for members
 * Throws missing, conflict while a decision is missing or when there are other letters than were shown.
 */
export async function announceAudition(
  ctx: Context,
  actor: Actor,
  roundId: string,
  { letters: seen, answerBy }: { letters: number; answerBy: CivilDate | null },
): Promise<number> {
  return ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const { round, auditions } = await wholeRound(tx, roundId)
    const candidates = judged(auditions)
    const why = whyNotAnnounce(round, candidates)
    if (why) throw conflict(why.key, why.facts)
    const isMember = round.kind === 'member'
    if (isMember && answerBy === null && candidates.some(({ result }) => result === 'offered'))
      throw invalid('faults.required', {}, 'answerBy')
    const letters = await resultLettersOf(tx, candidates)
    if (letters.length !== seen) throw conflict('orchestraAudition.lettersChanged', { count: letters.length })
    await touchRound(ctx, tx, round, { announcedAt: ctx.now })
    const offeredTo = answerBy ? instantOf(addDays(answerBy, 1), '00:00') : null
    if (isMember)
      for (const audition of candidates) {
        const readers = letters
          .filter((letter) => letter.candidates.some(({ audition: { id } }) => id === audition.id))
          .map(({ to }) => to.personId)
        await moveEnrolment(ctx, tx, actor, audition, readers, offeredTo)
      }
    for (const letter of letters)
      await ctx.post(tx, sayResultLetter(round, letter, { publicUrl: ctx.settings.publicUrl, answerBy, now: ctx.now }))
    await ctx.note(tx, 'audition.announced', roundId, { letters: letters.length, candidates: candidates.length })
    return letters.length
  })
}

/** Nothing for one that left meanwhile, or stands there already. */
async function moveEnrolment(
  ctx: Context,
  tx: Tx,
  actor: Actor,
  { enrolmentId, result }: Audition,
  readers: readonly string[],
  offeredTo: Date | null,
): Promise<void> {
  const enrolment = enrolmentId === null ? null : await findEnrolment(tx, enrolmentId)
  if (!enrolment || result === 'none' || !mayStep(STEP[result], enrolment, ['office'])) return
  const step = STEP[result]
  const after = await writeStep(ctx, tx, enrolment, step, { by: ['office'], byId: actor.personId, offeredTo })
  await untell(
    tx,
    readers.map((personId) => `enrolment:${after.id}:${step}:${after.version}:${personId}`),
  )
}
