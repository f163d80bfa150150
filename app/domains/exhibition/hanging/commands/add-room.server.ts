import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../../ground.server.ts'
import { mayWorkAtExhibition } from '../../policy.ts'
import { MOST_ROOMS } from '../hanging.ts'
import { fourWalls } from '../rules.ts'
import { addRoom as add, addWalls, listRooms } from '../store.server.ts'

export interface NewRoom {
  name: string
  widthMm: number
  depthMm: number
  /** Of each of its four walls. */
  heightMm: number
}

/**
 * Draws a room, with the four walls of its rectangle; gives its id. Throws missing, forbidden, invalid beside a name that
 * another room has, conflict when there are as many rooms as there may be.
 */
export async function addRoom(ctx: Context, actor: Actor, year: number, wish: NewRoom): Promise<string> {
  const { name, widthMm, depthMm, heightMm } = wish
  const sides = { name, widthMm, depthMm }
  return ctx.tx(async (tx) => {
    const { edition, hosting } = await exhibitionFor(tx, actor, year)
    if (!mayWorkAtExhibition(actor, hosting)) throw forbidden()
    const rooms = await listRooms(tx, edition.id)
    if (rooms.some((room) => room.name.toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb')))
      throw invalid('exhibitionRooms.roomNameTaken', { name }, 'name')
    if (rooms.length >= MOST_ROOMS) throw conflict('exhibitionRooms.tooManyRooms', { most: MOST_ROOMS })
    const position = Math.max(-1, ...rooms.map((room) => room.position)) + 1
    const { id } = await add(tx, { editionId: edition.id, position, ...sides })
    await addWalls(
      tx,
      fourWalls(sides).map((wall) => ({ ...wall, roomId: id, heightMm })),
    )
    await ctx.note(tx, 'exhibition.room-drawn', id, { year })
    return id
  })
}
