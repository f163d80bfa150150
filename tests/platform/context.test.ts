import { expect, it } from 'vitest'
import { clock, testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('notes who did what, when, in the transaction of the deed', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-03-01T11:00:00Z', actorId: 'kari' })
    await ctx.tx((tx) => ctx.note(tx, 'edition.created', 'e1', { year: 2013 }))
    await expect(
      ctx.tx(async (tx) => {
        await ctx.note(tx, 'edition.removed', 'e1')
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await db.auditEntry.findMany({ omit: { id: true } })).toEqual([
      { at: ctx.now, actorId: 'kari', forId: null, deed: 'edition.created', subjectId: 'e1', facts: { year: 2013 } },
    ])
  })

  it('work for later is queued once for a key', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    for (const at of [1, 2]) await ctx.tx((tx) => ctx.later(tx, { name: 'picture.sizes', key: 'p1', payload: { at } }))
    expect(await db.job.findMany({ select: { key: true, payload: true } })).toEqual([{ key: 'p1', payload: { at: 1 } }])
  })

  it('is made for another person and another moment on the same database and files', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, actorId: 'kari' })
    await ctx.files.put('pictures/a', Buffer.from('x'))
    const later = ctx.as('ola').at('2013-04-01T10:00:00Z')
    expect([later.actorId, later.now.toISOString(), later.db]).toEqual(['ola', '2013-04-01T10:00:00.000Z', db])
    expect(String(await later.files.read('pictures/a'))).toBe('x')
  })
})

it('a clock moves when it is told to', () => {
  const time = clock('2013-03-01T11:00:00Z')
  time.advance(60_000)
  expect(time.now().toISOString()).toBe('2013-03-01T11:01:00.000Z')
  expect(() => time.set('some day')).toThrow('no instant')
})
