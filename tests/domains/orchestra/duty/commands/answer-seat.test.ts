import { beforeEach, expect, it } from 'vitest'
import { carpoolView } from '#app/domains/orchestra/duty/carpool-screens.server.ts'
import { answerSeat } from '#app/domains/orchestra/duty/commands/answer-seat.server.ts'
import { askSeat } from '#app/domains/orchestra/duty/commands/ask-seat.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type LiftStage, liftStage } from '../lift-stage.ts'
import { EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: LiftStage
  beforeEach(async () => {
    stage = await liftStage(engine)
  })
  const seen = (who: 'mother' | 'father' | 'otherGuardian' | 'leader') =>
    carpoolView(stage.at(EARLY), stage.actor(who), stage.seeded.seminarId)

  it('a seat that is given shows the two each other’s telephone, and nobody else', async () => {
    const { children, people } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    expect((await seen('otherGuardian')).lifts[0]).toMatchObject({ phone: null, riders: [{ own: true }] })
    expect((await seen('mother')).lifts[0]?.riders).toMatchObject([{ name: 'Dina Fremmed', phone: null }])
    await answerSeat(stage.at(EARLY), stage.actor('mother'), stage.liftId, children.dina, true)
    const phones = new Map(
      (await stage.db.person.findMany({ where: { phone: { not: null } } })).map(({ id, phone }) => [id, phone]),
    )
    expect((await seen('otherGuardian')).lifts[0]?.phone).toBe(phones.get(people.mother))
    expect((await seen('mother')).lifts[0]?.riders[0]?.phone).toBe(phones.get(people.otherGuardian))
    for (const who of ['father', 'leader'] as const) expect(JSON.stringify(await seen(who))).not.toMatch(/480 10|Dina/)
    await answerSeat(stage.at(EARLY), stage.actor('mother'), stage.liftId, children.dina, false)
    expect((await seen('otherGuardian')).lifts[0]?.phone).toBeNull()
  })

  it('never more than there are seats, also at once; only the driver answers', async () => {
    const { children } = stage.seeded
    await askSeat(stage.at(EARLY), stage.actor('otherGuardian'), stage.liftId, children.dina)
    await askSeat(stage.at(EARLY), stage.actor('father'), stage.liftId, children.bo)
    await expect(
      answerSeat(stage.at(EARLY), stage.actor('father'), stage.liftId, children.bo, true),
    ).rejects.toMatchObject({ kind: 'missing' })
    const give = (childId: string) => answerSeat(stage.at(EARLY), stage.actor('mother'), stage.liftId, childId, true)
    const tries = await Promise.allSettled([give(children.dina), give(children.bo)])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await stage.db.carpoolRider.count({ where: { accepted: true } })).toBe(1)
  })
})
