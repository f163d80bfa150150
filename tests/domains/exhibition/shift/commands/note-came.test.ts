import { expect, it } from 'vitest'
import { leaveShift } from '#app/domains/exhibition/shift/commands/leave-shift.server.ts'
import { noteCame } from '#app/domains/exhibition/shift/commands/note-came.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

eachEngine((engine) => {
  it('on the day and after it, and it can be taken back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, plan } = await laid(db)
    await takeShift(ctx, anna, YEAR, 'one')
    const { id: turnId } = await db.shiftTurn.findFirstOrThrow()
    const onTheDay = ctx.at('2013-09-14T12:30:00Z')
    await expect(noteCame(onTheDay, anna, YEAR, { turnId, came: true })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(noteCame(ctx, host, YEAR, { turnId, came: true })).rejects.toMatchObject({
      key: 'exhibitionShifts.notYet',
    })
    await noteCame(onTheDay, host, YEAR, { turnId, came: true })
    expect((await plan()).days[0]?.shifts[0]?.turns).toMatchObject([{ came: true }])
    await expect(leaveShift(ctx, anna, YEAR, turnId)).rejects.toMatchObject({ key: 'exhibitionShifts.cameIsNoted' })
    await noteCame(onTheDay, host, YEAR, { turnId, came: null })
    expect((await plan()).days[0]?.shifts[0]?.turns).toMatchObject([{ came: null }])
  })
})
