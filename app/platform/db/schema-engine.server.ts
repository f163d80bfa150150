/** Prisma's schema engine as WebAssembly: needs no network and no binary. Everything is found from the working folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationPg } from './pg-migrations.server.ts'
import { type Provider, providerOf, sqliteFile } from './provider.ts'
import { migrationSqlite } from './sqlite-migrations.server.ts'

export type { SchemaEngine }

/** Nothing in the database is kept out of sight. */
export const EVERYTHING = { externalTables: [], externalEnums: [] }

/** The models with the engine's own heading: the same models for both. */
export function schemaFiles(provider: Provider): SchemaContainer[] {
  const models = resolve('prisma/models')
  const names = readdirSync(models).filter((name) => name.endsWith('.prisma'))
  return [resolve('prisma', provider, '_datasource.prisma'), ...names.sort().map((name) => join(models, name))].map(
    (path) => ({ path, content: readFileSync(path, 'utf8') }),
  )
}

/** The folder of an engine's migrations. */
export const migrationsFolder = (provider: Provider): string => resolve('prisma/migrations', provider)

/** The names of an engine's migrations, oldest first. */
export function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** An engine's migrations with their text, as the schema engine takes them. */
export function migrationList(provider: Provider, folder = migrationsFolder(provider)): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((path) => {
      const value = readFileSync(join(folder, path, 'migration.sql'), 'utf8')
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
    }),
  }
}

let started: Promise<void> | undefined

/** Once a process: a second instance under the same glue panics. */
function startEngine(): Promise<void> {
  started ??= instantiate()
  return started
}

/** The package's main entry imports the .wasm as a module, which Node 20 cannot; its glue can be handed one. */
async function instantiate(): Promise<void> {
  const { resolve: find } = createRequire(resolve('package.json'))
  const bytes = readFileSync(find('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'))
  const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports }
  const { exports } = (await WebAssembly.instantiate(bytes, imports)).instance
  glue.__wbg_set_wasm(exports)
  ;(exports as { __wbindgen_start(): void }).__wbindgen_start()
}

/** Opens the engine on a database, and closes both whatever happens. Throws the database's own error. */
export async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await startEngine()
  const provider = providerOf(url)
  if (provider === 'sqlite') mkdirSync(dirname(sqliteFile(url)), { recursive: true })
  const inner = provider === 'sqlite' ? migrationSqlite(url) : migrationPg(url)
  const open: SqlDriverAdapter[] = []
  const kept = async (opening: Promise<SqlDriverAdapter>) => {
    const adapter = await opening
    open.push(adapter)
    return adapter
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: () => kept(inner.connect()),
    connectToShadowDb: () => inner.connectToShadowDb(),
  })
  const datamodels = schemaFiles(provider).map(({ path, content }): [string, string] => [path, content])
  try {
    const engine = await glue.SchemaEngine.new({ datamodels }, () => {}, factory)
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } catch (error) {
    // The engine says only "External error id#N"; the registry has what the driver said.
    const id = /External error id#(\d+)/.exec(String(error instanceof Error ? error.message : error))?.[1]
    throw (id && factory.errorRegistry.consumeError(Number(id))?.error) || error
  } finally {
    // The engine leaves its connection open, and on SQLite that one holds an exclusive lock.
    for (const adapter of open) await adapter.dispose()
  }
}
