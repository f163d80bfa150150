import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { conflict } from '#app/kernel/fault.ts'
import { minutes } from '#app/kernel/when.ts'
import type { House } from '#app/platform/context.server.ts'
import { connect, runTransaction, type Tx } from '#app/platform/db/client.server.ts'
import { providerOf, sqliteFile } from '#app/platform/db/provider.ts'
import { migrationNames, migrationsFolder } from '#app/platform/db/schema-engine.server.ts'
import { keepCopy } from '#app/platform/db/sqlite-file.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { type ArchiveWriter, type Entry, writeArchive } from './archive.server.ts'
import { FILES, FORMAT, MANIFEST, type Manifest, ROWS } from './manifest.ts'
import { KEPT_MODELS, linesOf } from './rows.store.server.ts'

export interface BackupSums {
  rows: number
  files: number
  bytes: number
}

/**
 * Keeps everything in one file, while others go on writing: the rows as they stood at one moment, and every file that
 * they name. It can be restored on either engine. Throws conflict when the file is there already; when it fails nothing
 * is left.
 */
export async function makeBackup(house: House, file: string, now: Date): Promise<BackupSums> {
  if (existsSync(file)) throw conflict('keeping.existsAlready', { file })
  const scratch = await mkdtemp(path.join(tmpdir(), 'backup-'))
  try {
    return await writeArchive(file, (writer) => fill(house, writer, scratch, now))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function fill(house: House, writer: ArchiveWriter, scratch: string, now: Date): Promise<BackupSums> {
  const engine = providerOf(house.settings.databaseUrl)
  const files = new Map<string, Entry>()
  // The files first: each that the rows name was there before its row. What has come in meanwhile is added after them.
  await addFiles(house, writer, files)
  const { counts, entries } = await atOneMoment(house, scratch, (tx) => addRows(tx, writer, scratch))
  await addFiles(house, writer, files)
  const manifest: Manifest = {
    ...{ format: FORMAT, product: 'kunst-rett-vest', madeAt: now.toISOString(), engine },
    migrations: migrationNames(migrationsFolder(engine)),
    rows: counts,
    entries: [...entries, ...files.values()],
  }
  const said = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  await writer.add(MANIFEST, said.length, Readable.from([said]))
  return {
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    files: files.size,
    bytes: manifest.entries.reduce((sum, { bytes }) => sum + bytes, said.length),
  }
}

async function addFiles({ files }: House, writer: ArchiveWriter, done: Map<string, Entry>): Promise<void> {
  for await (const key of files.list('')) {
    if (done.has(key)) continue
    const found = await files.stat(key)
    if (!found) continue
    try {
      done.set(key, await writer.add(FILES + key, found.bytes, await files.open(key)))
    } catch (error) {
      // It was taken away between the two looks, before anything of it was written.
      if (!(error instanceof FileMissing)) throw error
    }
  }
}

/**
 * Reads the database as it stands at one moment. SQLite: from a copy, so that nobody waits for the reading; PostgreSQL:
 * in one serialisable transaction.
 */
async function atOneMoment<T>(house: House, scratch: string, read: (tx: Tx) => Promise<T>): Promise<T> {
  const url = house.settings.databaseUrl
  if (providerOf(url) === 'postgresql') return runTransaction(house.db, read, minutes(30))
  const copy = keepCopy(sqliteFile(url), path.join(scratch, 'copy.db'))
  const db = await connect(`file:${copy}`)
  try {
    return await read(db)
  } finally {
    await db.$disconnect()
  }
}

async function addRows(tx: Tx, writer: ArchiveWriter, scratch: string) {
  const counts: Record<string, number> = {}
  const entries: Entry[] = []
  for (const [place, model] of KEPT_MODELS.entries()) {
    let count = 0
    const lines = async function* () {
      for await (const some of linesOf(tx, model)) {
        count += some.length
        yield `${some.join('\n')}\n`
      }
    }
    // A tar file tells the length of an entry before the entry.
    const kept = path.join(scratch, model.name)
    await pipeline(lines, createWriteStream(kept))
    const { size } = await stat(kept)
    const name = `${ROWS}${String(place + 1).padStart(2, '0')}-${model.name}.jsonl`
    entries.push(await writer.add(name, size, createReadStream(kept)))
    await rm(kept)
    counts[model.name] = count
  }
  return { counts, entries }
}
