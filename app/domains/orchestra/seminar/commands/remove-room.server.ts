import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar } from '../policy.ts'
import { listRooms, removeRoom as removeRow } from '../store.server.ts'

/** Takes a room away; sessions that were there stay, without a room. Throws missing or forbidden. */
export async function removeRoom(ctx: Context, actor: Actor, id: string, roomId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    if (!(await listRooms(tx, id)).some((one) => one.id === roomId)) throw missing()
    await removeRow(tx, roomId)
    await ctx.note(tx, 'seminar.room-removed', id, { roomId })
  })
}
