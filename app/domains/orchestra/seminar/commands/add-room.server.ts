import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { RoomFields } from '../input.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { MOST_ROOMS, roomNameIsTaken } from '../rules.ts'
import { addRoom as addRow, listRooms } from '../store.server.ts'

/** Adds a room of the venue, last in the order. Throws missing, forbidden, invalid for a name that is there, conflict. */
export async function addRoom(ctx: Context, actor: Actor, id: string, room: RoomFields): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    const rooms = await listRooms(tx, id)
    if (rooms.length >= MOST_ROOMS) throw conflict('seminarTold.tooManyRooms', { most: MOST_ROOMS })
    if (roomNameIsTaken(room.name, rooms)) throw invalid('seminarTold.roomIsThere', {}, 'name')
    const position = Math.max(0, ...rooms.map((one) => one.position)) + 1
    const roomId = await addRow(tx, id, { ...room, position })
    await ctx.note(tx, 'seminar.room-added', id, { roomId })
  })
}
