/**
 * SQLite in the same process, safe for requests that run at the same time.
 *
 * The stock adapter has one connection: while a transaction is open, every other request's statement runs inside it,
 * so what they were told is saved vanishes when it rolls back. Here a transaction, and every single write, has the
 * write connection to itself; reads outside a transaction use a connection that cannot write and see the last commit.
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type IsolationLevel,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { Mutex } from './mutex.ts'
import { sqliteFile } from './provider.ts'

/** How long opening and reading wait for another process, inside SQLite, in milliseconds. */
const BUSY_TIMEOUT = 5000

/** How long a write waits for another process's write: under the client's own patience, so that the reason is told. */
const PATIENCE = 9000

/** synchronous 2 is FULL: a commit that was answered survives a power cut too, not only a crash of the process. */
const PROMISES = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 }
const COMFORTS = 'PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA journal_size_limit = 67108864;'

type Pragmas = Record<string, string | number>

/** Sets what the product relies on and reads it back: a file system without shared memory, say, cannot have a WAL. */
async function setPragmas(connection: SqlDriverAdapter, pragmas: Pragmas): Promise<void> {
  await connection.executeScript(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`)
  await connection.executeScript(
    COMFORTS +
      Object.entries(pragmas)
        .map(([name, value]) => `PRAGMA ${name} = ${value};`)
        .join(''),
  )
  for (const [name, wanted] of Object.entries(pragmas)) {
    const { rows } = await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })
    const is = rows[0]?.[0]
    if (String(is) !== String(wanted)) throw new Error(`SQLite has ${name} = ${is} here, and needs ${wanted}`)
  }
}

const isRead = (sql: string) => /^\s*(select|explain)\b/i.test(sql)

/** Ends whatever transaction is open on the write connection; none is no mistake, SQLite may have ended it itself. */
async function rollBack(writer: SqlDriverAdapter): Promise<void> {
  try {
    await writer.executeScript('ROLLBACK')
  } catch (error) {
    if (!(error instanceof DriverAdapterError && /no transaction is active/.test(error.cause.originalMessage ?? '')))
      throw error
  }
}

class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName: string
  /** The client leaves COMMIT and ROLLBACK to the two methods here. */
  readonly options = { usePhantomQuery: true }
  readonly #writer: SqlDriverAdapter
  readonly #release: () => void

  constructor(writer: SqlDriverAdapter, release: () => void) {
    this.adapterName = writer.adapterName
    this.#writer = writer
    this.#release = release
  }

  queryRaw(query: SqlQuery) {
    return this.#writer.queryRaw(query)
  }

  executeRaw(query: SqlQuery) {
    return this.#writer.executeRaw(query)
  }

  /** A COMMIT that fails leaves the transaction open (busy) or closed (disk full): in both cases nothing of it stays. */
  async commit() {
    try {
      await this.#writer.executeScript('COMMIT')
    } catch (error) {
      await rollBack(this.#writer)
      throw error
    } finally {
      this.#release()
    }
  }

  async rollback() {
    try {
      await rollBack(this.#writer)
    } finally {
      this.#release()
    }
  }

  createSavepoint(name: string) {
    return this.#writer.executeScript(`SAVEPOINT ${name}`)
  }

  rollbackToSavepoint(name: string) {
    return this.#writer.executeScript(`ROLLBACK TO ${name}`)
  }

  releaseSavepoint(name: string) {
    return this.#writer.executeScript(`RELEASE ${name}`)
  }
}

const isBusy = (error: unknown) => isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout'

class SafeSqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName: string
  readonly #turn = new Mutex()
  readonly #writer: SqlDriverAdapter
  readonly #reader: SqlDriverAdapter
  readonly #patience: number

  constructor(writer: SqlDriverAdapter, reader: SqlDriverAdapter, patience: number) {
    this.adapterName = writer.adapterName
    this.#writer = writer
    this.#reader = reader
    this.#patience = patience
  }

  queryRaw(query: SqlQuery) {
    return isRead(query.sql) ? this.#reader.queryRaw(query) : this.#write(() => this.#writer.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.#write(() => this.#writer.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#write(() => this.#writer.executeScript(script))
  }

  #write<T>(statement: () => Promise<T>): Promise<T> {
    return this.#turn.run(() => this.#whenFree(statement))
  }

  /**
   * Tries until no other process is writing. SQLite's own wait would hold up every request of this process, and with
   * its steps of up to a tenth of a second one of several busy processes may never get its turn.
   */
  async #whenFree<T>(attempt: () => Promise<T>): Promise<T> {
    const giveUp = performance.now() + this.#patience
    for (;;) {
      try {
        return await attempt()
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUp) throw error
        await pause(1 + Math.random() * 4)
      }
    }
  }

  /**
   * BEGIN IMMEDIATE: a transaction that begins by reading and then writes would fail at once, without waiting, when
   * another process wrote in between.
   */
  async startTransaction(isolation?: IsolationLevel): Promise<Transaction> {
    if (isolation && isolation !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolation })
    }
    const release = await this.#turn.acquire()
    try {
      await this.#whenFree(() => this.#writer.executeScript('BEGIN IMMEDIATE'))
      return new SqliteTransaction(this.#writer, release)
    } catch (error) {
      release()
      throw error
    }
  }

  getConnectionInfo() {
    return { supportsRelationJoins: false }
  }

  /** Waits for the open transaction; the last connection to close folds the WAL into the file. */
  async dispose() {
    await this.#turn.run(async () => {
      await this.#reader.dispose()
      await this.#writer.dispose()
    })
  }
}

/** Opens the file that an address names, making its folder; throws when SQLite cannot keep its promises there. */
export class SafeSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = '@prisma/adapter-better-sqlite3'
  readonly #file: string
  readonly #patience: number

  /** @param patience how long a write waits for another process, in milliseconds */
  constructor(url: string, patience = PATIENCE) {
    this.#file = sqliteFile(url)
    this.#patience = patience
  }

  async connect(): Promise<SqlDriverAdapter> {
    mkdirSync(dirname(this.#file), { recursive: true })
    const stock = new PrismaBetterSqlite3({ url: this.#file, timeout: BUSY_TIMEOUT })
    const writer = await stock.connect()
    await setPragmas(writer, { ...PROMISES, busy_timeout: 0 })
    const reader = await stock.connect()
    await setPragmas(reader, { ...PROMISES, busy_timeout: BUSY_TIMEOUT, query_only: 1 })
    return new SafeSqliteAdapter(writer, reader, this.#patience)
  }
}
