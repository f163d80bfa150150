import { beforeEach, expect, it } from 'vitest'
import { eraseClearance } from '#app/domains/orchestra/clearance/commands/erase-clearance.server.ts'
import { noteClearance } from '#app/domains/orchestra/clearance/commands/note-clearance.server.ts'
import { needlessClearances } from '#app/domains/orchestra/clearance/queries.server.ts'
import { addDays } from '#app/kernel/when.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage, TODAY } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  const note = (email: string, role: 'coach' | 'kitchen') =>
    noteClearance(stage.ctx, stage.office, { email: `${email}@orkester.example.com`, role, shownOn: TODAY })
  beforeEach(async () => {
    stage = await seminarStage(engine)
    await note('coach', 'coach')
    await note('kitchen', 'kitchen')
  })
  const left = async () => (await stage.db.clearance.findMany()).map(({ role }) => role).sort()

  it('leaves nothing; only the secretariat', async () => {
    const { ctx, office, db } = stage
    const row = await db.clearance.findFirstOrThrow({ where: { role: 'kitchen' } })
    await expect(eraseClearance(ctx, stage.actor('leader'), row.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await eraseClearance(ctx, office, row.id)
    expect(await left()).toEqual(['coach'])
    await expect(eraseClearance(ctx, office, row.id)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('is no longer needed when the task ends: the kitchen’s with the semester, a coach’s with the role', async () => {
    const { ctx, db, seeded } = stage
    const { ends } = await db.semester.findFirstOrThrow()
    const from = async () => {
      const rows = await db.clearance.findMany()
      const needless = await needlessClearances(db)
      return needless.map((one) => [rows.find(({ id }) => id === one.id)?.role, one.from])
    }
    expect(await from()).toEqual([['kitchen', addDays(ends, 1)]])
    await db.roleGrant.updateMany({ where: { personId: seeded.people.coach }, data: { revokedAt: ctx.now } })
    expect((await from()).sort()).toEqual([
      ['coach', addDays(ends, 1)],
      ['kitchen', addDays(ends, 1)],
    ])
    await db.seminarStaff.deleteMany({ where: { personId: seeded.people.coach } })
    expect(await from()).toContainEqual(['coach', TODAY])
  })
})
