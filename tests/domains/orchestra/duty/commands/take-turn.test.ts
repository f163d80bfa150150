import { beforeEach, expect, it } from 'vitest'
import { takeTurn } from '#app/domains/orchestra/duty/commands/take-turn.server.ts'
import { familyTurns, onLunchDuty, unfilledDuties } from '#app/domains/orchestra/duty/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('takes a place for the family, once; the duty says what is missing', async () => {
    const { mother, kitchen } = stage.seeded.people
    const { db, dutyId, seeded } = stage
    await stage.taken(mother)
    await takeTurn(stage.at(EARLY), mother, dutyId)
    expect(await db.dutyTurn.count()).toBe(1)
    expect(await unfilledDuties(db, seeded.seminarId)).toMatchObject([{ dutyId, needed: 2, taken: 1 }])
    expect(await onLunchDuty(db, seeded.seminarId, mother)).toBe(true)
    expect(await onLunchDuty(db, seeded.seminarId, mother, '2013-09-14')).toBe(true)
    expect(await onLunchDuty(db, seeded.seminarId, mother, '2013-09-15')).toBe(false)
    expect(await onLunchDuty(db, seeded.seminarId, kitchen)).toBe(false)
  })

  it('counts by family: both parents’ turns are one family’s, three children are one family', async () => {
    const { mother, father } = stage.seeded.people
    await stage.taken(mother)
    await stage.taken(father)
    const { turns, familyOf } = await familyTurns(stage.db, stage.seeded.semesterId)
    expect(familyOf.get(mother)).toBe(familyOf.get(father))
    expect(turns.get(familyOf.get(mother) ?? '')).toBe(2)
    // 37 children with one guardian each, Dina's, and the family of three; one child is on the waiting list.
    expect(turns.size).toBe(39)
    expect([...turns.values()].reduce((sum, one) => sum + one, 0)).toBe(2)
  })

  it('of many who tap at once for two places two get one', async () => {
    const tries = await Promise.allSettled(
      stage.parents.slice(0, 6).map((guardianId) => takeTurn(stage.at(EARLY), guardianId, stage.dutyId)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'conflict' })
    expect(await stage.db.dutyTurn.count({ where: { endedAt: null } })).toBe(2)
  })

  it('is missing for who has no child there, and over when it has begun', async () => {
    const { kitchen, leader, mother } = stage.seeded.people
    for (const who of [kitchen, leader])
      await expect(takeTurn(stage.at(EARLY), who, stage.dutyId)).rejects.toMatchObject({ kind: 'missing' })
    await expect(takeTurn(stage.at('2013-09-14 11:00'), mother, stage.dutyId)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await stage.db.seminar.update({ where: { id: stage.seeded.seminarId }, data: { cancelledAt: new Date() } })
    await expect(takeTurn(stage.at(EARLY), mother, stage.dutyId)).rejects.toMatchObject({ kind: 'missing' })
  })
})
