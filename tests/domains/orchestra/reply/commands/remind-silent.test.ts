import { beforeAll, expect, it } from 'vitest'
import { allCome } from '#app/domains/orchestra/reply/commands/all-come.server.ts'
import { remindSilent } from '#app/domains/orchestra/reply/commands/remind-silent.server.ts'
import { repliesView } from '#app/domains/orchestra/reply/replies-screen.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine)
    await allCome(stage.at('2013-09-09 12:00'), stage.seeded.people.mother, stage.seeded.seminarId)
  })

  it.each([
    ['coach', 'forbidden'],
    ['conductor', 'forbidden'],
    ['mother', 'missing'],
    ['contact', 'missing'],
  ] as const)('%s: %s', async (who, kind) => {
    await expect(
      remindSilent(stage.at('2013-09-10 12:00'), stage.actor(who), stage.seeded.seminarId),
    ).rejects.toMatchObject({ kind })
  })

  it('reaches as many as was said before, once a day', async () => {
    const { seminarId, people } = stage.seeded
    const before = await repliesView(stage.at('2013-09-10 12:00'), stage.actor('leader'), seminarId)
    expect(before.silent).toEqual({ children: 38, families: 38, guardians: 38 })
    expect(await remindSilent(stage.at('2013-09-10 12:00'), stage.actor('leader'), seminarId)).toBe(38)
    expect(await remindSilent(stage.at('2013-09-10 12:10'), stage.actor('leader'), seminarId)).toBe(0)
    expect(await stage.db.familyNote.count({ where: { guardianId: { in: [people.mother, people.father] } } })).toBe(0)
    expect(await remindSilent(stage.at('2013-09-11 12:00'), stage.actor('office'), seminarId)).toBe(38)
  })
})
