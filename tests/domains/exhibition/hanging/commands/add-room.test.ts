import { expect, it } from 'vitest'
import { addRoom } from '#app/domains/exhibition/hanging/commands/add-room.server.ts'
import { roomsView } from '#app/domains/exhibition/hanging/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host, hostOfAsker } from '../../people.ts'

const wish = { name: 'Salen', widthMm: 8000, depthMm: 5000, heightMm: 3200 }

eachEngine((engine) => {
  it('gives four walls by itself; a name is taken once, and rooms are drawn by who works there', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await exhibition(db)
    for (const who of [anna, hostOfAsker])
      await expect(addRoom(ctx, who, 2013, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await addRoom(ctx, host, 2013, wish)
    await expect(addRoom(ctx, host, 2013, { ...wish, name: 'SALEN' })).rejects.toMatchObject({ field: 'name' })
    const { rooms } = await roomsView(ctx, host, 2013)
    expect(rooms.map(({ walls }) => walls.map(({ name, lengthMm, heightMm }) => [name, lengthMm, heightMm]))).toEqual([
      [
        ['A', 8000, 3200],
        ['B', 5000, 3200],
        ['C', 8000, 3200],
        ['D', 5000, 3200],
      ],
    ])
    await expect(roomsView(ctx, hostOfAsker, 2013)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
