import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { RoomFields } from '../input.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { roomNameIsTaken } from '../rules.ts'
import { listRooms, putRoom } from '../store.server.ts'

/** Says something else of a room. Throws missing, forbidden, or invalid for a name that another room has. */
export async function changeRoom(
  ctx: Context,
  actor: Actor,
  id: string,
  roomId: string,
  room: RoomFields,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    const rooms = await listRooms(tx, id)
    if (!rooms.some((one) => one.id === roomId)) throw missing()
    const others = rooms.filter((one) => one.id !== roomId)
    if (roomNameIsTaken(room.name, others)) throw invalid('seminarTold.roomIsThere', {}, 'name')
    await putRoom(tx, roomId, room)
    await ctx.note(tx, 'seminar.room-changed', id, { roomId })
  })
}
