import { expect, it } from 'vitest'
import { changeWall } from '#app/domains/exhibition/hanging/commands/change-wall.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, sized, YEAR } from '../drawn.ts'

const shorter = { name: 'A', fromX: 0, fromY: 0, toX: 3000, toY: 0, heightMm: 2800, version: 1 }

eachEngine((engine) => {
  it('what hangs on it stays, and is warned of where the wall is too short for it now', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, wallA, wall, hang } = await drawn(db)
    await sized(db, 'anna', 600)
    await hang('anna', { fromLeft: 4000 })
    await expect(changeWall(ctx, anna, YEAR, wallA, shorter)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(changeWall(ctx, host, YEAR, wallA, { ...shorter, name: 'B' })).rejects.toMatchObject({
      beside: [{ field: 'name' }],
    })
    await changeWall(ctx, host, YEAR, wallA, shorter)
    expect(await wall('A')).toMatchObject({ lengthMm: 3000, hung: [{ x: 4300 }], warnings: [{ kind: 'overEnd' }] })
    await expect(changeWall(ctx, host, YEAR, wallA, shorter)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
