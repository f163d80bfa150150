import { beforeEach, expect, it } from 'vitest'
import { letOff } from '#app/domains/orchestra/duty/commands/let-off.server.ts'
import { removeDuty } from '#app/domains/orchestra/duty/commands/remove-duty.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('removes what nobody has taken', async () => {
    const { seminarId, people, nextSeminarId } = stage.seeded
    const remove = (who: 'leader' | 'coach' | 'mother', id = seminarId) =>
      removeDuty(stage.at(EARLY), stage.actor(who), id, stage.dutyId)
    await expect(remove('coach')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remove('mother')).rejects.toMatchObject({ kind: 'missing' })
    await expect(remove('leader', nextSeminarId)).rejects.toMatchObject({ kind: 'missing' })
    const turn = await stage.taken(people.mother)
    await expect(remove('leader')).rejects.toMatchObject({ kind: 'conflict' })
    await letOff(stage.at(EARLY), stage.actor('leader'), seminarId, turn)
    await remove('leader')
    expect(await stage.db.duty.count()).toBe(0)
  })
})
