import { expect, it } from 'vitest'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { anna, bo, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

eachEngine((engine) => {
  it('a shift that takes one takes one, however many press at once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, turns } = await laid(db)
    const all = ['anna', 'bo', 'cato', 'dina', 'eva'].map((key) => ({ ...anna, personId: `person-${key}` }))
    const tries = await Promise.allSettled(all.map((who) => takeShift(ctx, who, YEAR, 'one')))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ key: 'exhibitionShifts.isFull' })
    expect(await turns()).toHaveLength(1)
  })

  it('one artist has it once, also by a double click, and sees the own and what is left', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, mine } = await laid(db)
    const tries = await Promise.allSettled([takeShift(ctx, anna, YEAR, 'two'), takeShift(ctx, anna, YEAR, 'two')])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const shifts = (await mine(anna)).days.flatMap((day) => day.shifts)
    expect(shifts).toMatchObject([
      { id: 'one', left: 1, mine: null, can: { take: true } },
      { id: 'two', left: 1, mine: { canLeave: true }, can: { take: false } },
    ])
    expect(await mine(anna)).toMatchObject({ own: 1, share: { places: 3, taken: 1 } })
  })

  it('is missing for who takes no part, for shifts of no exhibition, and refused when it is over', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, mine } = await laid(db)
    await expect(takeShift(ctx, host, YEAR, 'one')).rejects.toMatchObject({ kind: 'missing' })
    await expect(mine(host)).rejects.toMatchObject({ kind: 'missing' })
    await expect(takeShift(ctx, bo, YEAR, 'ingen')).rejects.toMatchObject({ kind: 'missing' })
    await expect(takeShift(ctx.at('2013-09-15T08:00:00Z'), bo, YEAR, 'one')).rejects.toMatchObject({
      key: 'exhibitionShifts.isOver',
    })
  })

  it('both pages ask as many statements however many have shifts', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, mine, plan } = await laid(db)
    const cost = async () => [(await statementsOf(() => mine(anna))).length, (await statementsOf(plan)).length]
    const before = await cost()
    await takeShift(ctx, anna, YEAR, 'one')
    await takeShift(ctx, bo, YEAR, 'two')
    expect(await cost()).toEqual(before)
  })
})
