/** The stock SQLite adapter as the schema engine needs it: the engine replays whole migration files as one query. */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { sqliteFile } from './provider.ts'

function playingScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const executeRaw = adapter.executeRaw.bind(adapter)
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query)
    await adapter.executeScript(query.sql)
    return 0
  }
  return adapter
}

export function migrationSqlite(url: string): SqlMigrationAwareDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: sqliteFile(url), timeout: 5000 })
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => playingScripts(await stock.connect()),
    connectToShadowDb: async () => playingScripts(await stock.connectToShadowDb()),
  }
}
