import { beforeEach, expect, it } from 'vitest'
import { letOff } from '#app/domains/orchestra/duty/commands/let-off.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('lets a guardian off whenever it is', async () => {
    const { seminarId, people } = stage.seeded
    const turn = await stage.taken(people.mother)
    const off = (who: 'leader' | 'coach' | 'father') =>
      letOff(stage.at('2013-09-14 10:30'), stage.actor(who), seminarId, turn)
    await expect(off('coach')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(off('father')).rejects.toMatchObject({ kind: 'missing' })
    await off('leader')
    expect(await stage.db.dutyTurn.count({ where: { endedAt: null } })).toBe(0)
    await expect(off('leader')).rejects.toMatchObject({ kind: 'missing' })
  })
})
