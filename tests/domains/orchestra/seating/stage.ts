/** The youth orchestra at its desks, and the short ways of the tests. */
import { moveSeat } from '#app/domains/orchestra/seating/commands/move-seat.server.ts'
import { proposeSeating } from '#app/domains/orchestra/seating/commands/propose-seating.server.ts'
import { repairSeating } from '#app/domains/orchestra/seating/commands/repair-seating.server.ts'
import { type Place, placeOf } from '#app/domains/orchestra/seating/desks.ts'
import type { Repair } from '#app/domains/orchestra/seating/moves.ts'
import { seatingView } from '#app/domains/orchestra/seating/queries.server.ts'
import type { SeatingView } from '#app/domains/orchestra/seating/views.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type MusicStage, musicStage } from '../music-stage.ts'

export const SATURDAY = '2013-04-13'
export const SUNDAY = '2013-04-14'

export const place = (key: string): Place => {
  const found = placeOf(key)
  if (!found) throw new Error(key)
  return found
}

export interface SeatingStage extends MusicStage {
  view: (date?: string | null, actor?: Actor) => Promise<SeatingView>
  /** The plan that a deed is about, as it stands now. */
  ref: (date?: string | null) => Promise<{ ensembleId: string; date: string | null; version: number }>
  propose: (date?: string | null) => Promise<void>
  move: (from: string, to: string, date?: string | null) => Promise<void>
  repair: (childId: string, repair: Repair, date: string) => Promise<void>
  /** Who sits where, by the place's key. */
  seats: (date?: string | null) => Promise<Record<string, string>>
}

export async function seatingStage(engine: Engine): Promise<SeatingStage> {
  const stage = await musicStage(engine)
  const { ctx, conductor, seeded } = stage
  const id = seeded.seminarId
  const view = (date: string | null = null, actor = conductor) =>
    seatingView(ctx, actor, id, { ensembleId: seeded.youthId, date, selected: '' })
  const ref = async (date: string | null = null) => ({
    ...{ ensembleId: seeded.youthId, date, version: (await view(date)).version },
  })
  return {
    ...{ ...stage, view, ref },
    propose: async (date = null) => proposeSeating(ctx, conductor, id, await ref(date)),
    move: async (from, to, date = null) =>
      moveSeat(ctx, conductor, id, { ...(await ref(date)), from: place(from), to: place(to), locale: 'nb' }),
    repair: async (childId, repair, date) =>
      repairSeating(ctx, conductor, id, { ...(await ref(date)), childId, repair, locale: 'nb' }),
    seats: async (date = null) =>
      Object.fromEntries(
        (await view(date)).sections.flatMap(({ seats }) => seats.map(({ key, childId }) => [key, childId ?? ''])),
      ),
  }
}
