/** A juror's own page: the own order a page at a time, how far it has come, and the own use of the scale. */
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Bench, ownBench } from './bench.server.ts'
import type { DeskFilter, DeskSheet, DeskView, OwnDistribution } from './desk-views.ts'
import type { JuryRound } from './jury.ts'
import { juryPictures } from './jury-pictures.server.ts'
import { countValues } from './marks.store.server.ts'
import { type Mark, progressOfMarks, stateOfMark, whyNotSeal } from './marks.ts'
import { projectThumb } from './projection.ts'
import { roundKey } from './rounds.ts'
import { distributionOfCounts } from './rules.ts'
import { orderKey, seatKey } from './sheet-key.server.ts'
import { maySeeSheets } from './sheets.server.ts'
import { listSeats } from './store.server.ts'

/** Sheets on one page of the desk. */
export const DESK_PAGE = 60

export interface DeskAsked {
  filter?: DeskFilter
  /** From 1; beyond the last it is the last. */
  page?: number
  /** See `roundKey`; the round that waits unless told. */
  round?: string | null
}

type Placed = Omit<DeskSheet, 'thumb'> & { id: string }

const KEEPS: Record<DeskFilter, (sheet: Placed) => boolean> = {
  all: () => true,
  open: ({ state }) => state !== 'complete',
  bookmarked: ({ bookmarked }) => bookmarked,
}

/** In as many statements for thousands of applications as for ten. Throws missing or forbidden. */
export async function deskView(ctx: Context, actor: Actor, year: number, asked: DeskAsked = {}): Promise<DeskView> {
  const { filter = 'all', page: wanted = 1, round: wished = null } = asked
  const bench = await ownBench(ctx.db, actor, year, wished)
  const { round, seat, marks } = bench
  const look = maySeeSheets(round, seat)
  const ids = look ? bench.applications.map(({ id }) => id) : []
  const all = ids.map((id, index) => placed(id, index + 1, marks.get(id), round))
  const kept = all.filter(KEEPS[filter])
  const pages = Math.max(1, Math.ceil(kept.length / DESK_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages)
  const progress = progressOfMarks(ids, marks, round.criteria.length)
  const ordinaryUnsealed = seat.standIn ? await waitingOrdinary(ctx.db, round.id) : 0
  const why = whyNotSeal(round, seat, progress, ordinaryUnsealed)
  return {
    ...{ year, name: actor.name, round: round.state, kind: round.kind, number: round.number },
    ...{ anonymous: round.anonymous, rounds: roundsOfDesk(bench), chair: seat.chair, standIn: seat.standIn },
    ...{ declaredAt: seat.declaredAt, sealedAt: seat.sealedAt, scale: round.scale, scaleWords: round.scaleWords },
    progress,
    bookmarks: all.filter(({ bookmarked }) => bookmarked).length,
    distribution: look ? await ownUse(ctx.db, round, seat.id) : [],
    filter,
    sheets: await withThumbs(ctx, seat.id, kept.slice((page - 1) * DESK_PAGE, page * DESK_PAGE)),
    page: { page, pages, total: kept.length },
    nextNumber: all.find(({ state }) => state !== 'complete')?.number ?? null,
    whyNotSeal: why,
    kept: look ? { seat: seatKey(round.orderSeed, seat.id), order: orderKey(round.orderSeed, ids) } : null,
    can: { declare: seat.declaredAt === null && round.state !== 'closed', look, seal: why === null },
  }
}

const waitingOrdinary = async (tx: Tx, roundId: string): Promise<number> =>
  (await listSeats(tx, roundId)).filter((one) => !one.standIn && one.sealedAt === null).length

function placed(id: string, number: number, mark: Mark | undefined, { criteria }: JuryRound): Placed {
  const lacks = { scores: Math.max(0, criteria.length - (mark?.answered ?? 0)), pick: !mark?.picked }
  return { id, number, state: stateOfMark(mark, criteria.length), bookmarked: mark?.bookmarked ?? false, lacks }
}

async function withThumbs(ctx: Context, seatId: string, sheets: readonly Placed[]): Promise<DeskSheet[]> {
  const works = await worksOf(
    ctx.db,
    sheets.map(({ id }) => id),
  )
  const firsts = [...works.values()].flatMap((own) => own.find(({ pictures }) => pictures.length > 0)?.pictures ?? [])
  const pictures = await juryPictures(
    ctx,
    seatId,
    firsts.map(({ pictureId }) => pictureId),
  )
  return sheets.map(({ id, ...sheet }) => ({ ...sheet, thumb: projectThumb(works.get(id) ?? [], pictures) }))
}

async function ownUse(tx: Tx, round: JuryRound, seatId: string): Promise<OwnDistribution[]> {
  const labels = new Map(round.criteria.map((one) => [one.id, one]))
  const counted = await countValues(tx, seatId)
  return distributionOfCounts(counted, round.criteria, round.scale).map(({ criterionId, ...own }) => {
    const { labelNb = '', labelEn = '' } = labels.get(criterionId) ?? {}
    return { ...own, labelNb, labelEn }
  })
}

const roundsOfDesk = ({ open, calls, round: here }: Bench): DeskView['rounds'] =>
  open.map(({ round, seat }) => {
    const call = calls.find(({ id }) => id === round.callId)
    return {
      ...{ key: roundKey(calls, round), kind: round.kind, number: round.number, state: round.state },
      ...{ sealed: seat.sealedAt !== null, callNb: call?.titleNb ?? '', callEn: call?.titleEn ?? '' },
      here: round.id === here.id,
    }
  })
