import { beforeEach, expect, it } from 'vitest'
import { proposeDuties } from '#app/domains/orchestra/duty/commands/propose-duties.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('sets up what is not there, and twice is once', async () => {
    const { seminarId, dayIds } = stage.seeded
    expect(await proposeDuties(stage.at(EARLY), stage.actor('leader'), seminarId)).toBe(1)
    expect(await proposeDuties(stage.at(EARLY), stage.actor('leader'), seminarId)).toBe(0)
    expect(await stage.db.duty.findMany({ where: { dayId: dayIds[1] } })).toMatchObject([
      { kind: 'lunch', titleNb: 'Lunsj', titleEn: 'Lunch', needed: 2 },
    ])
    await stage.db.seminar.update({ where: { id: seminarId }, data: { overnight: true } })
    expect(await proposeDuties(stage.at(EARLY), stage.actor('office'), seminarId)).toBe(1)
    await expect(proposeDuties(stage.at(EARLY), stage.actor('conductor'), seminarId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(proposeDuties(stage.at(EARLY), stage.actor('mother'), seminarId)).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
