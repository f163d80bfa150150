import { beforeEach, expect, it } from 'vitest'
import { putDuty } from '#app/domains/orchestra/duty/commands/put-duty.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })
  const fields = () => ({
    ...{ dayId: stage.seeded.dayIds[1] as string | null, kind: 'door' as const, titleNb: 'Dørvakt', titleEn: '' },
    ...{ begins: '09:30', ends: '10:15', needed: 1, remark: '' },
  })

  it('enters and changes a duty; two at once: the second is told', async () => {
    const { seminarId } = stage.seeded
    await putDuty(stage.at(EARLY), stage.actor('leader'), seminarId, fields())
    const duty = await stage.db.duty.findFirstOrThrow({ where: { kind: 'door' } })
    const change = { id: duty.id, version: duty.version }
    await putDuty(stage.at(EARLY), stage.actor('office'), seminarId, { ...fields(), needed: 3 }, change)
    await expect(
      putDuty(stage.at(EARLY), stage.actor('leader'), seminarId, { ...fields(), needed: 4 }, change),
    ).rejects.toMatchObject({ kind: 'conflict' })
    expect((await stage.db.duty.findUniqueOrThrow({ where: { id: duty.id } })).needed).toBe(3)
  })

  it('never fewer than have said yes, and only a day of the seminar', async () => {
    const { seminarId, people } = stage.seeded
    await stage.taken(people.mother)
    await stage.taken(people.otherGuardian)
    const change = { id: stage.dutyId, version: 1 }
    await expect(
      putDuty(stage.at(EARLY), stage.actor('leader'), seminarId, { ...fields(), needed: 1 }, change),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'needed' })
    await expect(
      putDuty(stage.at(EARLY), stage.actor('leader'), seminarId, { ...fields(), dayId: 'x' }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'dayId' })
    await expect(
      putDuty(stage.at(EARLY), stage.actor('leader'), stage.seeded.nextSeminarId, { ...fields(), dayId: null }, change),
    ).rejects.toMatchObject({ kind: 'missing' })
  })

  it.each([
    ['coach', 'forbidden'],
    ['kitchen', 'forbidden'],
    ['mother', 'missing'],
    ['association', 'missing'],
  ] as const)('%s: %s', async (who, kind) => {
    await expect(putDuty(stage.at(EARLY), stage.actor(who), stage.seeded.seminarId, fields())).rejects.toMatchObject({
      kind,
    })
  })
})
