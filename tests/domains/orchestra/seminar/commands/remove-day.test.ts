import { beforeEach, expect, it } from 'vitest'
import { removeDay } from '#app/domains/orchestra/seminar/commands/remove-day.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('leaves a cancelled day behind for calendars, and tells the families', async () => {
    const { seeded, db } = stage
    const ctx = stage.on('2013-03-01')
    const told = await removeDay(ctx, stage.actor('leader'), seeded.seminarId, seeded.dayIds[1])
    expect(told).toBeGreaterThan(30)
    expect((await theSeminar(db, seeded.seminarId)).days).toHaveLength(1)
    expect(await db.droppedDay.findMany()).toMatchObject([
      { id: seeded.dayIds[1], seminarId: seeded.seminarId, date: '2013-04-14', sequence: 1 },
    ])
  })

  it('leaves nothing behind where nobody knew of it', async () => {
    const { ctx, office, seeded, db } = stage
    await db.seminar.update({ where: { id: seeded.seminarId }, data: { publishedAt: null } })
    expect(await removeDay(ctx, office, seeded.seminarId, seeded.dayIds[1])).toBe(0)
    expect(await db.droppedDay.count()).toBe(0)
  })

  it('not the last one, nor one on which attendance was taken; not by a coach', async () => {
    const { ctx, office, seeded, db } = stage
    const [saturday, sunday] = seeded.dayIds
    await expect(removeDay(ctx, stage.actor('coach'), seeded.seminarId, sunday)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await db.attendance.create({
      data: {
        ...{ sessionId: seeded.tuttiId, childId: seeded.children.ane, state: 'present' },
        ...{ byId: seeded.people.leader, at: ctx.now, method: 'tap' },
      },
    })
    await expect(removeDay(ctx, office, seeded.seminarId, saturday)).rejects.toMatchObject({ kind: 'conflict' })
    await removeDay(ctx, office, seeded.seminarId, sunday)
    await db.attendance.deleteMany()
    await expect(removeDay(ctx, office, seeded.seminarId, saturday)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
