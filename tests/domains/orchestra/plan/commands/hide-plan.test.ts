import { beforeEach, expect, it } from 'vitest'
import { hidePlan } from '#app/domains/orchestra/plan/commands/hide-plan.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('takes it out of sight, and counts the days up once', async () => {
    const { ctx, seeded, db } = stage
    const leader = stage.actor('leader')
    await hidePlan(ctx, leader, seeded.seminarId)
    await hidePlan(ctx, leader, seeded.seminarId)
    const after = await theSeminar(db, seeded.seminarId)
    expect(after.planShownAt).toBeNull()
    expect(after.days.map(({ sequence }) => sequence)).toEqual([1, 1])
  })

  it('not by a coach', async () => {
    const { ctx, seeded } = stage
    await expect(hidePlan(ctx, stage.actor('coach'), seeded.seminarId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
