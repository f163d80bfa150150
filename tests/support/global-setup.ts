/** Once a run, for the tests that use a database: a PostgreSQL, and a migrated template for each engine. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { startPostgres } from './postgres.ts'

/** What the tests of a run copy their databases from. */
export interface Templates {
  folder: string
  sqlite: string
  /** Address of the maintenance database. */
  postgres: string
  /** Name of the migrated database. */
  postgresTemplate: string
}

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'art-round-tests-'))
  const sqlite = join(folder, 'template.db')
  const [postgres] = await Promise.all([startPostgres(), migrate(`file:${sqlite}`)])
  const postgresTemplate = `template_${process.pid}`
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  await admin.query(`DROP DATABASE IF EXISTS ${postgresTemplate}`)
  await admin.query(`CREATE DATABASE ${postgresTemplate} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'nb-NO'`)
  const migrated = new URL(postgres.url)
  migrated.pathname = `/${postgresTemplate}`
  await migrate(migrated.href)
  project.provide('templates', { folder, sqlite, postgres: postgres.url, postgresTemplate })
  return async () => {
    await admin.query(`DROP DATABASE IF EXISTS ${postgresTemplate} WITH (FORCE)`)
    await admin.end()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
