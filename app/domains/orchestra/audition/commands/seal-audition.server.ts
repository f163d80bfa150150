import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { listSheets } from '../panel.store.server.ts'
import { mayDecide } from '../policy.ts'
import { wholeRound } from '../queries.server.ts'
import { judged, standingsOf, whyNotSeal } from '../rules.ts'
import { touchRound } from '../unsealed.server.ts'

/**
 * Closes the panel's sheets: from then on no mark, note, recusal or booking changes. A second time changes nothing.
 * Throws missing for who neither chairs the panel nor is of the secretariat, conflict with the numbers that lack sheets.
 */
export async function sealAudition(ctx: Context, actor: Actor, roundId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, criteria, panel, auditions } = await wholeRound(tx, roundId)
    if (!mayDecide(await standingOf(tx, actor), panel)) throw missing()
    if (round.sealedAt !== null) return
    const standings = standingsOf(judged(auditions), panel, await listSheets(tx, roundId), criteria)
    const why = whyNotSeal(standings, round.minScores)
    if (why) throw conflict(why.key, why.facts)
    await touchRound(ctx, tx, round, { sealedAt: ctx.now })
    await ctx.note(tx, 'audition.sealed', roundId, { candidates: standings.length })
  })
}
