import { beforeEach, expect, it } from 'vitest'
import { proposeSeason } from '#app/domains/orchestra/seminar/commands/propose-season.server.ts'
import { seasonView } from '#app/domains/orchestra/seminar/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('fills the season up to four weekends with nothing in the way, and then no more', async () => {
    const { office, seeded } = stage
    const ctx = stage.on('2013-02-25')
    const before = await seasonView(ctx, office, seeded.term)
    expect(before.count).toMatchObject({ weekends: 2, days: 4 })
    const made = await proposeSeason(ctx, office, seeded.term)
    expect(made).toBe(before.proposed.length)
    const after = await seasonView(ctx, office, seeded.term)
    expect(after.count).toMatchObject({ weekends: 2 + made, days: 4 + 3 * made })
    const added = after.rows.filter(({ seminar }) => seminar.publishedAt === null)
    expect(added.map(({ conflicts }) => conflicts)).toEqual(added.map(() => []))
    expect(added.map(({ seminar }) => seminar.titleNb)).toContain('Helgeseminar 3')
  })

  it('says so when there is no weekend to propose; nobody else proposes', async () => {
    const { office, seeded } = stage
    await expect(proposeSeason(stage.on('2013-12-01'), office, seeded.term)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(proposeSeason(stage.ctx, stage.actor('leader'), seeded.term)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
