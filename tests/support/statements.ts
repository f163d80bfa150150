/** Counts what truly goes to the database: each SQL statement, on either engine, whatever asked for it. */
import Sqlite from 'better-sqlite3'
import pg from 'pg'

/**
 * Runs work and gives the statements that it cost, in order. What else the process sends to a database meanwhile is
 * counted too, so nothing else should run.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const prepare = Sqlite.prototype.prepare
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
  Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
    seen.push(sql)
    return prepare.call(this, sql)
  } as typeof prepare
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [asked] = args
    seen.push(typeof asked === 'string' ? asked : String((asked as { text?: string })?.text))
    return query.apply(this, args)
  } as unknown as typeof pg.Client.prototype.query
  try {
    await work()
  } finally {
    Sqlite.prototype.prepare = prepare
    pg.Client.prototype.query = query as unknown as typeof pg.Client.prototype.query
  }
  return seen
}
