/** A shift for one and a shift for two in the exhibition of the small round. */
import { myShiftsView, shiftsView } from '#app/domains/exhibition/shift/screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { exhibition, host } from '../people.ts'

export const YEAR = 2013

export async function laid(db: Db, now?: string) {
  const begun = await exhibition(db, now)
  const { ctx, editionId } = begun
  const of = { editionId, date: '2013-09-14', note: '' }
  await db.exhibitionShift.createMany({
    data: [
      { ...of, id: 'one', kind: 'watch', begins: '12:00', ends: '14:00', needs: 1 },
      { ...of, id: 'two', kind: 'watch', begins: '14:00', ends: '17:00', needs: 2 },
    ],
  })
  return {
    ...begun,
    plan: () => shiftsView(ctx, host, YEAR),
    mine: (who: Actor, at: Context = ctx) => myShiftsView(at, who, YEAR),
    turns: async () => (await db.shiftTurn.findMany({ orderBy: { takenAt: 'asc' } })).map(({ name }) => name),
  }
}
