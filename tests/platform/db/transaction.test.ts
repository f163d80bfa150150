import { expect, it } from 'vitest'
import {
  assertOutsideTransaction,
  connect,
  type Db,
  insideTransaction,
  runTransaction,
  type Tx,
} from '#app/platform/db/client.server.ts'
import { eachEngine, postgresql } from '#tests/support/databases.ts'

const add = (tx: Tx, name: string) => tx.person.create({ data: { name, createdAt: new Date() } })

/** Lets nobody on before all have come; only the first time round. */
function barrier(count: number) {
  let missing = count
  let open = () => {}
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    if (--missing <= 0) open()
    return all
  }
}

eachEngine((engine) => {
  it('gives back what the work gives, and nothing stays of work that throws', async () => {
    const { db } = await engine.freshDatabase()
    expect((await runTransaction(db, (tx) => add(tx, 'stays'))).name).toBe('stays')
    const thrown = new Error('no')
    const failing = runTransaction(db, async (tx) => {
      await add(tx, 'goes')
      throw thrown
    })
    await expect(failing).rejects.toBe(thrown)
    expect(await db.person.findMany({ select: { name: true } })).toEqual([{ name: 'stays' }])
  })

  it('knows where it is, also after waiting and in what runs beside it', async () => {
    const { db } = await engine.freshDatabase()
    expect(insideTransaction()).toBe(false)
    const beside: boolean[] = []
    const timer = setInterval(() => beside.push(insideTransaction()), 1)
    await runTransaction(db, async (tx) => {
      expect(insideTransaction()).toBe(true)
      await add(tx, 'someone')
      await new Promise((done) => setTimeout(done, 10))
      expect(insideTransaction()).toBe(true)
      expect(() => assertOutsideTransaction('a mail')).toThrow('a mail inside a transaction')
    })
    clearInterval(timer)
    expect(beside.length).toBeGreaterThan(0)
    expect(beside).not.toContain(true)
    expect(insideTransaction()).toBe(false)
    expect(() => assertOutsideTransaction('a mail')).not.toThrow()
  })

  const mistakes: [string, (db: Db) => Promise<unknown>][] = [
    ['reads', (db) => db.person.findMany()],
    ['writes', (db) => add(db, 'outside')],
    ['asks in SQL', (db) => db.$queryRaw`SELECT 1`],
    ['writes in SQL', (db) => db.$executeRaw`DELETE FROM "Person"`],
    ['opens another transaction', (db) => runTransaction(db, (tx) => add(tx, 'nested'))],
    ["opens another transaction in Prisma's way", (db) => db.$transaction((tx) => add(tx, 'nested'))],
  ]
  it.each(mistakes)('fails at once when code inside %s through the database itself', async (_, mistake) => {
    const { db } = await engine.freshDatabase()
    const from = performance.now()
    const failing = runTransaction(db, async (tx) => {
      await add(tx, 'inside')
      await mistake(db)
    })
    await expect(failing).rejects.toThrow(/inside (its|a) transaction/)
    expect(performance.now() - from).toBeLessThan(2000)
    expect(await db.person.count()).toBe(0)
  })

  it('another database may be asked inside', async () => {
    const [one, other] = [await engine.freshDatabase(), await engine.freshDatabase()]
    expect(await runTransaction(one.db, () => other.db.person.count())).toBe(0)
  })

  it("Prisma's own $transaction takes a function and keeps the same rules; a list is refused", async () => {
    const { db } = await engine.freshDatabase()
    expect(await db.$transaction(async () => insideTransaction())).toBe(true)
    expect(() => db.$transaction([db.person.count()])).toThrow('a transaction is a function')
  })

  it('twenty that read and write the same number at once add twenty', async () => {
    const { db } = await engine.freshDatabase()
    const { id } = await db.job.create({ data: { name: 'count', key: 'count', runAt: new Date() } })
    const addOne = () =>
      runTransaction(db, async (tx) => {
        const { attempts } = await tx.job.findUniqueOrThrow({ where: { id } })
        await tx.job.update({ where: { id }, data: { attempts: attempts + 1 } })
      })
    await Promise.all(Array.from({ length: 20 }, addOne))
    expect((await db.job.findUniqueOrThrow({ where: { id } })).attempts).toBe(20)
  })

  it('two that each check that they are alone do not both pass', async () => {
    const { db } = await engine.freshDatabase()
    const both = barrier(engine.name === 'postgresql' ? 2 : 1)
    let runs = 0
    const claim = (name: string) =>
      runTransaction(db, async (tx) => {
        runs++
        const taken = await tx.person.count({ where: { name: { startsWith: 'claimed' } } })
        await both()
        if (taken === 0) await add(tx, `claimed by ${name}`)
        return taken === 0
      })
    const won = await Promise.all([claim('one'), claim('the other')])
    expect(won.sort()).toEqual([false, true])
    expect(await db.person.count()).toBe(1)
    // On PostgreSQL the loser is told by the engine and runs again; SQLite makes it wait from the start.
    expect(runs).toBe(engine.name === 'postgresql' ? 3 : 2)
  })
})

it('gives up after eight collisions, with the code that Prisma has for them', async () => {
  const { db, url } = await postgresql.freshDatabase()
  const other = await connect(url)
  const { id } = await db.job.create({ data: { name: 'count', key: 'count', runAt: new Date() } })
  let runs = 0
  const unlucky = runTransaction(db, async (tx) => {
    runs++
    await tx.job.findUniqueOrThrow({ where: { id } })
    await other.job.update({ where: { id }, data: { attempts: runs } })
    await tx.job.update({ where: { id }, data: { lastError: 'never' } })
  })
  await expect(unlucky).rejects.toMatchObject({ code: 'P2034' })
  await other.$disconnect()
  expect(runs).toBe(8)
})
