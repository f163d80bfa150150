import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { addDays, instantOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { ChangeRoundInput } from '../input.ts'
import { countMarks } from '../panel.store.server.ts'
import { mayRunAuditions } from '../policy.ts'
import { putRound } from '../store.server.ts'
import { unsealedRound } from '../unsealed.server.ts'

type Change = Omit<ChangeRoundInput, 'intent'>

/**
 * What a round is, and when families book. Throws missing, conflict when it was changed meanwhile, is sealed, or when
 * marks that were given would mean something else (another top mark); invalid for booking that ends before it begins.
 */
export async function changeAuditionRound(ctx: Context, actor: Actor, roundId: string, change: Change): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayRunAuditions(await standingOf(tx, actor))) throw missing()
    const round = await unsealedRound(tx, roundId)
    const { version, bookFromDate, bookToDate, ...rest } = change
    const bookFrom = bookFromDate ? instantOf(bookFromDate, '00:00') : null
    const bookTo = bookToDate ? instantOf(addDays(bookToDate, 1), '00:00') : null
    if (bookFrom && bookTo && bookTo <= bookFrom)
      throw invalid('orchestraAudition.endsBeforeItBegins', {}, 'bookToDate')
    if (bookTo && !bookFrom) throw invalid('orchestraAudition.needsBeginning', {}, 'bookFromDate')
    if (rest.topMark !== round.topMark && (await countMarks(tx, { roundId })) > 0)
      throw invalid('orchestraAudition.marksAreGiven', {}, 'topMark')
    if (!(await putRound(tx, roundId, version, { ...rest, bookFrom, bookTo, changedAt: ctx.now })))
      throw conflict('orchestraAudition.changedMeanwhile')
    await ctx.note(tx, 'audition.changed', roundId)
  })
}
