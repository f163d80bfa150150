import { expect, it } from 'vitest'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { changeShift } from '#app/domains/exhibition/shift/commands/change-shift.server.ts'
import { enterName } from '#app/domains/exhibition/shift/commands/enter-name.server.ts'
import { leaveShift } from '#app/domains/exhibition/shift/commands/leave-shift.server.ts'
import { remindShifts } from '#app/domains/exhibition/shift/commands/remind-shifts.server.ts'
import { removeShift } from '#app/domains/exhibition/shift/commands/remove-shift.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, host } from '../people.ts'
import { laid, YEAR } from './laid.ts'

eachEngine((engine) => {
  /** Anna has the shift that takes one, and resigns from the exhibition. */
  async function resigned() {
    const { db } = await engine.freshDatabase()
    const begun = await laid(db)
    await db.call.updateMany({ data: { announcedAt: new Date('2013-03-01T12:00:00Z') } })
    await takeShift(begun.ctx, anna, YEAR, 'one')
    await resignParticipation(begun.ctx.as(anna.personId), anna, 'a-anna')
    const planned = async () => (await begun.plan()).days.flatMap(({ shifts }) => shifts)
    return { ...begun, db, planned }
  }

  it('the shift of who resigns is free for the next, and the plan names who had it', async () => {
    const { ctx, planned, plan, mine } = await resigned()
    expect(await planned()).toMatchObject([{ id: 'one', turns: [], fallen: [{ name: 'person-anna' }] }, { id: 'two' }])
    expect((await plan()).share).toMatchObject({ places: 3, taken: 0, artists: 4 })
    expect((await mine(bo)).days[0]?.shifts[0]).toMatchObject({ left: 1, names: [], can: { take: true } })
    await takeShift(ctx, bo, YEAR, 'one')
    const [one] = await planned()
    expect(one).toMatchObject({ turns: [{ name: 'person-bo' }], fallen: [{ name: 'person-anna' }] })
    await leaveShift(ctx, host, YEAR, one?.fallen[0]?.id ?? '')
    expect((await planned())[0]).toMatchObject({ turns: [{ name: 'person-bo' }], fallen: [] })
  })

  it('who has resigned is neither reminded nor told of another time, and stands in the way of nothing', async () => {
    const { db, ctx } = await resigned()
    expect(await remindShifts(ctx.at('2013-09-12T08:00:00Z'))).toBe(0)
    const wish = { kind: 'watch' as const, date: '2013-09-14', begins: '11:00', ends: '13:00', needs: 1, note: '' }
    expect(await changeShift(ctx, host, YEAR, 'one', { ...wish, version: 1 })).toBe(0)
    await enterName(ctx, host, YEAR, { shiftId: 'one', name: 'Naboen' })
    await leaveShift(ctx, host, YEAR, (await db.shiftTurn.findFirstOrThrow({ where: { name: 'Naboen' } })).id)
    await removeShift(ctx, host, YEAR, 'one', 2)
    expect(await db.shiftTurn.count()).toBe(0)
  })

  it('that somebody came is kept, whatever happens later', async () => {
    const { db, planned } = await resigned()
    await db.shiftTurn.updateMany({ data: { came: true } })
    expect((await planned())[0]).toMatchObject({ turns: [{ name: 'person-anna', came: true }], fallen: [] })
  })
})
