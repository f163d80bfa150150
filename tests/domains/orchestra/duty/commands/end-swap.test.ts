import { beforeEach, expect, it } from 'vitest'
import { askSwap } from '#app/domains/orchestra/duty/commands/ask-swap.server.ts'
import { endSwap } from '#app/domains/orchestra/duty/commands/end-swap.server.ts'
import { takeOver } from '#app/domains/orchestra/duty/commands/take-over.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('keeps the turn: nobody takes it over any more', async () => {
    const { mother, otherGuardian } = stage.seeded.people
    const turn = await stage.taken(mother)
    await askSwap(stage.at(EARLY), mother, turn)
    await endSwap(stage.at(EARLY), mother, turn)
    await expect(takeOver(stage.at(EARLY), otherGuardian, turn)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await stage.db.dutyTurn.findMany()).toMatchObject([{ guardianId: mother, endedAt: null, swapSince: null }])
  })
})
