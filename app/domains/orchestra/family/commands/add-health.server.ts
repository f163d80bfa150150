import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeHealth } from '../changes.server.ts'
import { verdictOf } from '../consent-rules.ts'
import { consentState } from '../consent-state.server.ts'
import type { HealthKind, KitchenCode } from '../family.ts'
import { demandFresh } from '../fresh.server.ts'
import { mayWriteHealth } from '../policy.ts'
import { theChild } from '../the-child.server.ts'

/**
 * Writes a fact about a child's health, sealed, with the day on which it is deleted. Throws missing, forbidden, and
 * conflict without a sign-in of a moment ago or without the consent to keep it.
 */
export async function addHealth(
  ctx: Context,
  actor: Actor,
  childId: string,
  note: { kind: HealthKind; kitchen: KitchenCode | ''; text: string; measures: string },
): Promise<void> {
  const said = [note.text, note.measures].filter(Boolean).join('\n\n')
  await ctx.tx(async (tx) => {
    const { standing, child, ofAge } = await theChild(ctx, tx, actor, childId)
    if (!mayWriteHealth(actor, standing, ofAge)) throw forbidden()
    await demandFresh(ctx, tx, actor)
    const today = civilDateOf(ctx.now)
    const { log, subject } = await consentState(ctx, tx, child)
    if (verdictOf(log, 'health', subject, today) !== 'yes') throw conflict('orchestraHealth.needsConsent')
    const { kind, kitchen } = note
    await writeHealth(ctx, tx, { childId, kind, kitchen, text: said, givenById: actor.personId })
  })
}
