import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { connect, type Db, runTransaction, type Tx } from '#app/platform/db/client.server.ts'
import { sqliteFile } from '#app/platform/db/provider.ts'
import { sqlite } from '#tests/support/databases.ts'

const add = (tx: Tx, name: string) => tx.person.create({ data: { name, createdAt: new Date() } })
const names = async (db: Db) => (await db.person.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name)

/** What the next hundred transactions and single writes leave must be all of them. */
async function expectHealthy(db: Db): Promise<void> {
  const before = await names(db)
  for (let number = 0; number < 100; number++) {
    if (number % 2 === 0) await runTransaction(db, (tx) => add(tx, `later ${number}`))
    else await add(db, `later ${number}`)
  }
  expect(await names(db)).toHaveLength(before.length + 100)
}

it.each([
  ['write', (name: string) => `PRAGMA ${name}`],
  ['read', (name: string) => `SELECT * FROM pragma_${name}`],
])('the %s connection survives power cuts, heeds foreign keys and waits its turn', async (connection, query) => {
  const { db } = await sqlite.freshDatabase()
  const value = async (name: string) => {
    const [row = {}] = await db.$queryRawUnsafe<Record<string, unknown>[]>(query(name))
    return String(Object.values(row)[0])
  }
  expect(await value('journal_mode')).toBe('wal')
  expect(await value('synchronous')).toBe('2')
  expect(await value('foreign_keys')).toBe('1')
  expect(await value('busy_timeout')).toBe(connection === 'read' ? '5000' : '0')
  expect(await value('query_only')).toBe(connection === 'read' ? '1' : '0')
})

it('refuses a database that cannot keep the promises', async () => {
  const exec = Database.prototype.exec
  vi.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Database.Database, sql: string) {
    return exec.call(this, sql.replace('journal_mode = wal', 'journal_mode = delete'))
  })
  const { url } = await sqlite.emptyDatabase()
  await expect(connect(url)).rejects.toThrow('SQLite has journal_mode = delete here, and needs wal')
})

it('a read beside an open transaction sees the last commit and does not wait', async () => {
  const { db } = await sqlite.freshDatabase()
  let goOn = () => {}
  const gate = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const writing = runTransaction(db, async (tx) => {
    await add(tx, 'half done')
    await gate
  })
  const seen = await names(db)
  goOn()
  await writing
  expect(seen).toEqual([])
  expect(await names(db)).toEqual(['half done'])
})

it('BEGIN that stays busy: told once, others can read meanwhile, and all goes on when it is free', async () => {
  const { db: seen, url } = await sqlite.freshDatabase()
  const db = await connect(url, 60)
  const other = new Database(sqliteFile(url))
  other.exec('BEGIN IMMEDIATE')
  let reads = 0
  const reading = setInterval(() => void seen.person.count().then(() => reads++), 5)
  onTestFinished(() => clearInterval(reading))
  await expect(runTransaction(db, (tx) => add(tx, 'too early'))).rejects.toMatchObject({ code: 'P1008' })
  await expect(add(db, 'too early alone')).rejects.toMatchObject({ code: 'P1008' })
  clearInterval(reading)
  other.exec('ROLLBACK')
  other.close()
  expect(reads).toBeGreaterThan(3)
  expect(await names(db)).toEqual([])
  await expectHealthy(db)
  await db.$disconnect()
})

it('a write waits for another process as long as it takes, within patience', async () => {
  const { db, url } = await sqlite.freshDatabase()
  const other = new Database(sqliteFile(url))
  other.exec('BEGIN IMMEDIATE')
  setTimeout(() => other.exec('ROLLBACK'), 300)
  await Promise.all([runTransaction(db, (tx) => add(tx, 'together')), add(db, 'alone')])
  other.close()
  expect(await names(db)).toEqual(['alone', 'together'])
})

it('COMMIT that is busy: told once, nothing of it stays, and all goes on', async () => {
  const { db } = await sqlite.freshDatabase()
  const exec = Database.prototype.exec
  const busy = vi.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Database.Database, sql: string) {
    if (sql !== 'COMMIT') return exec.call(this, sql)
    busy.mockRestore()
    throw new Database.SqliteError('database is locked', 'SQLITE_BUSY')
  })
  await expect(runTransaction(db, (tx) => add(tx, 'not saved'))).rejects.toMatchObject({
    cause: { kind: 'SocketTimeout' },
  })
  await add(db, 'alone')
  expect(await names(db)).toEqual(['alone'])
  await expectHealthy(db)
})

it('COMMIT that breaks a foreign key: told once, nothing of it stays, and all goes on', async () => {
  const { db, url } = await sqlite.freshDatabase()
  const orphan = runTransaction(db, async (tx) => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
    await add(tx, 'not saved')
    await tx.roleGrant.create({ data: { personId: randomUUID(), role: 'juror', grantedAt: new Date() } })
  })
  await expect(orphan).rejects.toMatchObject({ cause: { kind: 'ForeignKeyConstraintViolation' } })
  await expectHealthy(db)
  const other = await connect(url)
  expect(await names(other)).toHaveLength(100)
  await other.$disconnect()
})

it('a transaction that hangs is ended, and gives the next one its turn', async () => {
  const { db } = await sqlite.freshDatabase()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const hanging = runTransaction(db, async (tx) => {
    await add(tx, 'hanging')
    await vi.advanceTimersByTimeAsync(15_001)
    await add(tx, 'too late')
  })
  await expect(hanging).rejects.toMatchObject({ code: 'P2028' })
  vi.useRealTimers()
  expect(await names(db)).toEqual([])
  await expectHealthy(db)
})

it('a rush of sixty slow transactions is served to the last', async () => {
  const { db } = await sqlite.freshDatabase()
  const slow = (number: number) =>
    runTransaction(db, async (tx) => {
      await add(tx, `slow ${number}`)
      await new Promise((done) => setTimeout(done, 40))
    })
  await Promise.all(Array.from({ length: 60 }, (_, number) => slow(number)))
  expect(await names(db)).toHaveLength(60)
})
