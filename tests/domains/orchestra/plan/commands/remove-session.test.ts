import { beforeEach, expect, it } from 'vitest'
import { removeSession } from '#app/domains/orchestra/plan/commands/remove-session.server.ts'
import { findSession } from '#app/domains/orchestra/plan/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('goes, unless attendance was taken in it', async () => {
    const { ctx, seeded, db } = stage
    const leader = stage.actor('leader')
    await removeSession(ctx, leader, seeded.seminarId, seeded.stringsId)
    expect(await findSession(db, seeded.stringsId)).toBeNull()
    await db.attendance.create({
      data: {
        ...{ sessionId: seeded.tuttiId, childId: seeded.children.ane, state: 'present' },
        ...{ byId: seeded.people.leader, at: ctx.now, method: 'tap' },
      },
    })
    await expect(removeSession(ctx, leader, seeded.seminarId, seeded.tuttiId)).rejects.toMatchObject({
      kind: 'conflict',
    })
  })

  it('not by a coach', async () => {
    const { ctx, seeded } = stage
    await expect(removeSession(ctx, stage.actor('coach'), seeded.seminarId, seeded.tuttiId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
