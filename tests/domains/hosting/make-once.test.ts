import { expect, it } from 'vitest'
import { idOnce, makeOnce } from '#app/domains/hosting/once.server.ts'
import { type Tx, uniqueFields } from '#app/platform/db/client.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const ID = idOnce('form-1', ['task', 'Lån en stige']) ?? ''
const add = (tx: Tx, email: string) =>
  tx.person.create({ data: { id: ID, name: 'Kari', email, createdAt: new Date('2026-11-22T11:00:00Z') } })

eachEngine((engine) => {
  /** Somebody was first, and this one inserts without having looked: what happens when two forms come at once. */
  const second = async (email: string) => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    let tries = 0
    const once = (given: string) =>
      makeOnce(ctx, async (tx) => {
        tries++
        const found = tries > 2 ? await tx.person.findUnique({ where: { id: ID } }) : null
        return (found ?? (await add(tx, given))).id
      })
    expect(await once('kari@example.com')).toBe(ID)
    expect(tries, 'once where nobody was first').toBe(1)
    return { db, again: () => once(email), tries: () => tries }
  }

  it('is done again when the id is taken, and finds what is there', async () => {
    const { db, again, tries } = await second('ola@example.com')
    expect(await again()).toBe(ID)
    expect(tries()).toBe(3)
    expect(await db.person.count()).toBe(1)
  })

  it('is not done again for something else that is taken', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await ctx.tx((tx) => add(tx, 'kari@example.com'))
    let tries = 0
    const failed = makeOnce(ctx, (tx) => {
      tries++
      return tx.person.create({ data: { name: 'Kari', email: 'kari@example.com', createdAt: ctx.now } })
    })
    const error = await failed.catch((fault: unknown) => fault)
    expect(uniqueFields(error)).toEqual(['email'])
    expect(tries).toBe(1)
  })
})
