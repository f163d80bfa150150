import { expect, it } from 'vitest'
import { endSession } from '#app/domains/people/commands/end-session.server.ts'
import { redeemLink } from '#app/domains/people/commands/redeem-link.server.ts'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { actorOf, sessionsView } from '#app/domains/people/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { latestLetter } from './sign-in.ts'

eachEngine((engine) => {
  it('ends at once, and only for its owner or the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { cookie } = await redeemLink(ctx, (await latestLetter(db)).secret, 'nb', 'Firefox')
    const actor = await actorOf(ctx, cookie)
    if (!actor) throw new Error('no actor')
    await expect(endSession(ctx, someone(), actor.sessionId)).rejects.toMatchObject({ kind: 'missing' })
    expect((await sessionsView(ctx, actor)).sessions).toMatchObject([{ device: 'Firefox', current: true }])
    await endSession(ctx, actor, actor.sessionId)
    expect(await actorOf(ctx, cookie)).toBeNull()
    expect((await sessionsView(ctx, actor)).sessions).toEqual([])
  })

  it('dies of itself after thirty days without use, and lives on with use', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-03-01T12:00:00Z' })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { cookie } = await redeemLink(ctx, (await latestLetter(db)).secret, 'nb', '')
    expect(await actorOf(ctx.at('2013-03-25T12:00:00Z'), cookie)).not.toBeNull()
    expect(await actorOf(ctx.at('2013-04-20T12:00:00Z'), cookie)).not.toBeNull()
    expect(await actorOf(ctx.at('2013-05-20T12:00:01Z'), cookie)).toBeNull()
  })
})
