import { expect, it } from 'vitest'
import { leaveShift } from '#app/domains/exhibition/shift/commands/leave-shift.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

eachEngine((engine) => {
  it('the artist until the day before, the host also on the day, and nobody another’s', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, turns } = await laid(db)
    const take = async () => {
      await takeShift(ctx, anna, YEAR, 'one')
      return (await db.shiftTurn.findFirstOrThrow()).id
    }
    const first = await take()
    await expect(leaveShift(ctx, bo, YEAR, first)).rejects.toMatchObject({ kind: 'missing' })
    await leaveShift(ctx.at('2013-09-13T20:00:00Z'), anna, YEAR, first)
    const second = await take()
    const onTheDay = ctx.at('2013-09-14T06:00:00Z')
    await expect(leaveShift(onTheDay, anna, YEAR, second)).rejects.toMatchObject({
      key: 'exhibitionShifts.tooLateToLeave',
    })
    await leaveShift(onTheDay, host, YEAR, second)
    expect(await turns()).toEqual([])
    await expect(leaveShift(ctx, host, YEAR, second)).rejects.toMatchObject({ kind: 'missing' })
  })
})
