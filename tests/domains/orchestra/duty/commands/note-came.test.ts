import { beforeEach, expect, it } from 'vitest'
import { noteCame } from '#app/domains/orchestra/duty/commands/note-came.server.ts'
import { familyTurns } from '#app/domains/orchestra/duty/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('from the hour that it begins; who did not come has not had the turn', async () => {
    const { seminarId, people, semesterId, nextSeminarId } = stage.seeded
    const turn = await stage.taken(people.mother)
    const note = (moment: string, came: boolean | null, who: 'leader' | 'kitchen' = 'leader', id = seminarId) =>
      noteCame(stage.at(moment), stage.actor(who), id, turn, came)
    const own = async () => {
      const { turns, familyOf } = await familyTurns(stage.db, semesterId)
      return turns.get(familyOf.get(people.mother) ?? '')
    }
    await expect(note('2013-09-14 10:59', true)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(note('2013-09-14 11:00', true, 'kitchen')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(note('2013-09-14 11:00', true, 'leader', nextSeminarId)).rejects.toMatchObject({ kind: 'missing' })
    await note('2013-09-14 11:00', true)
    expect(await own()).toBe(1)
    await note('2013-09-14 12:00', false)
    expect(await own()).toBe(0)
    await note('2013-09-14 12:01', null)
    expect(await own()).toBe(1)
  })
})
