import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hasReached } from '../../hosting.ts'
import { theHosting } from '../../queries.server.ts'
import { caseFaults, isDecided, mayFollow } from '../case-rules.ts'
import { mayAddToHosting } from '../policy.ts'
import { openingOf } from '../queries.server.ts'
import { latestCase } from '../rules.ts'
import { addCaseRow, type CaseDraft, findDocument, listCases, putCase } from '../store.server.ts'

/**
 * Enters a case for the politicians of one municipality of a hosting, or changes one (`of`). A case that was postponed or
 * rejected is followed by another; what an agreement rests on stands. Throws missing, forbidden, conflict, or invalid
 * beside every field that is wrong.
 */
export async function enterCase(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  of: { id: string; version: number } | null,
  draft: CaseDraft,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, hostingId)
    if (!mayAddToHosting(actor, hosting)) throw forbidden()
    const cases = await listCases(tx, [hostingId])
    const before = of && cases.find(({ id }) => id === of.id)
    if (of && !before) throw missing()
    const municipalityId = before?.municipalityId ?? draft.municipalityId
    if (!hosting.parts.some((part) => part.municipalityId === municipalityId)) throw missing()
    if (draft.documentId !== null && (await findDocument(tx, draft.documentId))?.hostingId !== hostingId)
      throw missing()
    const opensOn = await openingOf(tx, hosting)
    const today = civilDateOf(ctx.now)
    const [first, ...rest] = caseFaults(draft, { year: hosting.year, opensOn, today })
    if (first) throw invalidFields([first, ...rest])
    if (before && of) {
      if (hasReached(hosting, 'agreement') && isDecided(before) && before.decision !== draft.decision)
        throw conflict('hostingCase.decisionStands')
      if (!(await putCase(tx, of, { ...draft, municipalityId }, ctx.now))) throw conflict('faults.changedMeanwhile')
    } else {
      if (!mayFollow(latestCase(cases, municipalityId))) throw conflict('hostingCase.caseIsOpen')
      await addCaseRow(tx, hostingId, draft, ctx.actorId, ctx.now)
    }
    const facts = { municipalityId, decision: draft.decision }
    if (before) await ctx.note(tx, 'hosting.case-changed', hostingId, facts)
    else await ctx.note(tx, 'hosting.case-added', hostingId, facts)
  })
}
