/** Who has the shifts of an edition. */
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { stands } from './rules.ts'
import type { Turn } from './shift.ts'
import { listTurns } from './store.server.ts'

export interface Turns {
  /** In the order in which they were taken. */
  turns: Turn[]
  /** Of artists who have resigned from the exhibition since: their places are free again. */
  fallen: Turn[]
  artists: Participant[]
}

/** Of all shifts of an edition, or of one of them. */
export async function turnsOf(tx: Tx, editionId: string, shiftId?: string): Promise<Turns> {
  const artists = await participantsOf(tx, editionId)
  const persons = new Set(artists.map(({ personId }) => personId))
  const all = await listTurns(tx, shiftId === undefined ? { shift: { editionId } } : { shiftId })
  return {
    artists,
    turns: all.filter((turn) => stands(turn, persons)),
    fallen: all.filter((turn) => !stands(turn, persons)),
  }
}
