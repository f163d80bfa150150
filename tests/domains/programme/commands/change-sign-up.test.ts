import { expect, it } from 'vitest'
import { cancelSignUp } from '#app/domains/programme/commands/cancel-sign-up.server.ts'
import { changeSignUp } from '#app/domains/programme/commands/change-sign-up.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, keyFor, newLetters, standing, workshop } from '../planned.ts'

eachEngine((engine) => {
  it('fewer seats go to those who wait; more there must be', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 3)
    await come(ctx, slug, 2, 1)
    await come(ctx, slug, 3, 2)
    await newLetters(db)
    const one = await keyFor(ctx, slug, 1)
    await expect(changeSignUp(ctx, one, { seats: 4, answer: '' })).rejects.toMatchObject({
      key: 'programme.notSoMany',
      facts: { left: 0 },
    })
    await changeSignUp(ctx, one, { seats: 1, answer: '' })
    expect(await standing(ctx, slug)).toEqual(['1:1', '2:1', '3:2'])
    expect(await newLetters(db)).toEqual(['gjest-1: Du har plass: Verksted', 'gjest-3: Du har fått plass: Verksted'])
    await changeSignUp(ctx, one, { seats: 1, answer: '' })
    expect(await newLetters(db)).toEqual([])
  })

  it('who waits and asks for fewer may get them, with one letter', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 3)
    await come(ctx, slug, 2, 2)
    await newLetters(db)
    await changeSignUp(ctx, await keyFor(ctx, slug, 2), { seats: 1, answer: '' })
    expect(await standing(ctx, slug)).toEqual(['1:3', '2:1'])
    expect(await newLetters(db)).toEqual(['gjest-2: Du har fått plass: Verksted'])
  })

  it('not after it has begun, not when given up, not by another link, not more than one may take', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx, { mostSeats: 2, questionNb: 'Alder' })
    await come(ctx, slug, 1)
    const key = await keyFor(ctx, slug, 1)
    const wish = { seats: 2, answer: '7 år' }
    await expect(changeSignUp(ctx.at('2013-09-14T10:00:00Z'), key, wish)).rejects.toMatchObject({
      key: 'programme.hasBegun',
    })
    await expect(changeSignUp(ctx, 'x', wish)).rejects.toMatchObject({ kind: 'missing' })
    await expect(changeSignUp(ctx, key, { seats: 3, answer: '' })).rejects.toMatchObject({
      key: 'programme.tooManySeats',
    })
    await changeSignUp(ctx, key, wish)
    expect(await db.signUp.findFirst()).toMatchObject({ seats: 2, answer: '7 år' })
    await cancelSignUp(ctx, key)
    await expect(changeSignUp(ctx, key, wish)).rejects.toMatchObject({ key: 'programme.cancelledAlready' })
  })
})
