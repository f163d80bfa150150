import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { Db, Tx } from './database.ts'
import { Prisma, type PrismaClient } from './generated/sqlite/client.ts'
import type { Provider } from './provider.ts'
import { isWrite, notifyOthers, noting, tellWritten } from './writes.server.ts'

/** How often a transaction that collided with another one is run in all. */
const TRIES = 8

/** The client behind each guarded one, and its engine. */
const behind = new WeakMap<Db, { client: PrismaClient; provider: Provider }>()

/** The database whose transaction the running code is part of. */
const current = new AsyncLocalStorage<Db>()

export const insideTransaction = (): boolean => current.getStore() !== undefined

/** Throws inside a transaction: what is slow, or cannot be taken back, waits until after it. */
export function assertOutsideTransaction(what: string): void {
  if (insideTransaction()) throw new Error(`${what} inside a transaction: do it before or after`)
}

/**
 * A client whose every query throws at once inside a transaction of its own. Without that, on SQLite the query waits
 * for the transaction that waits for the query; on PostgreSQL it quietly reads from before the transaction.
 */
export function guarded(client: PrismaClient, provider: Provider): Db {
  const refuse = (what: string) => {
    if (current.getStore() === db)
      throw new Error(`${what} on the database inside its transaction: use the transaction`)
  }
  const db = client.$extends({
    query: {
      $allOperations: ({ model, operation, args, query }) => {
        refuse(model ? `${model}.${operation}` : operation)
        if (!isWrite(operation)) return query(args)
        return query(args).then((result) => {
          tellWritten(db, model ? new Set([model]) : null)
          return result
        })
      },
    },
    client: {
      $transaction(work: unknown) {
        if (typeof work !== 'function') throw new Error('a transaction is a function that is given the transaction')
        return runTransaction(db, work as (tx: Tx) => Promise<unknown>)
      },
    },
  }) as unknown as Db
  behind.set(db, { client, provider })
  return db
}

/**
 * Runs work all or nothing, as if alone: on SQLite one after another; on PostgreSQL serialisable, and again when it
 * collided with another one – so the work touches nothing but the database. What the work throws is thrown.
 * `patience` is how long it may take, in milliseconds, where all rows are read or written; fifteen seconds unless told.
 */
export async function runTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>, patience?: number): Promise<T> {
  const opened = behind.get(db)
  if (!opened) throw new Error('this is no database: a transaction is opened on what connect() gave')
  if (current.getStore() === db) throw new Error('a transaction inside a transaction: hand on the one that is open')
  const options = {
    ...(opened.provider === 'postgresql' ? { isolationLevel: 'Serializable' as const } : {}),
    ...(patience ? { timeout: patience } : {}),
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const written = new Set<string>()
      const result = await opened.client.$transaction(async (tx) => {
        const done = await current.run(db, () => work(noting(tx, written)))
        if (written.size > 0 && opened.provider === 'postgresql') await notifyOthers(tx, written)
        return done
      }, options)
      tellWritten(db, written)
      return result
    } catch (error) {
      if (!collided(error) || attempt === TRIES) throw error
      await pause(Math.random() * 10 * 2 ** attempt)
    }
  }
}

/** How a query in SQL tells of it: PostgreSQL's serialization_failure and deadlock_detected, which Prisma does not translate. */
const COLLISION = /\b(40001|40P01)\b/

/**
 * Two transactions that cannot both be as if alone, or wait for each other; PostgreSQL ended this one. Prisma gives the
 * code when a query met it; when COMMIT did, what the adapter threw comes as it is.
 */
function collided(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError)
    return error.code === 'P2034' || (error.code === 'P2010' && COLLISION.test(error.message))
  return isDriverAdapterError(error) && error.cause.kind === 'TransactionWriteConflict'
}
