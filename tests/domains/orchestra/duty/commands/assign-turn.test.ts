import { beforeEach, expect, it } from 'vitest'
import { assignTurn } from '#app/domains/orchestra/duty/commands/assign-turn.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine, 1)
  })

  it('enters a guardian of the seminar, once, and no more than there are places', async () => {
    const { seminarId, people, nextSeminarId } = stage.seeded
    const assign = (guardianId: string, who: 'leader' | 'coach' | 'father' = 'leader', id = seminarId) =>
      assignTurn(stage.at(EARLY), stage.actor(who), id, stage.dutyId, guardianId)
    await expect(assign(people.mother, 'coach')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(assign(people.father, 'father')).rejects.toMatchObject({ kind: 'missing' })
    await expect(assign(people.mother, 'leader', nextSeminarId)).rejects.toMatchObject({ kind: 'missing' })
    await expect(assign(people.kitchen)).rejects.toMatchObject({ kind: 'invalid', field: 'guardianId' })
    await assign(people.mother)
    await assign(people.mother)
    await expect(assign(people.otherGuardian)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await stage.db.dutyTurn.count()).toBe(1)
  })
})
