import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { enterAmong, enterExactly } from '#app/domains/art-round/jury/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { choosableRound, rankedBefore } from '../entries.server.ts'
import { mayChooseEntries } from '../policy.ts'

/** So many of the highest, with all who tie at the limit; or those ticked of those that were shown. */
export type EntryChoice = { best: number } | { shown: readonly string[]; ticked: readonly string[] }

/**
 * Chooses who goes on to a round, from the ranking of the round before it. Gives how many now do of those that were
 * looked at. Throws forbidden, missing for a round that is not of chosen ones or an application that was not in the
 * round before, and conflict before that round is sealed or once this one is opened.
 */
export async function chooseEntries(
  ctx: Context,
  actor: Actor | null,
  year: number,
  roundId: string,
  choice: EntryChoice,
): Promise<number> {
  if (!mayChooseEntries(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const { round, before } = await choosableRound(tx, edition.id, roundId)
    const ranked = await rankedBefore(tx, before)
    if (!ranked) throw conflict('juryEntries.entriesSealedFirst')
    if ('best' in choice) {
      // Equal ranks share their number, so the rank itself says who ties at the limit.
      const best = ranked.filter(({ rank }) => rank !== null && rank <= choice.best).map((of) => of.applicationId)
      await enterExactly(tx, round, best)
      await ctx.note(tx, 'jury.entries-chosen', round.id, { best: choice.best, entered: best.length })
      return best.length
    }
    const known = new Set(ranked.map(({ applicationId }) => applicationId))
    if (choice.shown.some((id) => !known.has(id))) throw missing()
    await enterAmong(tx, round, choice.shown, choice.ticked)
    await ctx.note(tx, 'jury.entries-chosen', round.id, { shown: choice.shown.length, entered: choice.ticked.length })
    return choice.ticked.length
  })
}
