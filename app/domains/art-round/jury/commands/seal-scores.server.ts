import { holdersOf } from '#app/domains/people/appoint.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownBench } from '../bench.server.ts'
import { allSealedMail } from '../mails.ts'
import { progressOfMarks, whyNotSeal } from '../marks.ts'
import { mayJudge } from '../policy.ts'
import { scorersIn } from '../queries.server.ts'
import { sealedSumOf } from '../sealed-sum.server.ts'
import { putSeat } from '../store.server.ts'

/**
 * A juror confirms being finished: from then on nothing of it changes. When it is the last of those that the round waits
 * for, the checksum of all their scores is noted and the secretariat is told. To be finished with a warm-up is to leave it, scored or not. A second time changes
 * nothing. Throws forbidden, and conflict with what is missing.
 */
export async function sealScores(
  ctx: Context,
  actor: Actor,
  year: number,
  wished: string | null = null,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, seat, applications, marks } = await ownBench(tx, actor, year, wished)
    if (!mayJudge(actor, seat, year)) throw forbidden()
    if (seat.sealedAt !== null) return
    const ids = applications.map(({ id }) => id)
    const { seats } = await scorersIn(tx, round)
    const others = seats.filter((one) => !one.standIn && one.sealedAt === null).length
    const why = whyNotSeal(round, seat, progressOfMarks(ids, marks, round.criteria.length), others)
    if (why) throw conflict(why.key, why.facts)
    await putSeat(tx, seat.id, { sealedAt: ctx.now })
    await ctx.note(tx, 'jury.sealed', seat.id, { applications: applications.length, round: round.number })
    if (round.kind === 'warmup') return
    const { needed } = await scorersIn(tx, round)
    if (needed.some((one) => one.sealedAt === null)) return
    await ctx.note(tx, 'jury.allSealed', round.id, { round: round.number, checksum: await sealedSumOf(tx, round) })
    for (const secretary of await holdersOf(tx, 'secretariat'))
      await ctx.post(tx, allSealedMail(secretary, ctx.settings.publicUrl, year, round.id, needed.length))
  })
}
