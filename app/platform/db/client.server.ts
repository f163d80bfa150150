import type { Db } from './database.ts'
import type { PrismaClient } from './generated/sqlite/client.ts'
import { providerOf } from './provider.ts'
import { guarded } from './transaction.server.ts'

export type { Db, Tx } from './database.ts'
export { assertOutsideTransaction, insideTransaction, runTransaction } from './transaction.server.ts'
export { isUniqueViolation, uniqueFields } from './unique.server.ts'

/**
 * SQLite's transactions run one after another, so a rush waits: with Prisma's own 2 s of patience a third of it fails.
 * The time-out is for a transaction that hangs. Both in milliseconds.
 */
const transactionOptions = { maxWait: 10_000, timeout: 15_000 }

/** Connections that one process holds to PostgreSQL at most. */
const POOL = 10

/**
 * Opens a database. Throws when it does not answer. Migrations are not its business.
 * @param patience how long a write to SQLite waits for another process, in milliseconds; nine seconds unless told
 */
export async function connect(url: string, patience?: number): Promise<Db> {
  const client = await (providerOf(url) === 'sqlite' ? openSqlite(url, patience) : openPostgres(url))
  try {
    await client.$connect()
    await ask(client)
  } catch (error) {
    await client.$disconnect()
    throw error
  }
  return guarded(client, providerOf(url))
}

/** Whether the database answers, for the health check: throws with its reason when it does not. */
export async function ask(db: Db): Promise<void> {
  await db.$queryRaw`SELECT 1`
}

async function openSqlite(url: string, patience?: number): Promise<PrismaClient> {
  const [{ SafeSqlite }, generated] = await Promise.all([
    import('./sqlite-adapter.server.ts'),
    import('./generated/sqlite/client.ts'),
  ])
  return new generated.PrismaClient({ adapter: new SafeSqlite(url, patience), transactionOptions })
}

async function openPostgres(url: string): Promise<PrismaClient> {
  const [{ PrismaPg }, generated] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('./generated/postgresql/client.ts'),
  ])
  const adapter = new PrismaPg({ connectionString: url, max: POOL })
  return new generated.PrismaClient({ adapter, transactionOptions }) as unknown as PrismaClient
}
