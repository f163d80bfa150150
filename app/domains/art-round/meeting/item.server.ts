/** One application as it is talked about: the works, how it stands, and what each juror gave. */
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { talkChangesOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import { juryPictures } from '#app/domains/art-round/jury/jury-pictures.server.ts'
import { projectSheet } from '#app/domains/art-round/jury/projection.ts'
import { answersOf } from '#app/domains/art-round/jury/queries.server.ts'
import { picturesOf } from '#app/domains/art-round/jury/sheets.server.ts'
import { whoseOf } from '#app/domains/art-round/jury/whose.server.ts'
import type { Bench } from '#app/domains/art-round/selection/bench.server.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeRows, jurorColumns } from './columns.ts'
import type { MeetingItem } from './meeting.ts'
import { isOutside, itemKey, type Room, viewerOf } from './room.server.ts'
import type { ItemView, StandingView } from './views.ts'

/** A bench whose jurors have all sealed. */
export type RankedBench = Bench & { ranked: NonNullable<Bench['ranked']> }

interface Shown {
  position: number
  of: number
  lead: boolean
  names: boolean
}

/** The item on the screen. The caller has seen to it that the one who looks is not outside. */
export async function itemView(
  ctx: Context,
  room: Room,
  bench: RankedBench,
  { applicationId, note }: MeetingItem,
  { position, of, lead, names }: Shown,
): Promise<ItemView> {
  const { round, seat } = room
  if (isOutside(room, applicationId)) throw missing()
  const [application] = await applicationsByIds(ctx.db, [applicationId])
  if (!application) throw missing()
  const works = (await worksOf(ctx.db, [applicationId])).get(applicationId) ?? []
  const pictures = await juryPictures(ctx, viewerOf(room), picturesOf([works]))
  const whose = await whoseOf(ctx.db, { anonymous: !names }, [application])
  const answers = await answersOf(ctx.db, round.id, [applicationId])
  const changes = (await talkChangesOf(ctx.db, round.id)).filter((one) => one.applicationId === applicationId)
  const jurors = jurorColumns({ round, seats: room.seats, own: seat, works, answers, changes })
  const mine = jurors.find(({ own }) => own)
  const pick = bench.ranked.picks.get(applicationId)
  const key = itemKey(room, applicationId)
  return {
    key,
    position,
    of,
    sheet: projectSheet(key, application, works, pictures, whose.get(applicationId)),
    work: works.find(({ id }) => id === pick?.workId)?.position ?? null,
    pickSplit: pick?.split ?? false,
    standing: standingOf(room, bench, applicationId),
    criteria: round.criteria.map(({ key: name, labelNb, labelEn, helpNb, helpEn, weight, steps }) => ({
      ...{ key: name, labelNb, labelEn, helpNb, helpEn, weight, steps },
    })),
    jurors,
    changes: changeRows({ round, seats: room.seats, own: seat, works, answers, changes }),
    note,
    out: lead ? (room.outside.get(applicationId)?.size ?? 0) : null,
    mine: mine
      ? {
          scores: Object.fromEntries(
            round.criteria.flatMap((criterion, index): [string, number][] => {
              const value = mine.scores[index]?.now
              return value === null || value === undefined ? [] : [[criterion.key, value]]
            }),
          ),
          pick: mine.pick.now,
        }
      : null,
    number: seat === null ? application.number : null,
  }
}

function standingOf(room: Room, { ranked, capacity }: RankedBench, id: string): StandingView {
  const { ranking, line, sealed } = ranked
  const of = ranking.applications.find(({ applicationId }) => applicationId === id)
  const side = line.accepted.includes(id)
    ? 'in'
    : line.tied.includes(id)
      ? 'tied'
      : line.waiting.some(({ applicationId }) => applicationId === id)
        ? 'out'
        : null
  const knowsAll = room.seat === null || ![...room.outside.keys()].some((one) => isOutside(room, one))
  return {
    side,
    mean: of?.mean ?? null,
    sealedMean: sealed.get(id)?.mean ?? null,
    place:
      knowsAll && of && of.rank !== null
        ? { rank: of.rank, of: ranking.applications.length, capacity, tied: of.tiedWith.length }
        : null,
  }
}
