/**
 * The PostgreSQL adapter as the schema engine needs it:
 * the engine reads catalogue columns of type "char", which the adapter refuses, so they are shown as text;
 * the adapter splits scripts at every semicolon, also inside quotes, so they are sent whole – which also makes
 * PostgreSQL run each migration as one transaction.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** Numbers of types in PostgreSQL's catalogue. */
const CHAR = 18
const TEXT = 25

function poolWithCharAsText(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 1 })
  const query = pool.query.bind(pool) as (...sent: unknown[]) => Promise<pg.QueryResult>
  pool.query = (async (...sent: unknown[]) => {
    const result = await query(...sent)
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT
    return result
  }) as typeof pool.query
  return pool
}

/** @param afterwards is awaited once the connection is closed */
async function opened(pool: pg.Pool, afterwards = async () => {}): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect()
  adapter.executeScript = async (script) => {
    await pool.query(script)
  }
  adapter.dispose = async () => {
    if (!pool.ended) await pool.end()
    await afterwards()
  }
  return adapter
}

export function migrationPg(url: string): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => opened(poolWithCharAsText(url)),
    /** A throw-away database beside the real one; the account needs CREATEDB. Only comparing needs it, not deploying. */
    connectToShadowDb: async () => {
      const name = `shadow_${process.pid}_${Date.now()}`
      const owner = new pg.Pool({ connectionString: url, max: 1 })
      await owner.query(`CREATE DATABASE "${name}"`)
      const shadow = new URL(url)
      shadow.pathname = `/${name}`
      return opened(poolWithCharAsText(shadow.href), async () => {
        await owner.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
        await owner.end()
      })
    },
  }
}
