import { beforeEach, expect, it } from 'vitest'
import { askSwap } from '#app/domains/orchestra/duty/commands/ask-swap.server.ts'
import { takeOver } from '#app/domains/orchestra/duty/commands/take-over.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine, 1)
  })

  it('of many who tap at once one gets it, and who had it is told', async () => {
    const { mother } = stage.seeded.people
    const turn = await stage.taken(mother)
    await askSwap(stage.at(EARLY), mother, turn)
    await stage.db.familyNote.deleteMany()
    const tries = await Promise.allSettled(
      stage.parents.slice(0, 5).map((guardianId) => takeOver(stage.at(EARLY), guardianId, turn)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const held = await stage.db.dutyTurn.findMany({ where: { endedAt: null } })
    expect(held).toHaveLength(1)
    expect(held[0]?.guardianId).not.toBe(mother)
    expect(await stage.db.familyNote.findMany()).toMatchObject([
      { guardianId: mother, title: 'Vakten er overtatt: Lunsj' },
    ])
  })

  it('takes nothing that was not offered, nor what one has, nor without a child there', async () => {
    const { mother, otherGuardian, leader } = stage.seeded.people
    const turn = await stage.taken(mother)
    await expect(takeOver(stage.at(EARLY), otherGuardian, turn)).rejects.toMatchObject({ kind: 'conflict' })
    await askSwap(stage.at(EARLY), mother, turn)
    await expect(takeOver(stage.at(EARLY), mother, turn)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(takeOver(stage.at(EARLY), leader, turn)).rejects.toMatchObject({ kind: 'missing' })
    await expect(takeOver(stage.at('2013-09-14 11:00'), otherGuardian, turn)).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})
