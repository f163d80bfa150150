import { expect, it } from 'vitest'
import { hangEvenly } from '#app/domains/exhibition/hanging/commands/hang-evenly.server.ts'
import { toldOf } from '#app/domains/exhibition/hanging/told-wall.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, sized, YEAR } from '../drawn.ts'

eachEngine((engine) => {
  it('in the order in which they hang, each at its own height; refused when they do not fit or one has been moved', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hang, wall, wallA, workOf } = await drawn(db)
    const evenly = async (who = host) => hangEvenly(ctx, who, YEAR, wallA, toldOf((await wall('A')).hung))
    await expect(evenly()).rejects.toMatchObject({ key: 'hangingPlan.wallIsEmpty' })
    for (const [key, width] of [
      ['anna', 1000],
      ['bo', 600],
      ['cato', 400],
    ] as const)
      await sized(db, key, width)
    await hang('anna', { fromLeft: 6000, middle: 1300 })
    await hang('bo', { fromLeft: 200 })
    const told = toldOf((await wall('A')).hung)
    await hang('cato', { fromLeft: 3000 })
    await expect(evenly(anna)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(hangEvenly(ctx, host, YEAR, wallA, told)).rejects.toMatchObject({ key: 'hangingPlan.movedMeanwhile' })
    expect(await evenly()).toBe(3)
    // 8 metres less 2 metres of works are four gaps of 1.5.
    expect((await wall('A')).hung.map(({ name, x }) => [name, x])).toEqual([
      ['Demo bo', 1800],
      ['Demo cato', 3800],
      ['Demo anna', 6000],
    ])
    expect(await workOf('anna')).toMatchObject({ y: 1300, version: 2 })
    await sized(db, 'cato', 7000)
    await expect(evenly()).rejects.toMatchObject({ key: 'hangingPlan.doNotFit', facts: { name: 'A' } })
    expect(await workOf('anna')).toMatchObject({ x: 6000, version: 2 })
  })
})
