import type { Prisma, PrismaClient } from './generated/sqlite/client.ts'
import { providerOf } from './provider.ts'
import { guarded } from './transaction.server.ts'

export { assertOutsideTransaction, insideTransaction, runTransaction } from './transaction.server.ts'
export { isUniqueViolation, uniqueFields } from './unique.server.ts'

/** A database. SQLite's generated types are what both engines can do; the other client is cast to them. */
export type Db = PrismaClient
/** What stores take: a database for reading, or an open transaction. */
export type Tx = Prisma.TransactionClient

/**
 * SQLite's transactions run one after another, so a rush waits: with Prisma's own 2 s of patience a third of it fails.
 * The time-out is for a transaction that hangs. Both in milliseconds.
 */
const transactionOptions = { maxWait: 10_000, timeout: 15_000 }

/** Connections that one process holds to PostgreSQL at most. */
const POOL = 10

/** Opens a database. Throws when it does not answer. Migrations are not its business. */
export async function connect(url: string): Promise<Db> {
  const client = await (providerOf(url) === 'sqlite' ? openSqlite(url) : openPostgres(url))
  try {
    await client.$connect()
    await client.$queryRaw`SELECT 1`
  } catch (error) {
    await client.$disconnect()
    throw error
  }
  return guarded(client, providerOf(url))
}

async function openSqlite(url: string): Promise<PrismaClient> {
  const [{ SafeSqlite }, generated] = await Promise.all([
    import('./sqlite-adapter.server.ts'),
    import('./generated/sqlite/client.ts'),
  ])
  return new generated.PrismaClient({ adapter: new SafeSqlite(url), transactionOptions })
}

async function openPostgres(url: string): Promise<PrismaClient> {
  const [{ PrismaPg }, generated] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('./generated/postgresql/client.ts'),
  ])
  const adapter = new PrismaPg({ connectionString: url, max: POOL })
  return new generated.PrismaClient({ adapter, transactionOptions }) as unknown as PrismaClient
}
