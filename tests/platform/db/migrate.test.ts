import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import pg from 'pg'
import { expect, inject, it } from 'vitest'
import { migrate, pendingMigrations } from '#app/platform/db/migrate.server.ts'
import { sqliteFile } from '#app/platform/db/provider.ts'
import { migrationNames, migrationsFolder } from '#app/platform/db/schema-engine.server.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'

const run = promisify(execFile)

const FAMILY = `
  CREATE TABLE "Parent" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL);
  CREATE TABLE "Child" ("id" INTEGER NOT NULL PRIMARY KEY, "parentId" INTEGER NOT NULL,
    CONSTRAINT "Child_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Parent" ("id") ON DELETE CASCADE);
  INSERT INTO "Parent" VALUES (1, 'one');
  INSERT INTO "Child" VALUES (1, 1), (2, 1);`

/** How Prisma writes a change of a column on SQLite: the table is made anew. */
const REDEFINED = `
  PRAGMA defer_foreign_keys=ON;
  PRAGMA foreign_keys=OFF;
  CREATE TABLE "new_Parent" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT);
  INSERT INTO "new_Parent" ("id", "name") SELECT "id", "name" FROM "Parent";
  DROP TABLE "Parent";
  ALTER TABLE "new_Parent" RENAME TO "Parent";
  PRAGMA foreign_keys=ON;
  PRAGMA defer_foreign_keys=OFF;`

/** A folder of migrations: name → SQL. */
function folderOf(migrations: Record<string, string>, provider: string): string {
  const folder = mkdtempSync(join(inject('templates').folder, 'migrations-'))
  for (const [name, sql] of Object.entries(migrations)) write(folder, name, sql)
  writeFileSync(join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`)
  return folder
}

function write(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  if (url.startsWith('file:')) return inFile(sqliteFile(url), sql)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function inFile(file: string, sql: string): unknown[] {
  const db = new Database(file)
  try {
    const statement = db.prepare(sql)
    return statement.reader ? statement.all() : [statement.run()]
  } finally {
    db.close()
  }
}

const copiesOf = (url: string) =>
  readdirSync(dirname(sqliteFile(url))).filter((name) => name.startsWith(`${basename(sqliteFile(url))}.before-`))

eachEngine((engine) => {
  it('brings an empty database up to date, and then has nothing to do', async () => {
    const { url } = await engine.emptyDatabase()
    const all = migrationNames(migrationsFolder(engine.name))
    expect(all.length).toBeGreaterThan(0)
    expect(await pendingMigrations(url)).toEqual(all)
    expect(await migrate(url)).toEqual(all)
    expect(await pendingMigrations(url)).toEqual([])
    expect(await migrate(url)).toEqual([])
  })

  it('three processes that start at the same time apply each migration once', async () => {
    const { url } = await engine.emptyDatabase()
    const start = () =>
      run(process.execPath, ['--import', 'tsx', 'scripts/migrate.ts', 'deploy'], {
        env: { ...process.env, DATABASE_URL: url },
      })
    const said = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout.trim().split(' ')[0])
    expect(said.sort()).toEqual(['applied', 'nothing', 'nothing'])
    expect(await rows(url, 'SELECT migration_name FROM _prisma_migrations')).toHaveLength(
      migrationNames(migrationsFolder(engine.name)).length,
    )
  })

  it('one that fails changes nothing, and can be mended and tried again', async () => {
    const { url } = await engine.emptyDatabase()
    const folder = folderOf({ '1_family': FAMILY }, engine.name)
    await migrate(url, folder)
    write(
      folder,
      '2_broken',
      `DELETE FROM "Child"; ALTER TABLE "Parent" ADD COLUMN "age" INTEGER; INSERT INTO "Nowhere" VALUES (1);`,
    )
    const failing = await migrate(url, folder).then(
      () => null,
      (error: unknown) => error,
    )
    expect(failing).toBeInstanceOf(Error)
    expect(String((failing as Error).message)).toContain('as it was')
    expect(JSON.stringify([(failing as Error).cause, String((failing as Error).cause)])).toMatch(/Nowhere/)
    expect(await rows(url, 'SELECT * FROM "Child"')).toHaveLength(2)
    expect(await rows(url, 'SELECT * FROM "Parent"')).toEqual([{ id: 1, name: 'one' }])
    expect(await pendingMigrations(url, folder)).toEqual(['2_broken'])
    write(folder, '2_broken', `ALTER TABLE "Parent" ADD COLUMN "age" INTEGER;`)
    expect(await migrate(url, folder)).toEqual(['2_broken'])
    expect(await rows(url, 'SELECT * FROM "Parent"')).toEqual([{ id: 1, name: 'one', age: null }])
  })

  it('an older version starts on a database that a newer one has migrated', async () => {
    const { url } = await engine.emptyDatabase()
    await migrate(
      url,
      folderOf({ '1_family': FAMILY, '2_more': 'ALTER TABLE "Parent" ADD COLUMN "age" INTEGER;' }, engine.name),
    )
    expect(await migrate(url, folderOf({ '1_family': FAMILY }, engine.name))).toEqual([])
  })
})

it('a first migration that fails leaves no file behind', async () => {
  const { url } = await sqlite.emptyDatabase()
  const path = sqliteFile(url)
  await expect(
    migrate(url, folderOf({ '1_broken': 'CREATE TABLE "A" ("id" INTEGER); SELECT * FROM "B";' }, 'sqlite')),
  ).rejects.toThrow('as it was')
  expect(existsSync(path)).toBe(false)
})

it('making a table anew keeps the rows that hang on it', async () => {
  const { url } = await sqlite.emptyDatabase()
  const folder = folderOf({ '1_family': FAMILY }, 'sqlite')
  await migrate(url, folder)
  write(folder, '2_redefined', REDEFINED)
  await migrate(url, folder)
  expect(await rows(url, 'SELECT id FROM Child')).toHaveLength(2)
  expect(await rows(url, 'PRAGMA foreign_key_check')).toEqual([])
  await rows(url, `UPDATE Parent SET name = NULL`)
})

it('a file that holds something is copied before it is migrated, one that is new is not', async () => {
  const { url } = await sqlite.emptyDatabase()
  const path = sqliteFile(url)
  const folder = folderOf({ '1_family': FAMILY }, 'sqlite')
  await migrate(url, folder)
  expect(copiesOf(url)).toEqual([])
  await rows(url, `INSERT INTO Parent VALUES (2, 'two')`)
  write(folder, '2_less', 'DROP TABLE "Child";')
  await migrate(url, folder)
  const copy = `${path}.before-2_less.db`
  expect(copiesOf(url)).toEqual([basename(copy)])
  expect(inFile(copy, 'SELECT name FROM Parent')).toEqual([{ name: 'one' }, { name: 'two' }])
  expect(inFile(copy, 'SELECT id FROM Child')).toHaveLength(2)
  expect(inFile(copy, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

it('a file that is in use by another process is left alone, with a reason', { timeout: 20_000 }, async () => {
  const { url } = await sqlite.emptyDatabase()
  const folder = folderOf({ '1_family': FAMILY }, 'sqlite')
  await migrate(url, folder)
  write(folder, '2_more', 'ALTER TABLE "Parent" ADD COLUMN "age" INTEGER;')
  const other = new Database(sqliteFile(url))
  other.exec('BEGIN IMMEDIATE')
  await expect(migrate(url, folder)).rejects.toThrow()
  other.exec('ROLLBACK')
  other.close()
  expect(await migrate(url, folder)).toEqual(['2_more'])
})
