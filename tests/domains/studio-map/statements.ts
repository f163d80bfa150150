/** Counts what a query asks the database for, below everything of ours. */
import Database from 'better-sqlite3'
import pg from 'pg'
import { vi } from 'vitest'

/** How many statements the work sends that read or write rows. */
export async function statementsOf(engine: string, work: () => Promise<unknown>): Promise<number> {
  const sent: string[] = []
  const note = (sql: unknown) => {
    const text = typeof sql === 'string' ? sql : ((sql as { text?: string } | undefined)?.text ?? '')
    if (/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text)) sent.push(text)
  }
  const target = (engine === 'sqlite' ? Database : pg.Client).prototype as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >
  const method = engine === 'sqlite' ? 'prepare' : 'query'
  const original = target[method]
  if (!original) throw new Error(`the driver of ${engine} has no ${method}`)
  const spy = vi.spyOn(target, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
    note(args[0])
    return original.apply(this, args)
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return sent.length
}
