import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { logConsents } from '../changes.server.ts'
import { closeAsks } from '../consent.store.server.ts'
import { type ConsentCapacity, type ConsentPurpose, decidesAlone, verdictOf } from '../consent-rules.ts'
import { consentState } from '../consent-state.server.ts'
import { removeHealthOf } from '../health.store.server.ts'
import { mayAnswerAsChild, mayAnswerAsGuardian } from '../policy.ts'
import { firstName } from '../rules.ts'
import { theChild } from '../the-child.server.ts'

/**
 * Answers for a child: as a guardian, or as the young person, who may sit beside a guardian. An answer that one has given
 * already is not written again. When the consent to keep facts about health no longer holds, they are deleted at once.
 *
 * Throws missing, forbidden for who acts for another or may not sign, invalid when nothing was answered, and conflict for a
 * guardian who answers what the young person now decides alone.
 */
export async function answerConsents(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  childId: string,
  { capacity, answers }: { capacity: ConsentCapacity; answers: Partial<Record<ConsentPurpose, boolean>> },
): Promise<void> {
  const given = Object.entries(answers) as [ConsentPurpose, boolean][]
  if (given.length === 0) throw invalid('orchestraConsents.nothingAnswered')
  await ctx.tx(async (tx) => {
    const { standing, child, age } = await theChild(ctx, tx, actor, childId)
    const may =
      capacity === 'guardian'
        ? mayAnswerAsGuardian(actor, standing, childId)
        : mayAnswerAsChild(actor, standing, childId)
    if (!may) throw forbidden()
    if (capacity === 'guardian' && given.some(([purpose]) => decidesAlone(ctx.settings.orchestraAges, purpose, age)))
      throw conflict('orchestraConsents.notYours', { name: firstName(child.person.name) })
    const { log } = await consentState(ctx, tx, child)
    const changed = given.filter(([purpose, yes]) => {
      // The log is the newest first.
      const last = log.find(
        (one) => one.purpose === purpose && one.capacity === capacity && one.givenById === actor.personId,
      )
      return last?.given !== yes
    })
    await logConsents(
      ...([ctx, tx, { childId, capacity, givenById: actor.personId, locale }] as const),
      changed.map(([purpose, yes]) => ({ purpose, given: yes })),
    )
    if (capacity === 'self') await closeAsks(tx, childId, ctx.now)
    await ctx.note(tx, 'child.consented', childId, { capacity, purposes: changed.map(([purpose]) => purpose) })
    const after = await consentState(ctx, tx, child)
    if (verdictOf(after.log, 'health', after.subject, civilDateOf(ctx.now)) === 'yes') return
    if ((await removeHealthOf(tx, childId)) > 0) await ctx.note(tx, 'child.healthDropped', childId, { all: true })
  })
}
