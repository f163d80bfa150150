import { expect, it } from 'vitest'
import { answerStandIn } from '#app/domains/orchestra/coverage/commands/answer-stand-in.server.ts'
import { askStandIn } from '#app/domains/orchestra/coverage/commands/ask-stand-in.server.ts'
import { standInAnswerView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bassoonist, musicStage } from '../../music-stage.ts'

eachEngine((engine) => {
  it('may be another answer until the day is over, and a strange key opens nothing', async () => {
    const stage = await musicStage(engine)
    const { ctx, db, conductor, seeded } = stage
    const standInId = await bassoonist(stage)
    const wish = { standInId, instrument: 'bassoon' as const, dates: ['2013-04-14'] }
    await askStandIn(ctx, conductor, seeded.seminarId, wish)
    const { text } = await db.mail.findFirstOrThrow({ where: { toEmail: 'vikar@example.com' } })
    const [, key = ''] = /\/vikar\/([\w-]+)/.exec(text) ?? []
    await answerStandIn(ctx, key, true)
    await answerStandIn(ctx, key, true)
    await answerStandIn(ctx, key, false)
    expect((await standInAnswerView(ctx, key)).answer).toBe(false)
    expect(await db.auditEntry.count({ where: { deed: 'stand-in.answered' } })).toBe(2)
    const monday = stage.on('2013-04-15')
    expect((await standInAnswerView(monday, key)).over).toBe(true)
    await expect(answerStandIn(monday, key, true)).rejects.toMatchObject({ kind: 'conflict' })
    for (const strange of ['', 'x', key.slice(0, -1)]) {
      await expect(answerStandIn(ctx, strange, true)).rejects.toMatchObject({ kind: 'missing' })
      await expect(standInAnswerView(ctx, strange)).rejects.toMatchObject({ kind: 'missing' })
    }
  })
})
