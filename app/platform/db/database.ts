import type { Prisma, PrismaClient } from './generated/sqlite/client.ts'

/** A database. SQLite's generated types are what both engines can do; the other client is cast to them. */
export type Db = PrismaClient
/** What stores take: a database for reading, or an open transaction. */
export type Tx = Prisma.TransactionClient
