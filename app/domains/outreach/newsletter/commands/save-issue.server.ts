import type { Actor } from '#app/domains/people/person.ts'
import { type Beside, conflict, conflictOver, forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type BlockFault, piecesOf } from '../blocks.ts'
import { unknownWorks } from '../fill.server.ts'
import { findIssue, type IssueTexts, saveIssueRow } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'
import { isEditable } from '../rules.ts'

const beside = (field: 'bodyNb' | 'bodyEn', { written, line, why }: BlockFault): Beside => {
  const key = {
    unknown: 'newsletterOffice.blockUnknown',
    needsNumber: 'newsletterOffice.blockNeedsNumber',
    notAlone: 'newsletterOffice.blockNotAlone',
  } as const
  return { field, key: key[why], facts: { written, line } }
}

/**
 * Saves an issue over the version that was read. Throws forbidden, missing, invalid beside a text with a block that does
 * not exist, and conflict with what others have saved meanwhile, or when it is sent.
 */
export async function saveIssue(
  ctx: Context,
  actor: Actor,
  id: string,
  version: number,
  texts: IssueTexts,
): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  const faults = [
    ...piecesOf(texts.bodyNb).faults.map((fault) => beside('bodyNb', fault)),
    ...piecesOf(texts.bodyEn).faults.map((fault) => beside('bodyEn', fault)),
  ]
  for (const field of ['bodyNb', 'bodyEn'] as const)
    for (const number of await unknownWorks(ctx, [texts[field]]))
      faults.push({ field, key: 'newsletterOffice.noSuchWork', facts: { number } })
  const [first, ...others] = faults
  if (first) throw invalidFields([first, ...others])
  await ctx.tx(async (tx) => {
    if (await saveIssueRow(tx, id, version, texts)) return ctx.note(tx, 'newsletter.saved', id)
    const now = await findIssue(tx, id)
    if (!now) throw missing()
    if (!isEditable(now.state)) throw conflict('newsletterOffice.notADraft')
    const fields = ['subjectNb', 'subjectEn', 'bodyNb', 'bodyEn'] as const
    const changed = fields.filter((field) => now[field] !== texts[field])
    throw conflictOver(
      'faults.changedMeanwhile',
      changed.map((field) => ({ field, key: 'newsletterOffice.standsNow', facts: { text: now[field] } })),
    )
  })
}
