import { beforeEach, expect, it } from 'vitest'
import { answerSeat } from '#app/domains/orchestra/duty/commands/answer-seat.server.ts'
import { askSeat } from '#app/domains/orchestra/duty/commands/ask-seat.server.ts'
import { endLift } from '#app/domains/orchestra/duty/commands/end-lift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type LiftStage, liftStage } from '../lift-stage.ts'
import { EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: LiftStage
  beforeEach(async () => {
    stage = await liftStage(engine)
  })

  it('takes the offer back, and tells who had a seat', async () => {
    const { children, people } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await answerSeat(stage.at(EARLY), stage.actor('mother'), stage.liftId, children.dina, true)
    await stage.db.familyNote.deleteMany()
    await expect(endLift(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId)).rejects.toMatchObject({
      kind: 'missing',
    })
    await endLift(stage.at(EARLY), stage.actor('mother'), stage.liftId)
    expect(await stage.db.familyNote.findMany()).toMatchObject([{ guardianId: people.otherGuardian }])
    await expect(endLift(stage.at(EARLY), stage.actor('mother'), stage.liftId)).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
