/** What the jury's screens get: one function a screen. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { answersOf } from './answers.ts'
import { type Bench, ownBench } from './bench.server.ts'
import type { Assessment, Criterion, JuryRound, Seat } from './jury.ts'
import { mayJudge } from './policy.ts'
import { projectSheet, projectThumb } from './projection.ts'
import { distributionOf, isComplete, maySeal, progressOf, unanswered, whyNotScore } from './rules.ts'
import { sheetKey } from './sheet-key.server.ts'
import type { AskedCriterion, DeskFilter, DeskSheet, DeskView, SheetState, SheetView } from './views.ts'

/** Nothing is looked at before the declaration is signed and the round is open; afterwards the own sheets stay readable. */
const maySeeSheets = (round: Pick<JuryRound, 'state'>, seat: Pick<Seat, 'declaredAt'>): boolean =>
  round.state !== 'preparing' && seat.declaredAt !== null

const picturesOf = (works: Iterable<readonly Work[]>): string[] =>
  [...works].flat().flatMap((work) => work.pictures.map(({ pictureId }) => pictureId))

const hasPicture = (work: Work): boolean => work.pictures.length > 0

/** A pick counts while the work is there: an artist may have sent the application anew without it. */
const soundly = (assessment: Assessment | undefined, works: readonly Work[]): Assessment | undefined =>
  assessment && works.some(({ id }) => id === assessment.pickedWorkId)
    ? assessment
    : assessment && { ...assessment, pickedWorkId: null }

function stateOf(assessment: Assessment | undefined, criteria: readonly Criterion[]): SheetState {
  if (!assessment || (assessment.scores.length === 0 && assessment.pickedWorkId === null)) return 'untouched'
  return isComplete(assessment, criteria) ? 'complete' : 'begun'
}

/** The juror's desk: the own order, how far it has come, and the own use of the scale. Throws missing or forbidden. */
export async function deskView(ctx: Context, actor: Actor, year: number, filter: DeskFilter): Promise<DeskView> {
  const bench = await ownBench(ctx.db, actor, year)
  const { round, seat } = bench
  if (!mayJudge(actor, seat, year)) throw forbidden()
  const look = maySeeSheets(round, seat)
  const applications = look ? bench.applications : []
  const ids = applications.map(({ id }) => id)
  const works = await worksOf(ctx.db, ids)
  const assessments = soundAssessments(bench, works)
  const before = ids.map((id) => ({ id, workIds: (works.get(id) ?? []).map((work) => work.id) }))
  const seal = maySeal(round, seat, assessments, before)
  const all = applications.map((application, index): DeskSheet & { application: Application } => {
    const own = assessments.find((one) => one.applicationId === application.id)
    const lacks = { scores: unanswered(own, round.criteria).length, pick: !own?.pickedWorkId }
    return { application, number: index + 1, state: stateOf(own, round.criteria), thumb: null, lacks }
  })
  const shown = filter === 'open' ? all.filter(({ state }) => state !== 'complete') : all
  const firsts = shown.map(({ application }) => (works.get(application.id) ?? []).filter(hasPicture).slice(0, 1))
  const pictures = await picturesByIds(ctx.db, picturesOf(firsts))
  const labels = new Map(round.criteria.map((one) => [one.id, one]))
  return {
    year,
    name: actor.name,
    round: round.state,
    chair: seat.chair,
    declaredAt: seat.declaredAt,
    sealedAt: seat.sealedAt,
    scale: round.scale,
    progress: progressOf(assessments, ids, round.criteria),
    distribution: distributionOf(assessments, round.criteria, round.scale).map(
      ({ criterionId, counts, given, mean }) => {
        const { labelNb = '', labelEn = '' } = labels.get(criterionId) ?? {}
        return { counts, given, mean, labelNb, labelEn }
      },
    ),
    filter,
    sheets: shown.map(({ application, ...sheet }) => ({
      ...sheet,
      thumb: projectThumb(works.get(application.id) ?? [], pictures),
    })),
    nextNumber: all.find(({ state }) => state !== 'complete')?.number ?? null,
    whyNotSeal: seal.may ? null : seal.why,
    can: { declare: seat.declaredAt === null && round.state !== 'closed', look, seal: seal.may },
  }
}

/** The assessments of what is before the juror. Those of the recused are not among them. */
const soundAssessments = ({ applications, assessments }: Bench, works: ReadonlyMap<string, Work[]>): Assessment[] =>
  applications.flatMap(({ id }) => soundly(assessments.get(id), works.get(id) ?? []) ?? [])

const asked = ({ key, labelNb, labelEn, helpNb, helpEn, weight, steps }: Criterion): AskedCriterion => ({
  key,
  labelNb,
  labelEn,
  helpNb,
  helpEn,
  weight,
  steps,
})

/** One sheet by its place in the juror's own order. Throws missing for a place that there is not, and forbidden. */
export async function sheetView(ctx: Context, actor: Actor, year: number, place: string): Promise<SheetView> {
  const bench = await ownBench(ctx.db, actor, year)
  const { round, seat, applications } = bench
  if (!mayJudge(actor, seat, year) || !maySeeSheets(round, seat)) throw forbidden('jury.notDeclaredOrOpen')
  const number = /^[1-9]\d{0,4}$/.test(place) ? Number(place) : 0
  const application = applications[number - 1]
  if (!application) throw missing()
  const after = applications[number]
  const works = await worksOf(ctx.db, [application.id, ...(after ? [after.id] : [])])
  const pictures = await picturesByIds(ctx.db, picturesOf(works.values()))
  const own = works.get(application.id) ?? []
  const assessment = soundly(bench.assessments.get(application.id), own) ?? null
  const open = whyNotScore(round, seat, assessment) === null
  const ids = applications.map(({ id }) => id)
  return {
    year,
    number,
    progress: progressOf([...bench.assessments.values()], ids, round.criteria),
    sheet: projectSheet(sheetKey(round.orderSeed, seat.id, application.id), application, own, pictures),
    scale: round.scale,
    criteria: round.criteria.map(asked),
    answers: answersOf(assessment, round.criteria, own),
    previous: number > 1 ? number - 1 : null,
    next: after ? number + 1 : null,
    nextUnfinished: nextUnfinished(bench, number),
    ahead: after ? aheadOf(after, works, pictures) : [],
    sealedAt: seat.sealedAt,
    round: round.state,
    can: { score: open, recuse: open },
  }
}

function aheadOf(after: Application, works: ReadonlyMap<string, Work[]>, pictures: ReadonlyMap<string, PictureView>) {
  return projectSheet('', after, works.get(after.id) ?? [], pictures).works.flatMap((work) => work.pictures)
}

/** The first that is not complete after a place, and from the beginning when there is none behind it. */
function nextUnfinished({ applications, assessments, round }: Bench, number: number): number | null {
  const order = applications.map(({ id }, index) => ({ id, number: index + 1 }))
  const turned = [...order.slice(number), ...order.slice(0, number - 1)]
  return turned.find(({ id }) => stateOf(assessments.get(id), round.criteria) !== 'complete')?.number ?? null
}
