import { beforeEach, expect, it } from 'vitest'
import { answerSeat } from '#app/domains/orchestra/duty/commands/answer-seat.server.ts'
import { askSeat } from '#app/domains/orchestra/duty/commands/ask-seat.server.ts'
import { withdrawSeat } from '#app/domains/orchestra/duty/commands/withdraw-seat.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type LiftStage, liftStage } from '../lift-stage.ts'
import { EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: LiftStage
  beforeEach(async () => {
    stage = await liftStage(engine)
  })

  it('asks for an own child; the driver is told in the letter of the day', async () => {
    const { children, people } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    expect(await stage.db.carpoolRider.findMany()).toMatchObject([{ childId: children.dina, accepted: null }])
    expect(await stage.db.familyNote.findMany()).toMatchObject([{ guardianId: people.mother, urgency: 'gathered' }])
  })

  it('who gave the seat back and asks anew is told of again', async () => {
    const { children } = stage.seeded
    const ask = (moment: string) => askSeat(stage.at(moment), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await ask(EARLY)
    await stage.db.familyNote.updateMany({ data: { sentAt: new Date() } })
    await withdrawSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await ask('2013-09-04 12:00')
    expect(await stage.db.familyNote.count({ where: { sentAt: null } })).toBe(1)
  })

  it('not for another’s child, nor in the own car, nor in a full one, nor in one that is gone', async () => {
    const { children } = stage.seeded
    const ask = (who: 'mother' | 'father' | 'otherGuardian', childId: string, moment = EARLY) =>
      askSeat(stage.at(moment), stage.actor(who), stage.liftId, childId)
    await expect(ask('otherGuardian', children.ane)).rejects.toMatchObject({ kind: 'missing' })
    await expect(ask('mother', children.ane)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(ask('otherGuardian', children.dina, '2013-09-15 08:00')).rejects.toMatchObject({ kind: 'missing' })
    await ask('father', children.bo)
    await answerSeat(stage.at(EARLY), stage.actor('mother'), stage.liftId, children.bo, true)
    await expect(ask('otherGuardian', children.dina)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
