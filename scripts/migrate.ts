/**
 * Migrations of both engines, without a download:
 *   new <name>   writes what the models have and the migrations lack, for SQLite and PostgreSQL
 *   check        fails when models and migrations differ, on either
 *   deploy       applies what is pending to DATABASE_URL
 *   status       tells what is applied and what is pending there
 *   reset --yes  empties DATABASE_URL and applies everything
 *   squash       one first migration in place of all; only while nothing is released
 * new, check and squash compare in throw-away databases; PostgreSQL's is started for it, or TEST_POSTGRES_URL.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { migrate, pendingMigrations } from '#app/platform/db/migrate.server.ts'
import { type Provider, providerOf } from '#app/platform/db/provider.ts'
import {
  EVERYTHING,
  migrationList,
  migrationNames,
  migrationsFolder,
  schemaFiles,
  withEngine,
} from '#app/platform/db/schema-engine.server.ts'
import { removeFile } from '#app/platform/db/sqlite-file.server.ts'
import { startPostgres } from '#tests/support/postgres.ts'

const PROVIDERS: Provider[] = ['sqlite', 'postgresql']
const databaseUrl = () => process.env.DATABASE_URL || 'file:./data/app.db'

/** What would bring a database with an engine's migrations to its models; empty when they agree. */
async function difference(url: string, provider: Provider, from: 'migrations' | 'empty'): Promise<string> {
  const result = await withEngine(url, (engine) =>
    engine.diff({
      from: from === 'empty' ? { tag: 'empty' } : { tag: 'migrations', ...migrationList(provider) },
      to: { tag: 'schemaDatamodel', files: schemaFiles(provider) },
      script: true,
      exitCode: true,
      filters: EVERYTHING,
    }),
  )
  return result.exitCode === 2 ? (result.stdout ?? '') : ''
}

/** Does the same for both engines on throw-away databases. */
async function onBoth(work: (url: string, provider: Provider) => Promise<void>): Promise<void> {
  const file = join(tmpdir(), `schema-${process.pid}.db`)
  const postgres = await startPostgres()
  try {
    for (const provider of PROVIDERS) await work(provider === 'sqlite' ? `file:${file}` : postgres.url, provider)
  } finally {
    await postgres.stop()
    removeFile(file)
  }
}

function writeMigration(provider: Provider, name: string, sql: string): void {
  const folder = join(migrationsFolder(provider), name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(folder, '..', 'migration_lock.toml'), `provider = "${provider}"\n`)
  console.log(`${provider}: wrote ${relative('.', folder)}`)
}

const stamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

async function writeNew(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z0-9-]+$/.test(name))
    throw new Error('name the migration: npm run migrate -- new <lower-case-name>')
  const folder = `${stamp()}_${name}`
  await onBoth(async (url, provider) => {
    const sql = await difference(url, provider, 'migrations')
    if (sql) writeMigration(provider, folder, sql)
    else console.log(`${provider}: no change`)
  })
}

async function squash(): Promise<void> {
  const first = migrationNames(migrationsFolder('sqlite'))[0] ?? `${stamp()}_init`
  await onBoth(async (url, provider) => {
    const sql = await difference(url, provider, 'empty')
    rmSync(migrationsFolder(provider), { recursive: true, force: true })
    writeMigration(provider, first, sql)
  })
}

async function check(): Promise<void> {
  const enums = PROVIDERS.map((provider) => readFileSync(`app/platform/db/generated/${provider}/enums.ts`, 'utf8'))
  if (enums[0] !== enums[1]) {
    console.error('the enums of the two generated clients differ: npm run generate')
    process.exitCode = 1
  }
  const [names, others] = PROVIDERS.map((provider) => migrationNames(migrationsFolder(provider)))
  if (names?.[0] !== others?.[0]) {
    console.error('the two engines begin with different migrations')
    process.exitCode = 1
  }
  await onBoth(async (url, provider) => {
    const sql = await difference(url, provider, 'migrations')
    if (sql) {
      console.error(`${provider}: models and migrations differ (npm run migrate -- new <name>)\n${sql}`)
      process.exitCode = 1
    } else console.log(`${provider}: models and migrations agree`)
  })
}

async function deploy(): Promise<void> {
  const applied = await migrate(databaseUrl())
  console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing is pending')
}

async function status(): Promise<void> {
  const pending = await pendingMigrations(databaseUrl())
  for (const name of migrationNames(migrationsFolder(providerOf(databaseUrl())))) {
    console.log(`${pending.includes(name) ? 'pending' : 'applied'}  ${name}`)
  }
}

async function reset(yes: string | undefined): Promise<void> {
  if (yes !== '--yes')
    throw new Error('reset deletes everything in DATABASE_URL; say so: npm run migrate -- reset --yes')
  await withEngine(databaseUrl(), (engine) => engine.reset({ filter: EVERYTHING }))
  await deploy()
}

const [command = '', given] = process.argv.slice(2)
const commands: Record<string, () => Promise<void>> = {
  new: () => writeNew(given),
  check,
  deploy,
  status,
  reset: () => reset(given),
  squash,
}
try {
  const run = commands[command]
  if (!run) throw new Error(`npm run migrate -- ${Object.keys(commands).join(' | ')}`)
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Error && error.cause) console.error(error.cause)
  process.exitCode = 2
}
// The schema engine leaves a timer of ten seconds behind on PostgreSQL.
process.exit()
