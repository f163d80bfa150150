import { beforeEach, expect, it } from 'vitest'
import { giveBackTurn } from '#app/domains/orchestra/duty/commands/give-back-turn.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('until two days before, and only the own', async () => {
    const { mother, father } = stage.seeded.people
    const turn = await stage.taken(mother)
    await expect(giveBackTurn(stage.at('2013-09-10 12:00'), father, turn)).rejects.toMatchObject({ kind: 'missing' })
    await expect(giveBackTurn(stage.at('2013-09-12 11:00'), mother, turn)).rejects.toMatchObject({ kind: 'conflict' })
    await giveBackTurn(stage.at('2013-09-12 10:59'), mother, turn)
    expect(await stage.db.dutyTurn.count({ where: { endedAt: null } })).toBe(0)
    await expect(giveBackTurn(stage.at('2013-09-10 12:00'), mother, turn)).rejects.toMatchObject({ kind: 'missing' })
  })
})
