import { expect, it } from 'vitest'
import { rehearse } from '#app/platform/rehearsal.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('answers as the deed would, and nothing stays', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const deed = () =>
      rehearse(ctx, (c) =>
        c.tx(async (tx) => {
          await c.note(tx, 'tried', 'nothing')
          return tx.auditEntry.count()
        }),
      )
    expect(await deed()).toBe(1)
    expect(await deed()).toBe(1)
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('throws what the deed throws', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(rehearse(ctx, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(rehearse(ctx, (c) => c.tx(() => Promise.reject(new Error('inside'))))).rejects.toThrow('inside')
  })
})
