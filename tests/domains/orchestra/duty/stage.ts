/** A lunch duty on the first day of the seeded seminar. */
import { takeTurn } from '#app/domains/orchestra/duty/commands/take-turn.server.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../reply/stage.ts'

export interface DutyStage extends Stage {
  dutyId: string
  /** Guardians with one child each, none of them named. */
  parents: string[]
  /** Takes a place, and gives the turn. */
  taken(guardianId: string, moment?: string): Promise<string>
}

export const EARLY = '2013-09-03 12:00'

export async function dutyStage(engine: Engine, needed = 2): Promise<DutyStage> {
  const stage = await setStage(engine)
  const { db, seeded } = stage
  const { id: dutyId } = await db.duty.create({
    data: {
      ...{ seminarId: seeded.seminarId, dayId: seeded.dayIds[0], kind: 'lunch', titleNb: 'Lunsj', titleEn: 'Lunch' },
      ...{ begins: '11:00', ends: '13:00', needed },
    },
  })
  const parents = await db.person.findMany({ where: { name: { startsWith: 'Forelder' } }, orderBy: { name: 'asc' } })
  return {
    ...stage,
    ...{ dutyId, parents: parents.map(({ id }) => id) },
    taken: async (guardianId, moment = EARLY) => {
      await takeTurn(stage.at(moment), guardianId, dutyId)
      return (await db.dutyTurn.findFirstOrThrow({ where: { dutyId, guardianId, endedAt: null } })).id
    },
  }
}
