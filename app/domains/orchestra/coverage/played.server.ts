import type { Tx } from '#app/platform/context.server.ts'
import type { Session } from '../plan/plan.ts'
import { sayPiece } from '../repertoire/piece.ts'
import { piecesOf, repertoireOf } from '../repertoire/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { plannedIn, slotsOf } from './slots.ts'
import { listOrder } from './store.server.ts'

/** A piece by its name. */
export interface PlayedPiece {
  id: string
  name: string
}

/**
 * What is played in each session, in order: in rehearsals of everybody by the order that was decided for the day, else
 * what the session itself says; sectionals keep their own. Two statements, and one more where a piece is on no repertoire.
 */
export async function playedIn(
  tx: Tx,
  { id, days, ensembleIds }: Seminar,
  sessions: readonly Session[],
): Promise<{ pieces: Map<string, PlayedPiece[]>; decided: Set<string> }> {
  const order = await listOrder(tx, id)
  const repertoire = await repertoireOf(tx, ensembleIds)
  const slots = days.flatMap((day) => slotsOf({ ...day, sessions: sessions.filter(({ dayId }) => dayId === day.id) }))
  const planned = plannedIn(slots, order, new Map(repertoire.map((piece) => [piece.id, piece.ensembleIds])))
  const inSlots = new Map(slots.map((slot) => [slot.sessionId, planned.get(slot.id) ?? []]))
  const idsOf = (session: Session) => inSlots.get(session.id) ?? session.pieces
  const known = new Map(repertoire.map((piece) => [piece.id, sayPiece(piece)]))
  const others = sessions.flatMap(idsOf).filter((pieceId) => !known.has(pieceId))
  for (const piece of await piecesOf(tx, others)) known.set(piece.id, sayPiece(piece))
  return {
    pieces: new Map(
      sessions.map((session) => [
        session.id,
        idsOf(session).flatMap((pieceId) => {
          const name = known.get(pieceId)
          return name ? [{ id: pieceId, name }] : []
        }),
      ]),
    ),
    decided: new Set(order.map(({ date }) => date)),
  }
}
