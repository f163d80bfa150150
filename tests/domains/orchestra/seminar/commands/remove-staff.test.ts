import { beforeEach, expect, it } from 'vitest'
import { removeStaff } from '#app/domains/orchestra/seminar/commands/remove-staff.server.ts'
import { staffOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const part = async (role: string) =>
    (await staffOf(stage.db, stage.seeded.seminarId)).find((one) => one.role === role)?.id ?? ''
  const remove = async (role: string, who = stage.actor('leader')) =>
    removeStaff(stage.ctx, who, stage.seeded.seminarId, await part(role))

  it('takes the person out of the sessions too, where no other part is left', async () => {
    const { db, seeded } = stage
    await db.seminarStaff.create({
      data: { seminarId: seeded.seminarId, personId: seeded.people.conductor, role: 'helper' },
    })
    await remove('helper')
    const adults = () => db.sessionAdult.count({ where: { personId: seeded.people.conductor } })
    expect(await adults()).toBe(1)
    await remove('conductor')
    expect(await adults()).toBe(0)
  })

  it('not a leader by a leader, nothing by a coach, nothing twice', async () => {
    await expect(remove('leader')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remove('kitchen', stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    await remove('leader', stage.office)
    await expect(removeStaff(stage.ctx, stage.office, stage.seeded.seminarId, 'x')).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
