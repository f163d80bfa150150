import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { jurorReminderMail } from '../mails.ts'
import { countMarks } from '../marks.store.server.ts'
import { maySetUpJury } from '../policy.ts'
import { scorersIn } from '../queries.server.ts'
import { roundOfYear } from '../round.server.ts'

/**
 * «Send påminnelse»: a letter to every juror whom the round waits for. A juror is reminded once a day, however often it
 * is pressed. Gives how many are written to. Throws forbidden, missing, and conflict for a round that is not open, that
 * waits for nobody, and for a warm-up, which waits for nobody either.
 */
export async function remindJurors(ctx: Context, actor: Actor | null, year: number, roundId: string): Promise<number> {
  if (!maySetUpJury(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const round = await roundOfYear(tx, edition.id, roundId)
    if (round.state !== 'open' || round.kind === 'warmup') throw conflict('jury.roundNotOpen')
    const { ids, needed, forStandIns, recusals } = await scorersIn(tx, round)
    const waiting = needed.filter((seat) => seat.sealedAt === null)
    if (waiting.length === 0) throw conflict('juryRounds.nobodyToRemind')
    const counts = await countMarks(tx, round)
    const day = civilDateOf(ctx.now)
    for (const seat of waiting) {
      const contact = await findContact(tx, seat.personId)
      if (!contact) continue
      const of = seat.standIn ? forStandIns : ids
      const out = new Set(recusals.filter(({ seatId }) => seatId === seat.id).map(({ applicationId }) => applicationId))
      const total = of.filter((id) => !out.has(id)).length
      const done = Math.min(counts.get(seat.id)?.complete ?? 0, total)
      await ctx.post(
        tx,
        jurorReminderMail(contact, ctx.settings.publicUrl, year, { roundId: round.id, day, done, total }),
      )
    }
    await ctx.note(tx, 'jury.reminded', round.id, { jurors: waiting.length, day })
    return waiting.length
  })
}
