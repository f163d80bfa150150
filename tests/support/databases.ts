/** Databases for tests: migrated, empty, and each test's own. */
import { randomUUID } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import type { Provider } from '#app/platform/db/provider.ts'

export interface Fresh {
  db: Db
  url: string
  /** Disconnects and removes it. Databases that a test leaves open are closed when its file is done. */
  close(): Promise<void>
}

export interface Engine {
  name: Provider
  /** An empty database with every migration: a file's copy, or a copy of PostgreSQL's template. */
  freshDatabase(): Promise<Fresh>
  /** An address of which nothing exists yet on SQLite, and an empty database on PostgreSQL. */
  emptyDatabase(): Promise<{ url: string; close(): Promise<void> }>
}

const open = new Set<() => Promise<void>>()

afterAll(async () => {
  await Promise.all([...open].map((close) => close()))
})

/** Closing twice does no harm. */
function closing(work: () => Promise<void>): () => Promise<void> {
  const close = async () => {
    if (open.delete(close)) await work()
  }
  open.add(close)
  return close
}

const newName = () => `t_${randomUUID().replaceAll('-', '')}`

async function emptyFile() {
  const path = join(inject('templates').folder, `${newName()}.db`)
  const close = closing(async () => {
    for (const end of ['', '-wal', '-shm', '.migration-lock']) rmSync(path + end, { force: true })
  })
  return { path, url: `file:${path}`, close }
}

async function onPostgres(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('templates').postgres })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function postgresFrom(template: string) {
  const name = newName()
  await onPostgres(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(inject('templates').postgres)
  url.pathname = `/${name}`
  return { url: url.href, close: closing(() => onPostgres(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)) }
}

async function connected({ url, close }: { url: string; close(): Promise<void> }): Promise<Fresh> {
  const db = await connect(url)
  open.delete(close)
  const both = closing(async () => {
    await db.$disconnect()
    open.add(close)
    await close()
  })
  return { db, url, close: both }
}

export const sqlite: Engine = {
  name: 'sqlite',
  emptyDatabase: emptyFile,
  freshDatabase: async () => {
    const empty = await emptyFile()
    copyFileSync(inject('templates').sqlite, empty.path)
    return connected(empty)
  },
}

export const postgresql: Engine = {
  name: 'postgresql',
  emptyDatabase: () => postgresFrom('template0'),
  freshDatabase: async () => connected(await postgresFrom(inject('templates').postgresTemplate)),
}

/** The same suite on SQLite and on PostgreSQL. */
export function eachEngine(suite: (engine: Engine) => void): void {
  describe.each([sqlite, postgresql])('$name', suite)
}
