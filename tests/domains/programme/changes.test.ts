import { expect, it } from 'vitest'
import { countSignUpsOf, forgetSignUps, removeSignUpsOf } from '#app/domains/programme/changes.server.ts'
import { checkIn } from '#app/domains/programme/commands/check-in.server.ts'
import { officeEventView, officeProgrammeView } from '#app/domains/programme/office-screens.server.ts'
import { signUpsOf } from '#app/domains/programme/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, newLetters, secretary, standing, workshop, YEAR } from './planned.ts'

const kari = { personId: 'kari', email: 'gjest-1@example.com' }

eachEngine((engine) => {
  it('what is held about a person is told, by the address too', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 2)
    await come(ctx, slug, 2, 1)
    expect(await signUpsOf(db, kari)).toMatchObject([
      { title: 'Verksted', date: '2013-09-14', name: 'Gjest 1', seats: 2, state: 'confirmed' },
    ])
    expect(await countSignUpsOf(db, kari)).toBe(1)
    expect(await signUpsOf(db, { personId: 'ola', email: '' })).toEqual([])
  })

  it('who is deleted leaves the seats to those who wait', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 4)
    await come(ctx, slug, 2, 2)
    await newLetters(db)
    expect(await ctx.tx((tx) => removeSignUpsOf(ctx, tx, kari))).toBe(1)
    expect(await standing(ctx, slug)).toEqual(['2:2'])
    expect(await newLetters(db)).toEqual(['gjest-2: Du har fått plass: Verksted'])
  })

  it('after the event the names go and the counts stay', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const n of [1, 2, 3]) await come(ctx, slug, n, 2)
    const { id } = await db.signUp.findFirstOrThrow({ where: { state: 'confirmed' } })
    await checkIn(ctx, secretary, YEAR, slug, { id, came: 2 })
    const forget = (before: string, dryRun: boolean) => ctx.tx((tx) => forgetSignUps(tx, new Date(before), dryRun))
    expect(await forget('2013-09-13T12:00:00Z', false)).toBe(0)
    expect(await forget('2013-09-14T12:00:00Z', true)).toBe(3)
    expect(await db.signUp.count()).toBe(3)
    expect(await forget('2013-09-14T12:00:00Z', false)).toBe(3)
    expect(await forget('2013-09-14T12:00:00Z', false)).toBe(0)
    expect(await db.signUp.count()).toBe(0)
    expect((await officeProgrammeView(ctx, secretary, YEAR)).rows).toMatchObject([{ seats: 4, attended: 2 }])
    expect((await officeEventView(ctx, secretary, YEAR, slug)).event).toMatchObject({ signedUp: 4, attended: 2 })
  })
})
