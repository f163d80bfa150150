import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { conflict, invalid } from '#app/kernel/fault.ts'
import { minutes } from '#app/kernel/when.ts'
import type { House } from '#app/platform/context.server.ts'
import { runTransaction } from '#app/platform/db/client.server.ts'
import { providerOf } from '#app/platform/db/provider.ts'
import { migrationNames, migrationsFolder } from '#app/platform/db/schema-engine.server.ts'
import { isFileKey } from '#app/platform/files/keys.ts'
import { ArchiveDamaged, readArchive } from './archive.server.ts'
import type { BackupSums } from './make-backup.server.ts'
import { FILES, MANIFEST, type Manifest, manifestShape, ROWS } from './manifest.ts'
import { isEmpty, KEPT_MODELS, putLines } from './rows.store.server.ts'

interface Checked {
  manifest: Manifest
  /** The lines of each model's rows. */
  rows: Map<string, string[]>
}

/**
 * Puts everything of a backup into an empty database and its files beside it, all or nothing. The whole backup is read
 * and held against its own sums before the first row is written. Throws conflict when the database is not empty or the
 * backup is of another version, and invalid when the backup is damaged.
 */
export async function restoreBackup(house: House, file: string): Promise<BackupSums> {
  if (!(await isEmpty(house.db))) throw conflict('keeping.notEmpty')
  const { manifest, rows } = await check(file)
  const own = migrationNames(migrationsFolder(providerOf(house.settings.databaseUrl)))
  if (manifest.migrations.join() !== own.join()) throw conflict('keeping.otherVersion', { file })
  const put: string[] = []
  try {
    await readArchive(file, async (name, _, content) => {
      if (!name.startsWith(FILES)) return
      const key = name.slice(FILES.length)
      put.push(key)
      await house.files.put(key, Readable.from(content))
    })
    await runTransaction(
      house.db,
      async (tx) => {
        if (!(await isEmpty(tx))) throw conflict('keeping.notEmpty')
        for (const model of KEPT_MODELS) await putLines(tx, model, rows.get(model.name) ?? [])
      },
      minutes(30),
    )
  } catch (error) {
    for (const key of put) await house.files.remove(key)
    throw error
  }
  return {
    rows: [...rows.values()].reduce((sum, lines) => sum + lines.length, 0),
    files: put.length,
    bytes: manifest.entries.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

async function check(file: string): Promise<Checked> {
  if (!existsSync(file)) throw invalid('transfer.noFile', { file })
  const damaged = (what: string) => invalid('keeping.damaged', { file, what })
  const seen = new Map<string, string>()
  const rows = new Map<string, string[]>()
  const said: Buffer[] = []
  let hasEntries = false
  try {
    await readArchive(file, async (name, _, content) => {
      hasEntries = true
      const hash = createHash('sha256')
      const isKept = name === MANIFEST || name.startsWith(ROWS)
      const pieces: Buffer[] = []
      for await (const piece of content) {
        hash.update(piece)
        if (isKept) pieces.push(piece)
      }
      if (name === MANIFEST) said.push(...pieces)
      else if (seen.has(name)) throw damaged(`${name} stands twice`)
      else seen.set(name, hash.digest('hex'))
      const model = /^rows\/\d+-(\w+)\.jsonl$/.exec(name)?.[1]
      if (model) rows.set(model, Buffer.concat(pieces).toString('utf8').split('\n').filter(Boolean))
    })
  } catch (error) {
    if (!(error instanceof ArchiveDamaged)) throw error
    throw hasEntries ? damaged(error.message) : invalid('keeping.noBackup', { file })
  }
  const manifest = said.length > 0 ? manifestIn(Buffer.concat(said)) : null
  if (!manifest) throw hasEntries ? damaged(`no ${MANIFEST}`) : invalid('keeping.noBackup', { file })
  for (const { name, sha256 } of manifest.entries) {
    if (seen.get(name) !== sha256) throw damaged(name)
    if (name.startsWith(FILES) && !isFileKey(name.slice(FILES.length))) throw damaged(name)
    seen.delete(name)
  }
  const [surplus] = seen.keys()
  if (surplus) throw damaged(surplus)
  for (const [model, count] of Object.entries(manifest.rows))
    if (!KEPT_MODELS.some(({ name }) => name === model) || rows.get(model)?.length !== count) throw damaged(model)
  return { manifest, rows }
}

function manifestIn(bytes: Buffer): Manifest | null {
  try {
    return manifestShape.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null
  } catch {
    return null
  }
}
