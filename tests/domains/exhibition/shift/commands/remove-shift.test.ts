import { expect, it } from 'vitest'
import { removeShift } from '#app/domains/exhibition/shift/commands/remove-shift.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

eachEngine((engine) => {
  it('only one that nobody has', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    await takeShift(ctx, anna, YEAR, 'one')
    await expect(removeShift(ctx, host, YEAR, 'one', 1)).rejects.toMatchObject({ key: 'exhibitionShifts.isTaken' })
    await expect(removeShift(ctx, anna, YEAR, 'two', 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeShift(ctx, host, YEAR, 'two', 2)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await removeShift(ctx, host, YEAR, 'two', 1)
    expect((await db.exhibitionShift.findMany()).map(({ id }) => id)).toEqual(['one'])
  })
})
