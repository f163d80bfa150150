import { expect, it } from 'vitest'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const anna = someone([], { personId: 'person-anna' })
const bo = someone([], { personId: 'person-bo' })
const cato = someone([], { personId: 'person-cato' })
const host = someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' })
const count = { studioId: 's2', date: '2013-09-14', visits: 1, kind: 'visit', method: 'counter' } as const

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    return { db, ctx: testContext({ db, now: '2013-09-14T13:00:00Z', actorId: 'person-bo' }) }
  }

  it('counts a key once, also when two devices send it at the same moment', async () => {
    const { db, ctx } = await begun()
    const sent = { ...count, onceKey: 'the-same-key' }
    await Promise.all(Array.from({ length: 6 }, (_, i) => countVisits(ctx, i % 2 ? bo : cato, 2013, sent)))
    await countVisits(ctx, bo, 2013, sent)
    expect(await db.visitEntry.findMany()).toMatchObject([{ visits: 1, studioId: 's2', enteredById: 'person-bo' }])
    expect(await db.auditEntry.count({ where: { deed: 'visits.counted' } })).toBe(1)
  })

  it('adds what has different keys, from any of the artists who share the place', async () => {
    const { db, ctx } = await begun()
    await countVisits(ctx, bo, 2013, { ...count, onceKey: 'key-of-bo' })
    await countVisits(ctx, cato, 2013, { ...count, visits: 12, onceKey: 'key-of-cato' })
    expect((await db.visitEntry.aggregate({ _sum: { visits: true } }))._sum.visits).toBe(13)
  })

  it('does not take a used key for another figure', async () => {
    const { db, ctx } = await begun()
    await countVisits(ctx, bo, 2013, { ...count, onceKey: 'one-form' })
    await expect(countVisits(ctx, bo, 2013, { ...count, visits: 9, onceKey: 'one-form' })).rejects.toMatchObject({
      kind: 'conflict',
      key: 'tallies.keyUsed',
    })
    expect(await db.visitEntry.count()).toBe(1)
  })

  it.each([
    ['a day that is not open', { date: '2013-09-16' }, 'date'],
    ['a day that has not come', { date: '2013-09-21' }, 'date'],
    ['a number below zero', { visits: -1 }, 'visits'],
  ])('refuses %s beside its field', async (_, wrong, field) => {
    const { db, ctx } = await begun()
    const sent = countVisits(ctx, bo, 2013, { ...count, ...wrong, onceKey: 'wrong-one' })
    await expect(sent).rejects.toMatchObject({ kind: 'invalid', beside: [{ field }] })
    expect(await db.visitEntry.count()).toBe(0)
  })

  it('is refused to those who do not keep the place', async () => {
    const { db, ctx } = await begun()
    const there = { ...count, onceKey: 'not-mine-1' }
    const exhibition = { ...there, studioId: null }
    await expect(countVisits(ctx, anna, 2013, there)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(countVisits(ctx, host, 2013, there)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(countVisits(ctx, bo, 2013, exhibition)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(countVisits(ctx, bo, 2012, there)).rejects.toMatchObject({ kind: 'missing' })
    await expect(countVisits(ctx, bo, 2013, { ...there, studioId: 's9' })).rejects.toMatchObject({ kind: 'missing' })
    await countVisits(ctx, host, 2013, exhibition)
    expect(await db.visitEntry.findMany()).toMatchObject([{ studioId: null, visits: 1 }])
  })
})
