/**
 * What has been written: told to those who keep what they have read. Told by model, after the commit, and never before
 * the one who wrote is answered.
 */
import pg from 'pg'
import type { Db, Tx } from './database.ts'
import { providerOf } from './provider.ts'

/** The models that were written, as the schema names them ("Studio"); null: some, and nobody knows which. */
export type Written = ReadonlySet<string> | null
type Told = (written: Written) => void

const listeners = new WeakMap<Db, Set<Told>>()

/** How PostgreSQL's NOTIFY calls it. */
const CHANNEL = 'written'

/** How often another process's commits to the same SQLite file are looked for, in milliseconds. */
const LOOK_EVERY = 1000

/** How long a lost connection to PostgreSQL waits before it is tried again, in milliseconds. */
const TRY_AGAIN = 2000

export const isWrite = (operation: string): boolean => /^(create|update|upsert|delete|\$executeRaw)/.test(operation)

/** Tells the listeners of this process. */
export function tellWritten(db: Db, written: Written): void {
  if (written?.size === 0) return
  for (const told of listeners.get(db) ?? []) told(written)
}

const modelOf = (delegate: string) => delegate.charAt(0).toUpperCase() + delegate.slice(1)

/** The same transaction, which notes the models that are written through it. */
export function noting(tx: Tx, written: Set<string>): Tx {
  const delegates = new Map<string, object>()
  const noted = (name: string, delegate: object) =>
    new Proxy(delegate, {
      get(target, operation) {
        const found: unknown = Reflect.get(target, operation, target)
        if (typeof operation !== 'string' || typeof found !== 'function' || !isWrite(operation)) return found
        return (...args: unknown[]) => {
          written.add(modelOf(name))
          return Reflect.apply(found, target, args)
        }
      },
    })
  return new Proxy(tx, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target)
      if (typeof name !== 'string') return found
      if (name.startsWith('$')) {
        if (name.startsWith('$executeRaw')) written.add('*')
        return typeof found === 'function' ? found.bind(target) : found
      }
      if (typeof found !== 'object' || found === null) return found
      const known = delegates.get(name) ?? noted(name, found)
      delegates.set(name, known)
      return known
    },
  })
}

/** In a transaction on PostgreSQL: other processes hear of it when, and only if, it is committed. */
export async function notifyOthers(tx: Tx, written: ReadonlySet<string>): Promise<void> {
  const models = [...written].join()
  await tx.$queryRaw`SELECT pg_notify(${CHANNEL}, ${models})::text`
}

export interface Watch {
  /** Whether what other processes write would be heard of now. */
  hears(): boolean
  stop(): Promise<void>
}

/**
 * Tells of everything that is written from now on: by this process at once; by other processes within a moment on
 * PostgreSQL (NOTIFY), and within a second on SQLite (the file's own count of commits).
 */
export function watchWrites(db: Db, url: string, told: Told): Watch {
  const all = listeners.get(db) ?? new Set<Told>()
  listeners.set(db, all.add(told))
  const others = providerOf(url) === 'postgresql' ? listenToPostgres(url, told) : lookAtFile(db, told)
  return {
    hears: others.hears,
    stop: async () => {
      all.delete(told)
      await others.stop()
    },
  }
}

/**
 * `PRAGMA data_version` changes on a connection when another one has committed. It is asked of the connection that
 * writes, so that this process's own commits do not count.
 */
function lookAtFile(db: Db, told: Told): Watch {
  let seen: number | null = null
  let hears = false
  let looking: Promise<void> = Promise.resolve()
  const look = async () => {
    try {
      const [row] = await db.$queryRawUnsafe<{ data_version: number | bigint }[]>('PRAGMA data_version')
      const version = Number(row?.data_version)
      if (seen !== version) told(null)
      seen = version
      hears = true
    } catch {
      hears = false
    }
  }
  let running = false
  const timer = setInterval(() => {
    if (running) return
    running = true
    looking = look().finally(() => {
      running = false
    })
  }, LOOK_EVERY)
  timer.unref()
  looking = look()
  return {
    hears: () => hears,
    stop: () => {
      clearInterval(timer)
      return looking
    },
  }
}

/** While the connection is lost nothing is heard; once it is back, anything may have been written meanwhile. */
function listenToPostgres(url: string, told: Told): Watch {
  let client: pg.Client | null = null
  let hears = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    const lost = () => {
      if (client !== next) return
      client = null
      hears = false
      next.end().catch(() => {})
      if (!stopped) timer = setTimeout(connect, TRY_AGAIN).unref()
    }
    client = next
    next.on('error', lost)
    next.on('end', lost)
    next.on('notification', ({ payload }) => told(payload ? new Set(payload.split(',')) : null))
    try {
      await next.connect()
      await next.query(`LISTEN ${CHANNEL}`)
      told(null)
      hears = client === next
    } catch {
      lost()
    }
  }
  const first = connect()
  return {
    hears: () => hears,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await first
      const open = client
      client = null
      hears = false
      await open?.end().catch(() => {})
    },
  }
}
