import { expect, it } from 'vitest'
import { redeemLink } from '#app/domains/people/commands/redeem-link.server.ts'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { actorOf, linkPreview } from '#app/domains/people/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { latestLetter } from './sign-in.ts'

eachEngine((engine) => {
  it('lets in once, makes a new person known, and goes where the person was going', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await requestSignIn(ctx, 'nb', 'ny@example.com', '/sok')
    const { secret } = await latestLetter(db)
    expect(await linkPreview(ctx, secret)).toBe('n•••@example.com')
    const arrival = await redeemLink(ctx, secret, 'nb', 'Firefox')
    expect(arrival.returnTo).toBe('/sok')
    expect(await actorOf(ctx, arrival.cookie)).toMatchObject({ email: 'ny@example.com', grants: [] })
    expect(JSON.stringify(await db.session.findMany())).not.toContain(arrival.cookie)
    await expect(redeemLink(ctx, secret, 'nb', 'Firefox')).rejects.toMatchObject({
      kind: 'conflict',
      key: 'people.tokenSpent',
    })
  })

  it('refuses after a quarter of an hour, and a link that never was, in the same words', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-03-01T12:00:00Z' })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { secret } = await latestLetter(db)
    await expect(redeemLink(ctx.at('2013-03-01T12:15:00Z'), secret, 'nb', '')).rejects.toMatchObject({
      key: 'people.tokenSpent',
    })
    await expect(redeemLink(ctx, 'x'.repeat(43), 'nb', '')).rejects.toMatchObject({ key: 'people.tokenSpent' })
  })

  it('lets in one of many who use the same link at once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { secret } = await latestLetter(db)
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => redeemLink(ctx, secret, 'nb', '')))
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect([await db.session.count(), await db.person.count()]).toEqual([1, 1])
  })

  it('using one link uses up the others of the address', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const first = await latestLetter(db)
    await requestSignIn(ctx.at('2013-03-01T11:01:00Z'), 'nb', 'a@example.com', '/')
    const second = await latestLetter(db)
    await redeemLink(ctx, second.secret, 'nb', '')
    await expect(redeemLink(ctx, first.secret, 'nb', '')).rejects.toMatchObject({ kind: 'conflict' })
  })
})
