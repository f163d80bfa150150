import { expect, it } from 'vitest'
import { seatNewcomers } from '#app/domains/orchestra/seating/commands/seat-newcomers.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seatingStage } from '../stage.ts'

eachEngine((engine) => {
  it('puts those without a seat at the back, and nobody else moves', async () => {
    const stage = await seatingStage(engine)
    const { ctx, db, actor, conductor, seeded } = stage
    const late = await db.enrolment.findFirstOrThrow({
      where: { ensembleId: seeded.youthId, instrument: 'viola', state: 'enrolled' },
    })
    await db.enrolment.update({ where: { id: late.id }, data: { state: 'leave' } })
    await stage.propose()
    const before = await stage.seats()
    await db.enrolment.update({ where: { id: late.id }, data: { state: 'enrolled' } })
    expect((await stage.view()).unseated).toHaveLength(1)
    const seat = async (who = conductor) => seatNewcomers(ctx, who, seeded.seminarId, await stage.ref())
    await expect(seat(actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    await seat()
    const { 'viola.1.single': alone, ...rest } = before
    expect(await stage.seats()).toEqual({ ...rest, 'viola.1.outside': alone, 'viola.1.inside': late.childId })
    expect((await stage.view()).unseated).toEqual([])
  })
})
