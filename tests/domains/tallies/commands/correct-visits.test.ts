import { expect, it } from 'vitest'
import { correctVisits } from '#app/domains/tallies/commands/correct-visits.server.ts'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const anna = someone([], { personId: 'person-anna' })
const bo = someone([], { personId: 'person-bo' })

eachEngine((engine) => {
  async function counted() {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    const ctx = testContext({ db, now: '2013-09-14T13:00:00Z', actorId: 'person-anna' })
    const count = { studioId: 's1', date: '2013-09-14', visits: 400, kind: 'school', method: 'guestbook' } as const
    await countVisits(ctx, anna, 2013, { ...count, onceKey: 'first-count' })
    const entry = await db.visitEntry.findFirstOrThrow()
    return { db, ctx, entryId: entry.id, visits: async () => (await tallyOf(db, 2013)).visits }
  }

  it('takes an entry back by another and adds the right one; both stay', async () => {
    const { db, ctx, entryId, visits } = await counted()
    const right = { entryId, visits: 40, onceKey: 'correction-1' }
    await correctVisits(ctx, anna, 2013, right)
    await correctVisits(ctx, anna, 2013, right)
    const rows = await db.visitEntry.findMany({ orderBy: { visits: 'asc' } })
    expect(rows.map((row) => [row.visits, row.correctsId, row.kind, row.method])).toEqual([
      [-400, entryId, 'school', 'guestbook'],
      [40, null, 'school', 'guestbook'],
      [400, null, 'school', 'guestbook'],
    ])
    expect(await visits()).toMatchObject({ visits: 40, received: 1 })
  })

  it('makes a report that is only taken back a missing one, and not a zero', async () => {
    const { ctx, entryId, visits } = await counted()
    await correctVisits(ctx, anna, 2013, { entryId, visits: null, onceKey: 'correction-1' })
    expect(await visits()).toMatchObject({ visits: null, received: 0 })
  })

  it('corrects an entry once, from two phones at the same moment too', async () => {
    const { db, ctx, entryId, visits } = await counted()
    const both = await Promise.allSettled([
      correctVisits(ctx, anna, 2013, { entryId, visits: 40, onceKey: 'phone-one' }),
      correctVisits(ctx, anna, 2013, { entryId, visits: 41, onceKey: 'phone-two' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: 'conflict', key: 'tallies.correctedAlready' },
    })
    expect(await db.visitEntry.count()).toBe(3)
    expect([40, 41]).toContain((await visits()).visits)
  })

  it('refuses the figure that stands, a correction of a correction, and strangers', async () => {
    const { db, ctx, entryId } = await counted()
    const correction = { entryId, visits: 40, onceKey: 'correction-1' }
    await expect(correctVisits(ctx, bo, 2013, correction)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(correctVisits(ctx, anna, 2013, { ...correction, visits: 400 })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'visits',
    })
    await correctVisits(ctx, anna, 2013, correction)
    const back = await db.visitEntry.findFirstOrThrow({ where: { correctsId: entryId } })
    const again = { entryId: back.id, visits: 1, onceKey: 'correction-2' }
    await expect(correctVisits(ctx, anna, 2013, again)).rejects.toMatchObject({ key: 'tallies.correctsCorrection' })
    await expect(correctVisits(ctx, anna, 2013, { ...again, entryId: 'none' })).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
