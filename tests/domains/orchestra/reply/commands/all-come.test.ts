import { beforeEach, expect, it } from 'vitest'
import { allCome } from '#app/domains/orchestra/reply/commands/all-come.server.ts'
import { saveReply } from '#app/domains/orchestra/reply/commands/save-reply.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })

  it('answers for all the own children, on every day, and twice is once', async () => {
    const { people, seminarId, children } = stage.seeded
    expect(await allCome(stage.at('2013-09-10 12:00'), people.mother, seminarId)).toBe(6)
    expect(await allCome(stage.at('2013-09-10 12:01'), people.mother, seminarId)).toBe(0)
    const saved = await stage.db.reply.findMany()
    expect(new Set(saved.map(({ childId }) => childId))).toEqual(new Set([children.ane, children.bo, children.cato]))
    expect(new Set(saved.map(({ answer, byId }) => `${answer} ${byId}`))).toEqual(new Set([`comes ${people.mother}`]))
    expect(await stage.db.absenceNotice.count()).toBe(0)
  })

  it('brings nobody back who was said to be away, and says nothing of a day that is over', async () => {
    const { people, seminarId, children, dayIds } = stage.seeded
    await saveReply(stage.at('2013-09-10 12:00'), people.father, {
      ...{ dayId: dayIds[1], childId: children.bo, answer: 'absent' },
    })
    expect(await allCome(stage.at('2013-09-14 18:00'), people.mother, seminarId)).toBe(2)
    const saved = await stage.db.reply.findMany({ where: { childId: children.bo } })
    expect(saved).toMatchObject([{ answer: 'absent', byId: people.father }])
  })

  it('is missing for who has no child there, and for a seminar that is not', async () => {
    const { people, seminarId } = stage.seeded
    for (const [who, id] of [
      [people.kitchen, seminarId],
      [people.leader, seminarId],
      [people.mother, 'x'],
    ] as const)
      await expect(allCome(stage.at('2013-09-10 12:00'), who, id)).rejects.toMatchObject({ kind: 'missing' })
  })
})
