import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type Db, runTransaction, type Tx } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'

const OPERATIONS = 1000
/** Requests that are under way at the same time. */
const AT_ONCE = 50

const add = (tx: Tx, name: string) => tx.person.create({ data: { name, createdAt: new Date() } })

class Broken extends Error {}

/** One in four is a transaction that breaks off; the others save alone, save in a transaction, or read. */
async function operate(db: Db, number: number, told: string[]): Promise<number> {
  const name = `saved ${number}`
  if (number % 4 === 0) {
    const broken = runTransaction(db, async (tx) => {
      await add(tx, `doomed ${number}`)
      await pause(1)
      throw new Broken()
    })
    await expect(broken).rejects.toThrow(Broken)
  } else if (number % 4 === 1) {
    await add(db, name)
    told.push(name)
  } else if (number % 4 === 2) {
    await runTransaction(db, async (tx) => {
      await add(tx, `${name} first`)
      await pause(1)
      await add(tx, name)
    })
    told.push(name, `${name} first`)
  } else {
    return db.person.count({ where: { name: { startsWith: 'doomed' } } })
  }
  return 0
}

eachEngine((engine) => {
  it('loses nothing that was said to be saved, and shows nothing that was not', async () => {
    const { db } = await engine.freshDatabase()
    const told: string[] = []
    let next = 0
    let dirty = 0
    const requests = Array.from({ length: AT_ONCE }, async () => {
      while (next < OPERATIONS) dirty += await operate(db, next++, told)
    })
    await Promise.all(requests)
    const there = (await db.person.findMany({ select: { name: true } })).map(({ name }) => name)
    expect(dirty).toBe(0)
    expect(told).toHaveLength(750)
    expect(there.sort()).toEqual(told.sort())
  })
})
