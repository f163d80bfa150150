import { beforeEach, expect, it } from 'vitest'
import { clearDay } from '#app/domains/orchestra/plan/commands/clear-day.server.ts'
import { sessionsOf } from '#app/domains/orchestra/plan/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('takes everything away but what was attended', async () => {
    const { ctx, seeded, db } = stage
    await db.attendance.create({
      data: {
        ...{ sessionId: seeded.tuttiId, childId: seeded.children.ane, state: 'present' },
        ...{ byId: seeded.people.leader, at: ctx.now, method: 'tap' },
      },
    })
    expect(await clearDay(ctx, stage.actor('leader'), seeded.seminarId, seeded.dayIds[0])).toBe(3)
    expect((await sessionsOf(db, seeded.seminarId)).map(({ id }) => id)).toEqual([seeded.tuttiId])
  })

  it('not by a coach, nor a day of another seminar', async () => {
    const { ctx, office, seeded } = stage
    await expect(clearDay(ctx, stage.actor('coach'), seeded.seminarId, seeded.dayIds[0])).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(clearDay(ctx, office, seeded.nextSeminarId, seeded.dayIds[0])).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
