import { expect, it } from 'vitest'
import { addWall } from '#app/domains/exhibition/hanging/commands/add-wall.server.ts'
import { changeRoom } from '#app/domains/exhibition/hanging/commands/change-room.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, YEAR } from '../drawn.ts'

eachEngine((engine) => {
  it('walls along its sides go with it; a partition that would lie outside stops it; nobody overwrites another', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, roomId, room } = await drawn(db)
    const partition = { name: 'E', fromX: 7000, fromY: 1000, toX: 7000, toY: 4000, heightMm: 2800 }
    await addWall(ctx, host, YEAR, roomId, { ...partition, version: 1 })
    const wish = { name: 'Storsalen', widthMm: 6000, depthMm: 5000, version: 2 }
    await expect(changeRoom(ctx, anna, YEAR, roomId, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(changeRoom(ctx, host, YEAR, roomId, wish)).rejects.toMatchObject({
      ...{ key: 'exhibitionRooms.wallsOutside', facts: { names: 'E', count: 1 }, field: 'widthMm' },
    })
    await expect(changeRoom(ctx, host, YEAR, roomId, { ...wish, widthMm: 9000, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await changeRoom(ctx, host, YEAR, roomId, { ...wish, widthMm: 9000 })
    const { name, walls } = await room()
    expect([name, ...walls.map(({ lengthMm }) => lengthMm)]).toEqual(['Storsalen', 9000, 5000, 9000, 5000, 3000])
  })
})
