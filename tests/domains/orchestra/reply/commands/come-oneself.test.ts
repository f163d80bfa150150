import { beforeEach, expect, it } from 'vitest'
import { comeOneself } from '#app/domains/orchestra/reply/commands/come-oneself.server.ts'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

const early = '2013-09-10 12:00'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })

  it('comes on each day of which nothing was said, for oneself alone, and twice is once', async () => {
    const { people, children, dayIds, seminarId } = stage.seeded
    const ane = someone([], { personId: children.ane })
    const absent = { dayId: dayIds[0], childId: children.ane, answer: 'absent' as const }
    await saveReply(stage.at(early), people.mother, absent)
    expect(await comeOneself(stage.at(early), ane, seminarId)).toBe(1)
    expect(await comeOneself(stage.at(early), ane, seminarId)).toBe(0)
    expect(await stage.db.reply.findMany({ orderBy: { day: { date: 'asc' } } })).toMatchObject([
      { dayId: dayIds[0], answer: 'absent', byId: people.mother },
      { dayId: dayIds[1], answer: 'comes', byId: children.ane, through: 'site' },
    ])
  })

  it('is missing for who is no musician, does not play there or may not see it, and forbidden below the age', async () => {
    const { people, children, seminarId } = stage.seeded
    const come = (personId: string) => comeOneself(stage.at(early), someone([], { personId }), seminarId)
    await expect(come(people.mother)).rejects.toMatchObject({ kind: 'missing' })
    await expect(come(children.bo)).rejects.toMatchObject({ kind: 'forbidden' })
    await stage.db.enrolment.updateMany({ where: { childId: children.ane }, data: { state: 'leave' } })
    await expect(come(children.ane)).rejects.toMatchObject({ kind: 'missing' })
    await stage.db.seminar.update({ where: { id: seminarId }, data: { publishedAt: null } })
    await expect(come(children.cato)).rejects.toMatchObject({ kind: 'missing' })
    expect(await stage.db.reply.count()).toBe(0)
  })
})
