import { expect, it } from 'vitest'
import { cancelSignUp } from '#app/domains/programme/commands/cancel-sign-up.server.ts'
import { signUp } from '#app/domains/programme/commands/sign-up.server.ts'
import { signUpView } from '#app/domains/programme/screens.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, keyFor, newLetters, standing, workshop } from '../planned.ts'

eachEngine((engine) => {
  it('gives seats while there are so many, then a place in line, each with a letter and a link', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    expect(await come(ctx, slug, 1, 3)).toBe('seat')
    expect(await come(ctx, slug, 2, 2)).toBe('line')
    expect(await come(ctx, slug, 3, 1)).toBe('seat')
    expect(await standing(ctx, slug)).toEqual(['1:3', '3:1', '2:2?'])
    expect(await newLetters(db)).toEqual([
      'gjest-1: Du har plass: Verksted',
      'gjest-2: Du står på venteliste: Verksted',
      'gjest-3: Du har plass: Verksted',
    ])
    const [seated, waits] = await db.mail.findMany({ orderBy: { postedAt: 'asc' } })
    expect(JSON.stringify(seated?.enclosures)).toContain('BEGIN:VCALENDAR')
    expect(waits?.enclosures).toBeNull()
    const key = await keyFor(ctx, slug, 2)
    expect(waits?.text).toContain(`/pamelding/${key}`)
    expect(await signUpView(ctx, key)).toMatchObject({ place: 1, signUp: { seats: 2, state: 'waiting' } })
    const kept = await db.signUp.findMany()
    expect(kept.some(({ keyHash }) => keyHash === key)).toBe(false)
    expect(kept.some(({ keyHash }) => keyHash === hashOfSecret(key))).toBe(true)
    await expect(signUpView(ctx, `${key.slice(0, -1)}_`)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('an address that is there already gets its link again, at most once an hour, and the same answer', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 1)
    expect(await come(ctx, slug, 1, 2)).toBe('seat')
    expect(await come(ctx, slug, 1, 3)).toBe('seat')
    expect(await standing(ctx, slug)).toEqual(['1:1'])
    expect(await newLetters(db)).toHaveLength(2)
    await come(ctx.at('2013-03-01T12:00:01Z'), slug, 1, 1)
    expect(await newLetters(db)).toEqual(['gjest-1: Du har plass: Verksted'])
    await cancelSignUp(ctx, await keyFor(ctx, slug, 1))
    await come(ctx, slug, 1, 2)
    expect(await standing(ctx, slug)).toEqual(['1:2'])
  })

  it('a machine that fills in the hidden field gets the same answer, and nothing is written', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    const wish = { name: 'Bot', email: 'bot@example.com', seats: 1, answer: '', website: 'http://example.com' }
    expect(await signUp(ctx, null, 'nb', slug, wish)).toBe('seat')
    expect(await standing(ctx, slug)).toEqual([])
    expect(await newLetters(db)).toEqual([])
  })

  it('refuses more seats than one may take, and when signing up is not open', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx, { mostSeats: 2, signUpFromDate: '2013-03-01', signUpToDate: '2013-09-10' })
    await expect(come(ctx, slug, 1, 3)).rejects.toMatchObject({ key: 'programme.tooManySeats', facts: { most: 2 } })
    const at = (now: string) => come(ctx.at(now), slug, 1)
    await expect(at('2013-02-28T22:59:00Z')).rejects.toMatchObject({ key: 'programme.notOpenYet' })
    await expect(at('2013-09-10T22:00:00Z')).rejects.toMatchObject({ key: 'programme.isClosed' })
    expect(await at('2013-09-10T21:59:00Z')).toBe('seat')
    await expect(come(ctx, 'finnes-ikke', 1)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('what is for artists takes nobody else', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx, { audience: 'artists' })
    await expect(come(ctx, slug, 1)).rejects.toMatchObject({ kind: 'missing' })
    const wish = { name: 'J', email: 'j@example.com', seats: 1, answer: '', website: '' }
    await expect(signUp(ctx, someone(['juror']), 'nb', slug, wish)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('eight at once for the last seats: as many as there are get them, the rest wait, and nobody is lost', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx, { capacity: 3 })
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => come(ctx, slug, n + 1)))
    expect(answers.filter((answer) => answer === 'seat')).toHaveLength(3)
    const counts = await db.signUp.groupBy({ by: ['state'], _count: { _all: true }, orderBy: { state: 'asc' } })
    expect(counts.map(({ state, _count }) => [state, _count._all])).toEqual([
      ['confirmed', 3],
      ['waiting', 5],
    ])
    expect(await newLetters(db)).toHaveLength(8)
  })

  it('the same address twice in one moment is one sign-up', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    expect(await Promise.all([come(ctx, slug, 1), come(ctx, slug, 1), come(ctx, slug, 1)])).toEqual([
      'seat',
      'seat',
      'seat',
    ])
    expect(await standing(ctx, slug)).toEqual(['1:1'])
  })

  it('one address signs up for so much in an hour and no more', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    const { id: eventId, ...event } = await db.event.findFirstOrThrow()
    for (let n = 0; n < 10; n++) {
      const other = await db.event.create({ data: { ...event, slug: `annet-${n}` } })
      await come(ctx, other.slug, 1)
    }
    expect(await come(ctx, slug, 1)).toBe('seat')
    expect(await db.signUp.count({ where: { eventId } })).toBe(0)
    await come(ctx.at('2013-03-01T12:00:05Z'), slug, 1)
    expect(await db.signUp.count({ where: { eventId } })).toBe(1)
  })
})
