import { reachingJury } from '#app/domains/art-round/application/queries.server.ts'
import { theCall, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { courseOf } from '../course.server.ts'
import { juryOpenMail } from '../mails.ts'
import { putEntries } from '../marks.store.server.ts'
import { runningOrder } from '../order.ts'
import { maySetUpJury } from '../policy.ts'
import { roundOfYear } from '../round.server.ts'
import { WARM_UP_SIZE } from '../rounds.ts'
import { whyNotOpen } from '../steps.ts'
import { listRounds, listSeats, putRoundState } from '../store.server.ts'

/**
 * Opens a round and writes to its jurors; one that is open stays so. A warm-up is of so many applications that chance
 * draws (ten unless told); it is over when a round that counts opens. Throws forbidden, missing, and conflict while the
 * call takes applications, with too few jurors, before the round before it is closed, or when it was closed.
 */
export async function openRound(
  ctx: Context,
  actor: Actor | null,
  year: number,
  roundId: string,
  warmUp = WARM_UP_SIZE,
): Promise<void> {
  if (!maySetUpJury(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const round = await roundOfYear(tx, edition.id, roundId)
    if (round.state === 'open') return
    const rounds = await listRounds(tx, [round.callId])
    const seats = await listSeats(tx, round.id)
    const why = whyNotOpen(round, await theCall(tx, round.callId), seats, ctx.now, await courseOf(tx, round, rounds))
    if (why) throw conflict(why.key, why.facts)
    if (round.kind === 'warmup') {
      const all = (await reachingJury(tx, round.callId)).map(({ id }) => id)
      if (all.length === 0) throw conflict('jury.nothingToScore')
      await putEntries(tx, round.id, runningOrder(round.orderSeed, 'warm-up', all).slice(0, warmUp))
    } else
      for (const other of rounds)
        if (other.kind === 'warmup' && other.state !== 'closed') await putRoundState(tx, other.id, 'closed')
    await putRoundState(tx, round.id, 'open')
    for (const { personId } of seats) {
      const contact = await findContact(tx, personId)
      if (contact) await ctx.post(tx, juryOpenMail(contact, ctx.settings.publicUrl, year, round.id))
    }
    await ctx.note(tx, 'jury.round-opened', round.id, { year, jurors: seats.length, number: round.number })
  })
}
