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

  it('gives the seat back, who asked for it alone', async () => {
    const { children } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    const withdraw = (who: 'mother' | 'otherGuardian') =>
      withdrawSeat(stage.at(EARLY), stage.actor(who), stage.liftId, children.dina)
    await expect(withdraw('mother')).rejects.toMatchObject({ kind: 'missing' })
    await withdraw('otherGuardian')
    expect(await stage.db.carpoolRider.count()).toBe(0)
    await expect(withdraw('otherGuardian')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('a driver who had given the seat is told of it, once, in the letter of the day', async () => {
    const { children, people } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await answerSeat(stage.at(EARLY), stage.actor('mother'), stage.liftId, children.dina, true)
    await stage.db.familyNote.updateMany({ data: { sentAt: new Date() } })
    await withdrawSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    expect(await stage.db.familyNote.findMany({ where: { sentAt: null } })).toMatchObject([
      {
        ...{
          guardianId: people.mother,
          urgency: 'gathered',
          title: 'En plass i bilen din er ledig lørdag 14. september',
        },
        text: 'Dina Fremmed skal ikke sitte på fra Heggedal stasjon likevel.',
      },
    ])
  })

  it('of a question that was taken back before the letter nothing is told', async () => {
    const { children } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await withdrawSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    expect(await stage.db.familyNote.count()).toBe(0)
  })
})
