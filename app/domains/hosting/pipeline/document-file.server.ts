import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { savedAs } from '#app/platform/files/recognise-document.ts'
import { theHosting } from '../queries.server.ts'
import { findDocument } from './store.server.ts'

/**
 * A document of a hosting, to be saved: its bytes, and the headers under which no browser shows it, guesses what it is, or
 * keeps it. Throws missing for who has no part in the hosting, and when the file is gone.
 */
export async function documentFile(
  ctx: Context,
  actor: Actor,
  id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> }> {
  const document = await findDocument(ctx.db, id)
  if (!document) throw missing()
  await theHosting(ctx.db, actor, document.hostingId)
  const bytes = await ctx.files.read(document.fileKey).catch((error: unknown) => {
    throw error instanceof FileMissing ? missing('hostingCase.fileGone') : error
  })
  return {
    bytes: new Uint8Array(bytes),
    headers: {
      'Content-Type': document.mime,
      'Content-Length': String(bytes.length),
      'Content-Disposition': savedAs(document.name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  }
}
