import { beforeEach, expect, it } from 'vitest'
import { takeUsualSeats } from '#app/domains/orchestra/seating/commands/take-usual-seats.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { place, SATURDAY, type SeatingStage, SUNDAY, seatingStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: SeatingStage
  beforeEach(async () => {
    stage = await seatingStage(engine)
    await stage.propose()
  })

  it('offers those who do not come, says who would move, and changes that day alone', async () => {
    const before = await stage.seats()
    const ill = before['violin1.1.outside'] ?? ''
    const { name } = await stage.db.person.findUniqueOrThrow({ where: { id: ill } })
    await stage.say(name, 'absent', 0)
    const [offer, ...others] = (await stage.view()).repairs
    expect(others).toEqual([])
    expect(offer).toMatchObject({ childId: ill, date: SATURDAY, key: 'violin1.1.outside' })
    expect(offer?.forward.map(({ key }) => key)).toEqual(['violin1.1.outside'])
    await stage.repair(ill, { way: 'forward' }, SATURDAY)
    const after = await stage.seats(SATURDAY)
    expect(after).toEqual({
      ...before,
      'violin1.1.outside': before['violin1.2.outside'],
      'violin1.2.outside': '',
    })
    expect(await stage.seats(SUNDAY)).toEqual(before)
    expect((await stage.view()).repairs).toEqual([])
    await takeUsualSeats(stage.ctx, stage.conductor, stage.seeded.seminarId, await stage.ref(SATURDAY))
    expect(await stage.seats(SATURDAY)).toEqual(before)
  })

  it('leaves a seat empty, or gives it to who was chosen', async () => {
    const before = await stage.seats()
    const ill = before['viola.1.outside'] ?? ''
    await stage.repair(ill, { way: 'empty' }, SATURDAY)
    expect((await stage.seats(SATURDAY))['viola.1.outside']).toBe('')
    const horn = before['horn.1.single'] ?? ''
    await stage.repair(horn, { way: 'fill', from: place('horn.3.single') }, SATURDAY)
    const after = await stage.seats(SATURDAY)
    expect([after['horn.1.single'], after['horn.3.single']]).toEqual([before['horn.3.single'], ''])
    await expect(stage.repair(ill, { way: 'forward' }, SATURDAY)).rejects.toMatchObject({ kind: 'invalid' })
  })
})
