/** The screens of the meeting: the same for all who are there, but for what each must not see. */

import type { Work } from '#app/domains/art-round/application/application.ts'
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { juryPictures } from '#app/domains/art-round/jury/jury-pictures.server.ts'
import { type JuryPicture, projectThumb } from '#app/domains/art-round/jury/projection.ts'
import { picturesOf } from '#app/domains/art-round/jury/sheets.server.ts'
import { veilOf } from '#app/domains/art-round/jury/veil.ts'
import { whoseOf } from '#app/domains/art-round/jury/whose.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { itemView, type RankedBench } from './item.server.ts'
import type { MeetingItem } from './meeting.ts'
import { mayAttend, mayChangeOwn, mayLead, mayWriteNote } from './policy.ts'
import { type Door, isOutside, itemKey, type Room, viewerOf } from './room.server.ts'
import { contestedZone, decisionsReady } from './rules.ts'
import { type Table, tableOf } from './table.server.ts'
import type { AgendaRow, MeetingView, StartOffer } from './views.ts'

/**
 * The meeting as one of those who attend sees it now; `table` where it has been read for another part of the page. Throws
 * missing and forbidden as `roomOf` does.
 */
export async function meetingView(
  ctx: Context,
  actor: Actor,
  year: number,
  door: Door,
  table?: Table,
): Promise<MeetingView> {
  const { room, bench } = table ?? (await tableOf(ctx, actor, year, door))
  const { call, calls, round, seat, meeting } = room
  if (!mayAttend(actor, seat, year)) throw forbidden()
  const titled = ({ id, titleNb, titleEn }: typeof call) => ({ id, titleNb, titleEn })
  const open = meeting?.state === 'open'
  const view: MeetingView = {
    year,
    call: titled(call),
    calls: seat ? [] : calls.filter(({ kind }) => kind === 'juried').map(titled),
    who: seat === null ? 'office' : seat.chair ? 'chair' : 'juror',
    state: bench.ranked ? (meeting?.state ?? 'none') : 'waiting',
    scale: round.scale,
    scaleWords: round.scaleWords,
    now: { kind: 'nothing' },
    agenda: [],
    start: null,
    names: { shown: !round.anonymous || (meeting?.namesShown ?? false), anonymous: round.anonymous },
    can: { lead: false, write: false, change: false, showNames: null, end: false, resume: false },
  }
  const { ranked } = bench
  if (!ranked) return view
  // Who is out of the room gets nothing at all: the agenda too would tell what is left of it.
  if (open && isOutside(room, meeting.currentId)) return { ...view, now: { kind: 'outside' } }
  const lead = mayLead(actor, seat, year)
  const ready = { ...bench, ranked }
  if (!open && lead) view.start = startOffer(room, ready)
  if (!meeting) return view
  const items = meeting.items.filter(({ applicationId }) => !isOutside(room, applicationId))
  const at = items.findIndex(({ applicationId }) => applicationId === meeting.currentId)
  const current = items[at]
  view.agenda = await agendaOf(ctx, room, ready, items, lead)
  view.can = {
    lead: open && lead,
    write: open && mayWriteNote(actor, seat, year, false),
    change: open && call.announcedAt === null && mayChangeOwn(actor, seat, year, false),
    showNames: open && lead && round.anonymous ? meeting.namesShown || decisionsReady(bench.applications) : null,
    end: open && lead,
    resume: !open && lead,
  }
  if (!open || !current) return view
  const shown = { position: at + 1, of: items.length, lead, names: view.names.shown }
  return { ...view, now: { kind: 'item', item: await itemView(ctx, room, ready, current, shown) } }
}

/** What could be put on the agenda, of what the one who looks may know of. */
function startOffer(room: Room, { ranked }: RankedBench): StartOffer {
  const known = ranked.ranking.applications
    .map(({ applicationId }) => applicationId)
    .filter((id) => !isOutside(room, id))
  const zone = contestedZone(
    ranked.line,
    ranked.ranking.applications.map(({ applicationId }) => applicationId),
  ).applicationIds.filter((id) => !isOutside(room, id))
  const split = known.filter((id) => ranked.picks.get(id)?.split)
  return { zone: zone.length, split: split.length, numbers: room.seat === null }
}

async function agendaOf(
  ctx: Context,
  room: Room,
  bench: RankedBench,
  items: readonly MeetingItem[],
  lead: boolean,
): Promise<AgendaRow[]> {
  const ids = items.map(({ applicationId }) => applicationId)
  const works = await worksOf(ctx.db, ids)
  const pictures = await juryPictures(ctx, viewerOf(room), picturesOf(works.values()))
  const applications = await applicationsByIds(ctx.db, ids)
  const anonymous = room.round.anonymous && !room.meeting?.namesShown
  const whose = await whoseOf(ctx.db, { anonymous }, applications)
  const artists = new Map(applications.map(({ id, artistName }) => [id, artistName]))
  return items.map(({ applicationId, doneAt }, index) => {
    const own = works.get(applicationId) ?? []
    const work = juryWork(bench, applicationId, own)
    const names = [artists.get(applicationId) ?? '', ...(whose.get(applicationId)?.names ?? [])]
    return {
      key: itemKey(room, applicationId),
      position: index + 1,
      title: anonymous ? veilOf(names)(work?.title ?? '') : (work?.title ?? ''),
      thumb: thumbOf(work, own, pictures),
      done: doneAt !== null,
      current: applicationId === room.meeting?.currentId,
      out: lead ? (room.outside.get(applicationId)?.size ?? 0) : null,
    }
  })
}

/** The work that the jury picked, or the artist's first. */
const juryWork = ({ ranked }: RankedBench, applicationId: string, own: readonly Work[]): Work | undefined =>
  own.find(({ id }) => id === ranked.picks.get(applicationId)?.workId) ??
  [...own].sort((a, b) => a.position - b.position)[0]

const thumbOf = (work: Work | undefined, own: readonly Work[], pictures: ReadonlyMap<string, JuryPicture>) =>
  (work && projectThumb([work], pictures)) ?? projectThumb(own, pictures)
