import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { wallFaults } from '../rules.ts'
import { putRoom, putWall, wallsOf } from '../store.server.ts'
import { wallFor } from '../theirs.server.ts'
import type { WallWish } from './add-wall.server.ts'

/**
 * Gives a wall another name, place or height. What hangs on it keeps its distance from the left end. `version` is the
 * room's. Throws missing, forbidden, invalid beside the field, conflict when someone else has changed the room since.
 */
export async function changeWall(
  ctx: Context,
  actor: Actor,
  year: number,
  wallId: string,
  { version, ...wish }: WallWish & { version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { hosting, room } = await wallFor(tx, actor, year, wallId)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const others = (await wallsOf(tx, room.id)).filter(({ id }) => id !== wallId)
    const [first, ...more] = wallFaults(wish, room, others)
    if (first) throw invalidFields([first, ...more])
    if (!(await putRoom(tx, room.id, version, {}))) throw conflict('faults.changedMeanwhile')
    await putWall(tx, wallId, wish)
    await ctx.note(tx, 'exhibition.wall-changed', room.id, { year })
  })
}
