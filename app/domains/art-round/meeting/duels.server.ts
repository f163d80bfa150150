/** What the one who opens and closes the duels sees: how far each has come, and never who said what. */

import { askedOf, proposedDuels } from '#app/domains/art-round/deliberation/pairs.ts'
import { duelRoundsOf, duelsOf, withoutRecused } from '#app/domains/art-round/deliberation/queries.server.ts'
import { listRecusals } from '#app/domains/art-round/jury/marks.store.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayOpenDuels } from './policy.ts'
import { type Door, isOutside } from './room.server.ts'
import { contestedZone } from './rules.ts'
import { type Table, tableOf } from './table.server.ts'
import type { DuelLeadView } from './views.ts'

/**
 * Null for who does not open duels, and before all have sealed; `table` where it has been read for another part of the
 * page. Throws missing and forbidden as `roomOf` does.
 */
export async function duelLeadView(
  ctx: Context,
  actor: Actor,
  year: number,
  door: Door,
  table?: Table,
): Promise<DuelLeadView | null> {
  const { room, bench } = table ?? (await tableOf(ctx, actor, year, door))
  if (!mayOpenDuels(actor, room.seat, year)) return null
  const { ranked } = bench
  if (!ranked) return null
  const order = ranked.ranking.applications.map(({ applicationId }) => applicationId)
  const { applicationIds, places } = contestedZone(ranked.line, order)
  const contested = applicationIds.filter((id) => !isOutside(room, id))
  const rounds = await duelRoundsOf(ctx.db, [room.round.id])
  const open = rounds.find(({ state }) => state === 'open')
  const closed = rounds.findLast(({ state }) => state === 'closed')
  const recusals = await listRecusals(ctx.db, room.round.id)
  const names = await namesOf(
    ctx.db,
    room.seats.map(({ personId }) => personId),
  )
  const given = open ? withoutRecused(await duelsOf(ctx.db, open.id), recusals) : []
  const recusedOf = (seatId: string) =>
    new Set(recusals.filter((one) => one.seatId === seatId).map(({ applicationId }) => applicationId))
  return {
    contested: contested.length,
    places: room.seat === null ? places : null,
    proposed: Math.max(1, proposedDuels(contested.length)),
    open: open
      ? {
          id: open.id,
          perJuror: open.perJuror,
          openedAt: open.openedAt,
          jurors: room.seats
            .filter(({ standIn }) => !standIn)
            .map(({ id, personId }) => ({
              name: names.get(personId) ?? '',
              answered: given.filter(({ seatId }) => seatId === id).length,
              asked: askedOf({ ...open, recused: recusedOf(id) }),
            })),
        }
      : null,
    closed:
      closed?.closedAt != null
        ? { closedAt: closed.closedAt, duels: withoutRecused(await duelsOf(ctx.db, closed.id), recusals).length }
        : null,
    can: { open: !open && applicationIds.length > 1 && room.call.announcedAt === null, close: Boolean(open) },
  }
}
