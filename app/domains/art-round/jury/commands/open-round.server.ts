import { theCall, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { juryOpenMail } from '../mails.ts'
import { maySetUpJury } from '../policy.ts'
import { roundOfYear } from '../round.server.ts'
import { whyNotOpen } from '../steps.ts'
import { listSeats, putRoundState } from '../store.server.ts'

/**
 * Opens a round and writes to its jurors; one that is open stays so. Throws forbidden, missing, and conflict while the
 * call takes applications, with too few jurors, or when it was closed.
 */
export async function openRound(ctx: Context, actor: Actor | null, year: number, roundId: string): Promise<void> {
  if (!maySetUpJury(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const round = await roundOfYear(tx, edition.id, roundId)
    if (round.state === 'open') return
    const seats = await listSeats(tx, round.id)
    const why = whyNotOpen(round, await theCall(tx, round.callId), seats, ctx.now)
    if (why) throw conflict(why.key, why.facts)
    await putRoundState(tx, round.id, 'open')
    for (const { personId } of seats) {
      const contact = await findContact(tx, personId)
      if (contact) await ctx.post(tx, juryOpenMail(contact, ctx.settings.publicUrl, year, round.id))
    }
    await ctx.note(tx, 'jury.round-opened', round.id, { year, jurors: seats.length })
  })
}
