import { expect, it } from 'vitest'
import { removeWall } from '#app/domains/exhibition/hanging/commands/remove-wall.server.ts'
import { takeDown } from '#app/domains/exhibition/hanging/commands/take-down.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, YEAR } from '../drawn.ts'

eachEngine((engine) => {
  it('not as long as a work hangs on it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, wallA, hang, part, room } = await drawn(db)
    await hang('anna')
    await expect(removeWall(ctx, anna, YEAR, wallA, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeWall(ctx, host, YEAR, wallA, 1)).rejects.toMatchObject({
      ...{ key: 'exhibitionRooms.wallIsUsed', facts: { name: 'A', works: 1 } },
    })
    await takeDown(ctx, host, YEAR, { participantId: part('anna'), version: 1 })
    await removeWall(ctx, host, YEAR, wallA, 1)
    expect((await room()).walls.map(({ name }) => name)).toEqual(['B', 'C', 'D'])
  })
})
