import { expect, it } from 'vitest'
import { lockSeat } from '#app/domains/orchestra/seating/commands/lock-seat.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { place, seatingStage } from '../stage.ts'

eachEngine((engine) => {
  it('locks and opens, for those who arrange', async () => {
    const stage = await seatingStage(engine)
    await stage.propose()
    const { ctx, actor, conductor, seeded } = stage
    const set = async (fixed: boolean, who = conductor) =>
      lockSeat(ctx, who, seeded.seminarId, {
        ...(await stage.ref()),
        ...{ place: place('cello.1.outside'), fixed, locale: 'nb' as const },
      })
    const locked = async () => (await stage.view()).sections.flatMap(({ seats }) => seats).filter(({ fixed }) => fixed)
    await set(true)
    expect((await locked()).map(({ key }) => key)).toEqual(['cello.1.outside'])
    await set(false, actor('leader'))
    expect(await locked()).toEqual([])
    await expect(set(true, actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(set(true, actor('mother'))).rejects.toMatchObject({ kind: 'missing' })
  })
})
