import { expect, it } from 'vitest'
import { addWall } from '#app/domains/exhibition/hanging/commands/add-wall.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, YEAR } from '../drawn.ts'

const wall = { name: 'E', fromX: 2000, fromY: 1000, toX: 2000, toY: 4000, heightMm: 2500, version: 1 }

eachEngine((engine) => {
  it('by its two ends, inside of the room, on top of the version that was seen', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, roomId, wall: wallNamed } = await drawn(db)
    await expect(addWall(ctx, anna, YEAR, roomId, wall)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(addWall(ctx, host, YEAR, 'ingen', wall)).rejects.toMatchObject({ kind: 'missing' })
    await expect(addWall(ctx, host, YEAR, roomId, { ...wall, toY: 5001 })).rejects.toMatchObject({
      beside: [{ field: 'toY', key: 'exhibitionRooms.outsideDepth' }],
    })
    await addWall(ctx, host, YEAR, roomId, wall)
    await expect(addWall(ctx, host, YEAR, roomId, { ...wall, name: 'F' })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await wallNamed('E')).toMatchObject({ lengthMm: 3000, heightMm: 2500, position: 4 })
  })
})
