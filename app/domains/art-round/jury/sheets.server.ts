/** The sheets of a juror: one for its page, some at once for the program that keeps the next ones ready. */
import type { Work } from '#app/domains/art-round/application/application.ts'
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { answersOf } from './answers.ts'
import { type Bench, ownBench } from './bench.server.ts'
import type { Assessment, Criterion, JuryRound, Seat } from './jury.ts'
import { juryPictures } from './jury-pictures.server.ts'
import { stateOfMark } from './marks.ts'
import { mayJudge } from './policy.ts'
import { projectSheet } from './projection.ts'
import { whyNotScore } from './rules.ts'
import { orderKey, seatKey, sheetKey } from './sheet-key.server.ts'
import { standingOf } from './standing.ts'
import { listAssessmentsOf } from './store.server.ts'
import type { AskedCriterion, JuryFrame, SheetBundle, SheetPart, SheetView } from './views.ts'
import { whoseOf } from './whose.server.ts'

/** Sheets in one answer, so that no answer grows with the round. */
export const MOST_SHEETS = 25

/** Nothing is looked at before the declaration is signed and the round is open; afterwards the own sheets stay readable. */
export const maySeeSheets = (round: Pick<JuryRound, 'state'>, seat: Pick<Seat, 'declaredAt'>): boolean =>
  round.state !== 'preparing' && seat.declaredAt !== null

export const picturesOf = (works: Iterable<readonly Work[]>): string[] =>
  [...works].flat().flatMap((work) => work.pictures.map(({ pictureId }) => pictureId))

/** A pick counts while the work is there: an artist may have sent the application anew without it. */
export const soundly = (assessment: Assessment | undefined, works: readonly Work[]): Assessment | undefined =>
  assessment && works.some(({ id }) => id === assessment.pickedWorkId)
    ? assessment
    : assessment && { ...assessment, pickedWorkId: null }

const asked = ({ key, labelNb, labelEn, helpNb, helpEn, weight, steps }: Criterion): AskedCriterion => ({
  key,
  labelNb,
  labelEn,
  helpNb,
  helpEn,
  weight,
  steps,
})

function frameOf(bench: Bench, year: number, wished: string | null): JuryFrame {
  const { round, seat, applications, marks } = bench
  const open = whyNotScore(round, seat, null) === null
  const ids = applications.map(({ id }) => id)
  return {
    year,
    seat: seatKey(round.orderSeed, seat.id),
    order: orderKey(round.orderSeed, ids),
    wished,
    kind: round.kind,
    scale: round.scale,
    scaleWords: round.scaleWords,
    criteria: round.criteria.map(asked),
    round: round.state,
    sealedAt: seat.sealedAt,
    standing: standingOf(
      ids.map((id) => ({
        state: stateOfMark(marks.get(id), round.criteria.length),
        bookmarked: marks.get(id)?.bookmarked ?? false,
      })),
    ),
    can: { score: open, recuse: open },
  }
}

/** A place in an order as an address writes it; 0 for what is none. */
const placeIn = (text: string): number => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0)

/**
 * The sheets from a place in the juror's own order on, at most `count` of them and never more than MOST_SHEETS, in the
 * round that waits or the one that the address names. Only their own applications are read whole. Throws missing for a place that there is not, and forbidden.
 */
export async function sheetsFrom(
  ctx: Context,
  actor: Actor,
  year: number,
  place: string,
  count: number,
  wished: string | null = null,
): Promise<SheetBundle> {
  const bench = await ownBench(ctx.db, actor, year, wished)
  const { round, seat } = bench
  if (!mayJudge(actor, seat, year) || !maySeeSheets(round, seat)) throw forbidden('jury.notDeclaredOrOpen')
  const from = placeIn(place)
  const ids = bench.applications
    .slice(Math.max(from - 1, 0), from - 1 + Math.min(count, MOST_SHEETS))
    .map(({ id }) => id)
  if (from === 0 || ids.length === 0) throw missing()
  const applications = new Map((await applicationsByIds(ctx.db, ids)).map((one) => [one.id, one]))
  const assessments = new Map((await listAssessmentsOf(ctx.db, seat.id, ids)).map((one) => [one.applicationId, one]))
  const works = await worksOf(ctx.db, ids)
  const pictures = await juryPictures(ctx, seat.id, picturesOf(works.values()))
  const whose = await whoseOf(ctx.db, round, [...applications.values()])
  const sheets = ids.flatMap((id, index): SheetPart[] => {
    const application = applications.get(id)
    if (!application) return []
    const own = works.get(id) ?? []
    return [
      {
        number: from + index,
        sheet: projectSheet(sheetKey(round.orderSeed, seat.id, id), application, own, pictures, whose.get(id)),
        answers: answersOf(soundly(assessments.get(id), own) ?? null, round.criteria, own),
      },
    ]
  })
  return { frame: frameOf(bench, year, wished), sheets }
}

/** One sheet by its place in the juror's own order. Throws missing for a place that there is not, and forbidden. */
export async function sheetView(
  ctx: Context,
  actor: Actor,
  year: number,
  place: string,
  wished: string | null = null,
): Promise<SheetView> {
  const { frame, sheets } = await sheetsFrom(ctx, actor, year, place, 1, wished)
  const [sheet] = sheets
  if (!sheet) throw missing()
  return { ...frame, ...sheet }
}
