import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { holdersOf } from '#app/domains/people/appoint.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ownBench } from '../bench.server.ts'
import { allSealedMail } from '../mails.ts'
import { mayJudge } from '../policy.ts'
import { maySeal } from '../rules.ts'
import { listSeats, putSeat } from '../store.server.ts'

/**
 * A juror confirms being finished: from then on nothing of it changes. When it is the last of the round, the secretariat
 * is told. A second time changes nothing. Throws forbidden, and conflict with what is missing.
 */
export async function sealScores(ctx: Context, actor: Actor, year: number): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, seat, applications, assessments } = await ownBench(tx, actor, year)
    if (!mayJudge(actor, seat, year)) throw forbidden()
    if (seat.sealedAt !== null) return
    const works = await worksOf(
      tx,
      applications.map(({ id }) => id),
    )
    const before = applications.map(({ id }) => ({ id, workIds: (works.get(id) ?? []).map((work) => work.id) }))
    const answer = maySeal(round, seat, [...assessments.values()], before)
    if (!answer.may) throw conflict(answer.why.key, answer.why.facts)
    await putSeat(tx, seat.id, { sealedAt: ctx.now })
    await ctx.note(tx, 'jury.sealed', seat.id, { applications: applications.length })
    const seats = await listSeats(tx, round.id)
    if (seats.some((one) => one.sealedAt === null)) return
    for (const secretary of await holdersOf(tx, 'secretariat'))
      await ctx.post(tx, allSealedMail(secretary, ctx.settings.publicUrl, year, round.id, seats.length))
  })
}
