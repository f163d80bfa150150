import { expect, it } from 'vitest'
import { cancelSignUp } from '#app/domains/programme/commands/cancel-sign-up.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, keyFor, newLetters, standing, workshop } from '../planned.ts'

eachEngine((engine) => {
  it('the seats go to those who wait, in their order, as far as they suffice', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const [n, seats] of [3, 1, 4, 2, 1].entries()) await come(ctx, slug, n + 1, seats)
    expect(await standing(ctx, slug)).toEqual(['1:3', '2:1', '3:4?', '4:2?', '5:1?'])
    await newLetters(db)
    await cancelSignUp(ctx, await keyFor(ctx, slug, 1))
    expect(await standing(ctx, slug)).toEqual(['2:1', '4:2', '5:1', '3:4?', '1:3-'])
    expect(await newLetters(db)).toEqual([
      'gjest-1: Avbestilt: Verksted',
      'gjest-4: Du har fått plass: Verksted',
      'gjest-5: Du har fått plass: Verksted',
    ])
    const mails = await db.mail.findMany({ where: { key: { startsWith: 'sign-up-' } }, orderBy: { key: 'asc' } })
    expect(mails.map(({ enclosures }) => /STATUS:\w+/.exec(JSON.stringify(enclosures))?.[0])).toEqual([
      'STATUS:CANCELLED',
      'STATUS:CONFIRMED',
      'STATUS:CONFIRMED',
    ])
  })

  it('twice is once; not after it has begun', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1)
    const key = await keyFor(ctx, slug, 1)
    await expect(cancelSignUp(ctx.at('2013-09-14T10:00:00Z'), key)).rejects.toMatchObject({ key: 'programme.hasBegun' })
    await cancelSignUp(ctx, key)
    await cancelSignUp(ctx, key)
    expect(await newLetters(db)).toHaveLength(2)
    await expect(cancelSignUp(ctx, 'ikke-en-lenke')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('four give up and four sign up at once: no seat is lost and none is given twice', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const n of [1, 2, 3, 4, 5, 6]) await come(ctx, slug, n)
    const keys = await Promise.all([1, 2, 3, 4].map((n) => keyFor(ctx, slug, n)))
    await Promise.all([...keys.map((key) => cancelSignUp(ctx, key)), ...[7, 8, 9, 10].map((n) => come(ctx, slug, n))])
    const seated = await db.signUp.findMany({ where: { state: 'confirmed' } })
    expect(seated).toHaveLength(4)
    // Those who waited before come before those who came now.
    expect(seated.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['gjest-5@example.com', 'gjest-6@example.com']),
    )
  })
})
