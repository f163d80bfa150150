/** Takes one step of one enrolment, in the transaction of whoever decided it. */
import { conflict, missing } from '#app/kernel/fault.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ensemblesOf, needsOf, theSemesterById } from '../semester/queries.server.ts'
import { midnightAfter } from '../semester/rules.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import type { Enrolment } from './enrolment.ts'
import { afterStep, mayStep, nextInLine, type StepFacts, type StepName, type StepTaker } from './rules.ts'
import { addChange, findChild, findEnrolment, listEnrolments, putEnrolment } from './store.server.ts'
import { tellStep } from './tell.server.ts'

/** Where an enrolment belongs. Throws missing. */
export async function aroundOf(tx: Tx, { semesterId, ensembleId }: Pick<Enrolment, 'semesterId' | 'ensembleId'>) {
  const semester = await theSemesterById(tx, semesterId)
  const ensemble = (await ensemblesOf(tx, semesterId)).find(({ id }) => id === ensembleId)
  if (!ensemble) throw missing()
  return { semester, ensemble }
}

/**
 * Writes the step, its place in the history and the log, and tells the guardians; a place that comes free by it goes to
 * the next in line where places are counted. `by`: as whom it is taken; `byId`: the person, null for the clock.
 *
 * Throws conflict when the step cannot be taken from where it stands, and when someone was there before.
 */
export async function writeStep(
  ctx: Context,
  tx: Tx,
  enrolment: Enrolment,
  step: StepName,
  { by, byId, ...facts }: Omit<StepFacts, 'now'> & { by: readonly StepTaker[]; byId: string | null },
): Promise<Enrolment> {
  if (!mayStep(step, enrolment, by)) throw conflict('orchestraEnrolment.notAStep')
  const change = afterStep(step, enrolment, { now: ctx.now, ...facts })
  const { id, version, state } = enrolment
  if (!(await putEnrolment(tx, id, version, change))) throw conflict('faults.changedMeanwhile')
  await addChange(tx, { enrolmentId: id, from: state, to: change.state, byId, at: ctx.now, note: step })
  await ctx.note(tx, 'enrolment.step', id, { step, from: state, to: change.state })
  const after = { ...enrolment, ...change, version: version + 1 }
  const around = await aroundOf(tx, enrolment)
  const child = await findChild(tx, enrolment.childId)
  await tellStep(ctx, tx, step, after, { name: child?.name ?? '', ...around })
  if (FREES.includes(step)) await offerNext(ctx, tx, around)
  return after
}

/** Steps after which a place may be free. */
const FREES: readonly StepName[] = ['turnDown', 'lapse', 'stop', 'giveLeave']

/** An offer by the clock stands for a week, to midnight after the seventh day. */
const OFFER_DAYS = 7

/**
 * Offers free places to those who wait, in their order, where the secretariat has said how many places there are. Nothing
 * is offered in a semester that is over. Gives how many.
 */
export async function offerNext(
  ctx: Context,
  tx: Tx,
  { semester, ensemble }: { semester: Semester; ensemble: Ensemble },
): Promise<number> {
  if (semester.publishedAt === null || semester.ends < civilDateOf(ctx.now)) return 0
  const all = await listEnrolments(tx, { ensembleId: ensemble.id })
  if (!all.some(({ state }) => state === 'waiting')) return 0
  const needs = await needsOf(tx, [ensemble.id])
  const room = { ensembleId: ensemble.id, places: ensemble.places, needs: needs.get(ensemble.id) ?? {} }
  const next = nextInLine(all, room)
  const offeredTo = midnightAfter(addDays(civilDateOf(ctx.now), OFFER_DAYS))
  for (const one of next) {
    const enrolment = await findEnrolment(tx, one.id)
    if (enrolment) await writeStep(ctx, tx, enrolment, 'offer', { by: ['clock'], byId: null, offeredTo })
  }
  return next.length
}
