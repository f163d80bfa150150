import { beforeEach, expect, it } from 'vitest'
import { lockSeat } from '#app/domains/orchestra/seating/commands/lock-seat.server.ts'
import { undoSeating } from '#app/domains/orchestra/seating/commands/undo-seating.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { place, SATURDAY, type SeatingStage, SUNDAY, seatingStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: SeatingStage
  beforeEach(async () => {
    stage = await seatingStage(engine)
    await stage.propose()
  })
  const undo = async (date: string | null = null) =>
    undoSeating(stage.ctx, stage.conductor, stage.seeded.seminarId, await stage.ref(date))

  it('changes two, and can be taken back and done again', async () => {
    const before = await stage.seats()
    await stage.move('violin1.1.outside', 'violin2.1.inside')
    const after = await stage.seats()
    expect(after).toEqual({
      ...before,
      'violin1.1.outside': before['violin2.1.inside'],
      'violin2.1.inside': before['violin1.1.outside'],
    })
    await undo()
    expect(await stage.seats()).toEqual(before)
    await undo()
    expect(await stage.seats()).toEqual(after)
  })

  it('on one day leaves the others, and taking it back leaves that day as the others', async () => {
    const before = await stage.seats()
    await stage.move('violin1.1.outside', 'violin1.1.inside', SATURDAY)
    expect((await stage.view(SATURDAY)).isOwn).toBe(true)
    expect(await stage.seats(SATURDAY)).not.toEqual(before)
    expect(await stage.seats(SUNDAY)).toEqual(before)
    await undo(SATURDAY)
    expect((await stage.view(SATURDAY)).isOwn).toBe(false)
    expect(await stage.seats(SATURDAY)).toEqual(before)
  })

  it('says why nothing was moved', async () => {
    const { ctx, conductor, seeded } = stage
    await lockSeat(ctx, conductor, seeded.seminarId, {
      ...(await stage.ref()),
      ...{ place: place('violin1.1.outside'), fixed: true, locale: 'nb' as const },
    })
    const before = await stage.seats()
    await expect(stage.move('violin1.1.outside', 'violin1.1.inside')).rejects.toMatchObject({
      ...{ kind: 'invalid', key: 'orchestraSeating.isLocked', facts: { place: '1. fiolin, pult 1 ytre' } },
    })
    await expect(stage.move('viola.1.outside', 'horn.1.single')).rejects.toMatchObject({
      key: 'orchestraSeating.otherSection',
    })
    await expect(stage.move('viola.1.outside', 'viola.9.outside')).rejects.toMatchObject({
      key: 'orchestraSeating.noSuchPlace',
    })
    expect(await stage.seats()).toEqual(before)
  })
})
