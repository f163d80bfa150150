import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { auditionCalendarText, entryOfAudition } from '../calendar.server.ts'
import { withdrawnMail } from '../mails.ts'
import { demandOpen, ownAudition } from '../own.server.ts'
import { mayBookFor } from '../policy.ts'
import { putAudition } from '../store.server.ts'

/**
 * Gives a time up, or says that the candidate did not come: the time is free, and the candidate is not judged. Twice
 * changes nothing. Throws as booking does.
 */
export async function withdrawAudition(ctx: Context, actor: Actor, roundId: string, auditionId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, audition, child, standing } = await ownAudition(tx, actor, roundId, auditionId)
    if (!mayBookFor(standing, child, civilDateOf(ctx.now), ctx.settings.orchestraAges)) throw forbidden()
    demandOpen(round, standing, ctx.now)
    if (audition.withdrawnAt !== null) return
    const gone = await putAudition(tx, auditionId, { withdrawnAt: ctx.now, slotId: null })
    await ctx.note(tx, 'audition.withdrawn', auditionId)
    const to = await findContact(tx, actor.personId)
    if (!to) return
    const { slot } = audition
    const entry = slot && entryOfAudition(round, gone, slot, child.name, to.locale, ctx.settings.publicUrl)
    const calendar = entry && auditionCalendarText(round, [entry], to.locale)
    await ctx.post(
      tx,
      withdrawnMail(round, to, child.name, { key: `audition-withdrawn:${gone.id}.${gone.version}`, calendar }),
    )
  })
}
