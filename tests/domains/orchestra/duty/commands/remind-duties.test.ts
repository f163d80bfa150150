import { beforeEach, expect, it } from 'vitest'
import { remindDuties } from '#app/domains/orchestra/duty/commands/remind-duties.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })
  const remind = (moment: string) => remindDuties(stage.at(moment))

  it('seven days and two days before, once each, in the guardian’s language', async () => {
    const { mother } = stage.seeded.people
    await stage.db.person.update({ where: { id: mother }, data: { locale: 'en' } })
    await stage.taken(mother)
    expect(await remind('2013-09-06 12:00')).toBe(0)
    expect(await remind('2013-09-07 08:00')).toBe(1)
    expect(await remind('2013-09-08 08:00')).toBe(0)
    expect(await remind('2013-09-12 08:00')).toBe(1)
    expect(await remind('2013-09-13 08:00')).toBe(0)
    expect((await stage.db.familyNote.findMany({ orderBy: { createdAt: 'asc' } }))[0]?.title).toBe(
      'Your duty on Saturday 14 September: Lunch',
    )
    expect((await stage.db.dutyTurn.findFirstOrThrow()).remindedAt).not.toBeNull()
  })

  it('nobody of a seminar that is cancelled, nor who gave the turn away', async () => {
    const turn = await stage.taken(stage.seeded.people.mother)
    await stage.db.dutyTurn.update({ where: { id: turn }, data: { endedAt: new Date() } })
    expect(await remind('2013-09-07 08:00')).toBe(0)
    await stage.taken(stage.seeded.people.otherGuardian)
    await stage.db.seminar.update({ where: { id: stage.seeded.seminarId }, data: { cancelledAt: new Date() } })
    expect(await remind('2013-09-07 08:00')).toBe(0)
  })
})
