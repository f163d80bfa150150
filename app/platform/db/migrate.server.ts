/**
 * Brings a database up to the migrations of this version. Runs at every start of the server and from the command
 * line; processes that start at the same time wait for each other, and all but the first find nothing to do.
 * A migration that fails leaves the database as it was: SQLite gets its copy back, PostgreSQL rolls back.
 */
import pg from 'pg'
import { Mutex } from './mutex.ts'
import { type Provider, providerOf, sqliteFile } from './provider.ts'
import { EVERYTHING, migrationList, migrationNames, migrationsFolder, withEngine } from './schema-engine.server.ts'
import { appliedToFile, hasTables, keepCopy, removeFile, restoreCopy, withFileLock } from './sqlite-file.server.ts'

/** A number of our own among PostgreSQL's advisory locks. */
const ADVISORY_LOCK = 2013_0914

const APPLIED =
  'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'

const turn = new Mutex()

/**
 * Applies what is pending and answers with the names, oldest first.
 * An SQLite file that holds anything is copied to `<file>.before-<migration>.db` first.
 * Throws with the database's own words in `cause`; the database is then as before, and may be tried again.
 */
export function migrate(url: string, folder = migrationsFolder(providerOf(url))): Promise<string[]> {
  const apply = { sqlite: migrateFile, postgresql: migrateServer }[providerOf(url)]
  return turn.run(async () => ((await pendingMigrations(url, folder)).length > 0 ? apply(url, folder) : []))
}

/** The names of migrations that this database lacks, oldest first. Those that only a newer version knows do not count. */
export async function pendingMigrations(url: string, folder = migrationsFolder(providerOf(url))): Promise<string[]> {
  if (providerOf(url) === 'sqlite') return lacking(folder, appliedToFile(sqliteFile(url), APPLIED))
  return withPg(url, async (client) => lacking(folder, await appliedToServer(client)))
}

function lacking(folder: string, applied: string[]): string[] {
  const done = new Set(applied)
  return migrationNames(folder).filter((name) => !done.has(name))
}

async function applyAll(url: string, provider: Provider, folder: string): Promise<string[]> {
  const input = { migrationsList: migrationList(provider, folder), filters: EVERYTHING }
  return (await withEngine(url, (engine) => engine.applyMigrations(input))).appliedMigrationNames
}

/** SQLite's migrations are not atomic: the engine switches foreign keys off, which is not possible in a transaction. */
async function migrateFile(url: string, folder: string): Promise<string[]> {
  const file = sqliteFile(url)
  return withFileLock(file, async () => {
    const [first] = lacking(folder, appliedToFile(file, APPLIED))
    if (!first) return []
    const copy = hasTables(file) ? keepCopy(file, `${file}.before-${first}.db`) : null
    try {
      return await applyAll(url, 'sqlite', folder)
    } catch (cause) {
      if (copy) await restoreCopy(copy, file)
      else removeFile(file)
      throw new Error(`the migration failed, and ${file} is as it was${copy ? ` (its copy: ${copy})` : ''}`, { cause })
    }
  })
}

async function migrateServer(url: string, folder: string): Promise<string[]> {
  return withPg(url, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`)
    if (lacking(folder, await appliedToServer(client)).length === 0) return []
    try {
      return await applyAll(url, 'postgresql', folder)
    } catch (cause) {
      await forgetFailures(url, folder)
      throw new Error('the migration failed, and the database is as it was before it', { cause })
    }
  })
}

/** PostgreSQL rolled the script back; without this, the record that it was tried would bar the next try. */
async function forgetFailures(url: string, folder: string): Promise<void> {
  const migrationsList = migrationList('postgresql', folder)
  await withEngine(url, async (engine) => {
    const input = { migrationsList, optInToShadowDatabase: false, filters: EVERYTHING }
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory(input)
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName })
  })
}

async function withPg<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function appliedToServer(client: pg.Client): Promise<string[]> {
  const table = await client.query<{ found: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS found`)
  if (!table.rows[0]?.found) return []
  return (await client.query<{ name: string }>(APPLIED)).rows.map(({ name }) => name)
}
