import { beforeAll, expect, it } from 'vitest'
import { enterReply } from '#app/domains/orchestra/reply/commands/enter-reply.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine)
  })
  const word = () => ({
    ...{ dayId: stage.seeded.dayIds[0], childId: stage.seeded.children.dina, answer: 'late' as const },
    ...{ at: '11:30', reason: 'travel' as const, words: '' },
  })

  it('the leader and the secretariat enter what was said on the telephone', async () => {
    const { seminarId, people } = stage.seeded
    await enterReply(stage.at('2013-09-10 12:00'), stage.actor('leader'), seminarId, word())
    expect(await stage.db.reply.findMany()).toMatchObject([
      { answer: 'late', at: '11:30', through: 'office', byId: people.leader },
    ])
    await enterReply(stage.at('2013-09-10 12:01'), stage.actor('office'), seminarId, { ...word(), answer: 'absent' })
    expect(await stage.db.reply.findMany()).toMatchObject([{ answer: 'absent', at: null }])
    expect(await stage.db.absenceNotice.count()).toBe(1)
  })

  it.each([
    ['coach', 'forbidden'],
    ['conductor', 'forbidden'],
    ['kitchen', 'forbidden'],
    ['mother', 'missing'],
    ['association', 'missing'],
  ] as const)('%s: %s', async (who, kind) => {
    await expect(
      enterReply(stage.at('2013-09-10 12:00'), stage.actor(who), stage.seeded.seminarId, word()),
    ).rejects.toMatchObject({ kind })
  })

  it('a day of another seminar is missing', async () => {
    await expect(
      enterReply(stage.at('2013-09-10 12:00'), stage.actor('leader'), stage.seeded.nextSeminarId, word()),
    ).rejects.toMatchObject({ kind: 'missing' })
  })
})
