import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hasReached } from '../../hosting.ts'
import { theHosting } from '../../queries.server.ts'
import { mayRemoveDocument } from '../policy.ts'
import { findDocument, listSigned, removeDocumentRow } from '../store.server.ts'

/**
 * Takes a document away, its row first and then its file. The last signed agreement stays while the hosting rests on it.
 * Throws missing, forbidden or conflict.
 */
export async function removeDocument(ctx: Context, actor: Actor, hostingId: string, id: string): Promise<void> {
  const fileKey = await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, hostingId)
    const document = await findDocument(tx, id)
    if (document?.hostingId !== hostingId) throw missing()
    if (!mayRemoveDocument(actor, hosting, document.addedById)) throw forbidden()
    const isLastAgreement = document.signedOn !== null && (await listSigned(tx, [hostingId])).length === 1
    if (isLastAgreement && hasReached(hosting, 'planning')) throw conflict('hostingCase.agreementStands')
    await removeDocumentRow(tx, id)
    await ctx.note(tx, 'hosting.document-removed', hostingId, { kind: document.kind })
    return document.fileKey
  })
  await ctx.files.remove(fileKey)
}
