import { expect, it } from 'vitest'
import { placeWork } from '#app/domains/exhibition/hanging/commands/place-work.server.ts'
import { hangingView } from '#app/domains/exhibition/hanging/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { anna, host, hostOfAsker } from '../../people.ts'
import { drawn, sized, YEAR } from '../drawn.ts'

eachEngine((engine) => {
  it('where there is room at the height of the eyes, or where it is told; it keeps what is not told', async () => {
    const { db } = await engine.freshDatabase()
    const { hang, workOf, roomId, wallA } = await drawn(db)
    await sized(db, 'anna', 600)
    await sized(db, 'bo', 1000)
    await hang('anna')
    expect(await workOf('anna')).toMatchObject({ wallId: wallA, x: 400, y: 1550, version: 1 })
    await hang('bo')
    expect(await workOf('bo')).toMatchObject({ x: 1300 })
    await hang('anna', { version: 1, fromLeft: 3000, middle: 1400 })
    await hang('anna', { version: 2 })
    expect(await workOf('anna')).toMatchObject({ x: 3300, y: 1400, version: 3 })
    await hang('anna', { version: 3, where: `floor:${roomId}` })
    expect(await workOf('anna')).toMatchObject({ wallId: null, x: 4000, y: 2500 })
    await hang('anna', { version: 4, exact: { x: 99_999, y: -5 } })
    expect(await workOf('anna')).toMatchObject({ wallId: wallA, x: 8000, y: 0 })
  })

  it('of two at once one moves it, and the other is told', async () => {
    const { db } = await engine.freshDatabase()
    const { hang } = await drawn(db)
    for (const version of [0, 1]) {
      const tries = await Promise.allSettled([hang('anna', { version }), hang('anna', { version, fromLeft: 500 })])
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      for (const one of tries)
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ key: 'hangingPlan.movedMeanwhile' })
    }
  })

  it('only for works of those who take part, on walls of this exhibition, by who works at it', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hang, part, wallA } = await drawn(db)
    for (const who of [anna, hostOfAsker])
      await expect(
        placeWork(ctx, who, YEAR, { participantId: part('anna'), version: 0, where: `wall:${wallA}` }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(hang('anna', { where: 'wall:ingen' })).rejects.toMatchObject({ key: 'hangingPlan.wallIsGone' })
    await hang('anna')
    await db.participant.update({ where: { id: part('anna') }, data: { resignedAt: new Date() } })
    await expect(hang('anna', { version: 1 })).rejects.toMatchObject({ kind: 'missing' })
    const view = await hangingView(ctx, host, YEAR, null)
    expect(view.fallen).toMatchObject([{ name: 'Demo anna', where: 'Salen A' }])
    expect(view.room?.walls[0]?.hung).toEqual([])
    expect(view.unplaced.map(({ name }) => name)).not.toContain('Demo anna')
  })

  it('the plan asks as many statements however many works there are', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hang } = await drawn(db)
    await hang('anna')
    const { length } = await statementsOf(() => hangingView(ctx, host, YEAR, null))
    for (const key of ['bo', 'cato', 'dina', 'eva']) await hang(key)
    expect(await statementsOf(() => hangingView(ctx, host, YEAR, null))).toHaveLength(length)
  })
})
