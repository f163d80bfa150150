/** Whether every document that the database names has its file, and every such file a document. */
import { createHash } from 'node:crypto'
import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { DOCUMENTS } from '#app/platform/files/keys.ts'
import { listDocumentFiles } from './store.server.ts'

export interface VerifiedDocuments {
  documents: number
  /** Files that the database names and that are not there. */
  missing: string[]
  /** Files whose content is not what came. */
  damaged: string[]
  /** Files that no document has. They do no harm. */
  strays: string[]
}

/** Reads every document. Throws forbidden. */
export async function verifyDocuments(ctx: Context, actor: Actor | null): Promise<VerifiedDocuments> {
  if (!isSecretariat(actor)) throw forbidden()
  const left = new Set<string>()
  for await (const key of ctx.files.list(DOCUMENTS)) left.add(key)
  const known = await listDocumentFiles(ctx.db)
  const verified: VerifiedDocuments = { documents: known.length, missing: [], damaged: [], strays: [] }
  for (const { fileKey, sha256 } of known) {
    if (!left.delete(fileKey)) {
      verified.missing.push(fileKey)
      continue
    }
    const hash = createHash('sha256')
    for await (const piece of await ctx.files.open(fileKey)) hash.update(piece as Buffer)
    if (hash.digest('hex') !== sha256) verified.damaged.push(fileKey)
  }
  return { ...verified, strays: [...left] }
}
