import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { idOnce, makeOnce } from '../../once.server.ts'
import { theHosting } from '../../queries.server.ts'
import type { DocumentKind } from '../case.ts'
import { mayAddToHosting } from '../policy.ts'
import { addDocumentRow, findDocument } from '../store.server.ts'
import { type SentFile, takeInDocument } from '../take-in-document.server.ts'

/**
 * Takes in a document of a hosting; an agreement says on which day the last one signed. Whether it may be is asked before
 * anything is kept. A form that is sent twice keeps one. Gives its id. Throws missing, forbidden, or invalid beside the field that is wrong.
 */
export async function addDocument(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  sent: SentFile | null,
  { kind, signedOn, once = '' }: { kind: DocumentKind; signedOn: CivilDate | null; once?: string },
): Promise<string> {
  const asked = async (tx: Tx) => {
    if (!mayAddToHosting(actor, await theHosting(tx, actor, hostingId))) throw forbidden()
  }
  await ctx.tx(asked)
  if (!sent) throw invalid('hostingCase.fileMissing', {}, 'file')
  if (kind === 'agreement' && signedOn === null) throw invalid('hostingCase.signedOnMissing', {}, 'signedOn')
  if (signedOn !== null && signedOn > civilDateOf(ctx.now)) throw invalid('hostingCase.signedInFuture', {}, 'signedOn')
  const { id } = await takeInDocument(ctx, sent, (received) =>
    makeOnce(ctx, async (tx) => {
      await asked(tx)
      const of = { hostingId, kind, signedOn: kind === 'agreement' ? signedOn : null }
      const known = idOnce(once, ['document', hostingId, kind, of.signedOn, received.name, received.sha256])
      const same = known === undefined ? null : await findDocument(tx, known)
      if (same) return same
      const row = { ...(known !== undefined && { id: known }), ...received, ...of }
      const added = await addDocumentRow(tx, { ...row, addedAt: ctx.now, addedById: ctx.actorId })
      await ctx.note(tx, 'hosting.document-added', hostingId, { kind, bytes: received.bytes })
      return added
    }),
  )
  return id
}
