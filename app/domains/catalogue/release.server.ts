/** Reading a release: what it says is looked at before it is believed. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { conflict } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Catalogue, canonicalText, catalogueShape } from './catalogue.ts'
import { type KeptFile, type KeptRelease, readSnapshot } from './store.server.ts'

/** Of a dataset's canonical text, as hexadecimal digits. */
export const sumOf = (catalogue: unknown): string =>
  createHash('sha256').update(canonicalText(catalogue), 'utf8').digest('hex')

export const sumOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * What a release says, as it was when it was made. Throws conflict when it is not what was released: changed in the
 * database, or of a shape that this version of the product does not know.
 */
export async function theCatalogueOf(tx: Tx, release: Pick<KeptRelease, 'id' | 'no' | 'sha256'>): Promise<Catalogue> {
  const snapshot = await readSnapshot(tx, release.id)
  const parsed = catalogueShape.safeParse(snapshot)
  if (sumOf(snapshot) !== release.sha256 || !parsed.success) throw conflict('catalogue.damaged', { no: release.no })
  return parsed.data
}

/**
 * A made file as a stream, once all of it was read and found to be what was made; null when it is not made. Throws
 * conflict when it is something else, or gone.
 */
export async function openMade(ctx: Context, file: KeptFile): Promise<ReadableStream<Uint8Array> | null> {
  if (file.state !== 'made' || !file.fileKey) return null
  if (!(await ctx.files.stat(file.fileKey))) throw conflict('catalogue.fileDamaged')
  const hash = createHash('sha256')
  for await (const chunk of await ctx.files.open(file.fileKey)) hash.update(chunk as Buffer)
  if (hash.digest('hex') !== file.sha256) throw conflict('catalogue.fileDamaged')
  return Readable.toWeb(await ctx.files.open(file.fileKey)) as ReadableStream<Uint8Array>
}
