/** An SQLite file seen from outside: what was applied to it, a copy of it, and a lock that other processes respect. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'

/** How long a process waits for another one that migrates the same file, in milliseconds. */
const LOCK_PATIENCE = 120_000

function withFile<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file, { fileMustExist: true, timeout: 5000 })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** Names of the migrations that a file has, by a query for them; none when there is no file, or another one migrates it. */
export function appliedToFile(file: string, query: string): string[] {
  if (!existsSync(file)) return []
  try {
    return withFile(file, (db) => {
      const known = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get()
      return known ? db.prepare<[], string>(query).pluck().all() : []
    })
  } catch (error) {
    if (isBusy(error)) return []
    throw error
  }
}

export const hasTables = (file: string): boolean =>
  existsSync(file) && withFile(file, (db) => db.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined)

/** Copies a file that may be in use; an earlier copy of the same name is from before a failure, and stays. */
export function keepCopy(file: string, copy: string): string {
  if (existsSync(copy)) return copy
  const partial = `${copy}.partial`
  rmSync(partial, { force: true })
  withFile(file, (db) => db.prepare('VACUUM INTO ?').run(partial))
  renameSync(partial, copy)
  return copy
}

/** Puts a copy's content back in one transaction of SQLite's own. */
export async function restoreCopy(copy: string, file: string): Promise<void> {
  const db = new Database(copy, { readonly: true })
  try {
    await db.backup(file)
  } finally {
    db.close()
  }
}

export function removeFile(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true })
}

/**
 * Holds a lock beside the file while it works. The lock is SQLite's own on an empty file, so that the system lets it
 * go with the process, however the process ends. The empty file stays: removing it would open a gap.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Database(`${file}.migration-lock`, { timeout: 0 })
  try {
    await takeLock(lock)
    return await work()
  } finally {
    lock.close()
  }
}

async function takeLock(lock: Database.Database): Promise<void> {
  const giveUp = Date.now() + LOCK_PATIENCE
  for (;;) {
    try {
      lock.exec('BEGIN EXCLUSIVE')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUp) throw error
      await pause(50)
    }
  }
}
