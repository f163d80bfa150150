import type { Db, Tx } from '#app/platform/db/client.server.ts'
import { assertOutsideTransaction, connect, runTransaction } from '#app/platform/db/client.server.ts'
import { type Files, openFiles } from '#app/platform/files/files.server.ts'
import { later, type Work } from '#app/platform/jobs/queue.store.server.ts'
import { type Letter, post } from '#app/platform/mail/outbox.store.server.ts'
import { noteDeed } from './audit.store.server.ts'
import type { Settings } from './config/settings.server.ts'
import { type Log, makeLog } from './log/log.server.ts'

export type { Db, Letter, Tx, Work }

/** Facts of an audit entry: plain values, no text that a person wrote. */
export type NoteFacts = Record<string, string | number | boolean | null | string[]>

/** What a query or a command works with: one moment, one person, one database. */
export interface Context {
  /** The moment of the request; one deed has one time. */
  now: Date
  /** Reads outside a transaction. Inside one it throws: use the tx. */
  db: Db
  /** All or nothing. Nothing but the database may be awaited inside; what fails to serialise is tried again. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One audit entry: who did what to what, in the transaction of the deed. */
  note(tx: Tx, deed: string, subjectId: string, facts?: NoteFacts): Promise<void>
  /** A mail in the outbox, in the transaction of what it tells about. The same key is posted once. */
  post(tx: Tx, letter: Letter): Promise<void>
  /** Work for later, in the same transaction. */
  later(tx: Tx, work: Work): Promise<void>
  files: Files
  settings: Settings
  log: Log
  /** The person who truly acts; null for a visitor and for the operator's command line. */
  actorId: string | null
  /** The person that it is done for by another; null when nobody acts for another. */
  forId: string | null
}

/** What lives as long as the process: opened once at start. */
export interface House {
  settings: Settings
  db: Db
  files: Files
  log: Log
}

/** Opens settings → database → files. Throws when one of them cannot be used. */
export async function openHouse(settings: Settings): Promise<House> {
  const log = makeLog(settings.logLevel)
  return { settings, db: await connect(settings.databaseUrl), files: openFiles(settings.filesUrl), log }
}

export function contextOf(house: House, now: Date, actorId: string | null, forId: string | null = null): Context {
  return {
    ...house,
    now,
    actorId,
    forId,
    tx: (work) => {
      assertOutsideTransaction('a second transaction')
      return runTransaction(house.db, work)
    },
    note: (tx, deed, subjectId, facts) => noteDeed(tx, { at: now, actorId, forId, deed, subjectId, facts }),
    post: (tx, letter) => post(tx, letter, now),
    later: (tx, work) => later(tx, work, now),
  }
}
