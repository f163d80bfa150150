/** The context of a query or a command, on a test's own database. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import { readSettings, type Settings } from '#app/platform/config/settings.server.ts'
import { type Context, contextOf, type Db, type House } from '#app/platform/context.server.ts'
import { openFiles } from '#app/platform/files/files.server.ts'
import { makeLog } from '#app/platform/log/log.server.ts'

export interface TestContext extends Context {
  /** The same database and files, for another person. */
  as(actorId: string | null): TestContext
  /** The same, at another moment. */
  at(now: Date | string): TestContext
}

interface Given {
  /** From `engine.freshDatabase()`. */
  db: Db
  /** An instant, as `2013-03-01T12:00:00Z`. */
  now?: Date | string
  actorId?: string | null
  settings?: Partial<Settings>
}

/** Settings, a silent log and an empty folder of files around a database. */
export function testHouse(db: Db, settings: Partial<Settings> = {}): House {
  const files = `file://${join(inject('templates').folder, `files-${randomUUID()}`)}`
  const fixed = { NODE_ENV: 'test', SESSION_SECRET: 'a secret of the tests and of nobody else', FILES_URL: files }
  const read = readSettings({
    ...fixed,
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
    ADDRESS_URL: 'off',
  } as NodeJS.ProcessEnv)
  return { settings: { ...read, ...settings }, db, files: openFiles(files), log: makeLog('silent') }
}

/** A context at a moment (noon on 1 March 2013 unless told) and for a person (a visitor unless told). */
export function testContext({ db, now = '2013-03-01T11:00:00Z', actorId = null, settings }: Given): TestContext {
  const house = testHouse(db, settings)
  const make = (moment: Date, actor: string | null): TestContext => ({
    ...contextOf(house, moment, actor),
    as: (other) => make(moment, other),
    at: (other) => make(instant(other), actor),
  })
  return make(instant(now), actorId)
}

function instant(value: Date | string): Date {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) throw new Error(`no instant: ${value}`)
  return date
}

/** A clock that moves when it is told to. */
export function clock(start: Date | string) {
  let at = instant(start).getTime()
  return {
    now: () => new Date(at),
    /** @param by milliseconds */
    advance: (by: number) => {
      at += by
    },
    set: (moment: Date | string) => {
      at = instant(moment).getTime()
    },
  }
}
