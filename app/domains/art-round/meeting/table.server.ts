import { type Bench, benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Door, type Room, roomOf } from './room.server.ts'

/** What the screens of a meeting are drawn from, read once for all that stand on one page. */
export interface Table {
  room: Room
  bench: Bench
}

/** Throws missing and forbidden as `roomOf` does. */
export async function tableOf(ctx: Context, actor: Actor, year: number, door: Door): Promise<Table> {
  const room = await roomOf(ctx.db, actor, year, door)
  return { room, bench: await benchOf(ctx.db, year, room.call.id) }
}
