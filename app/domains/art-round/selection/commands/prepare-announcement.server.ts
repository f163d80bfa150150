import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll, removeHeld } from '#app/platform/mail/outbox.store.server.ts'
import { drawLetters, hindranceOf } from '../announcement.server.ts'
import { putPrepared } from '../announcement.store.server.ts'
import { type AnnouncementCounts, heldForCall } from '../announcement.ts'
import { benchOf } from '../bench.server.ts'
import { mayAnnounce } from '../policy.ts'

/**
 * Writes the letters of an announcement into the outbox, where they are held until it happens; nobody sees anything of
 * it. Letters that were prepared before are taken away. Throws conflict while someone is undecided, more are accepted
 * than there are places, or a juror has not sealed, and after the announcement.
 */
export async function prepareAnnouncement(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string | null = null,
): Promise<{ sign: string; counts: AnnouncementCounts }> {
  if (!mayAnnounce(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const bench = await benchOf(tx, year, callId)
    const { call } = bench
    if (call.announcedAt) throw conflict('selection.announcedAlready')
    const why = hindranceOf(bench)
    if (why) throw conflict(why.key, why.facts)
    const { letters, counts, sign } = await drawLetters(ctx, tx, bench)
    await removeHeld(tx, heldForCall(call.id))
    await postAll(tx, letters, ctx.now)
    await putPrepared(tx, { callId: call.id, preparedAt: ctx.now, preparedById: ctx.actorId, sign, counts })
    await ctx.note(tx, 'selection.prepared', bench.edition.id, { callId: call.id, ...counts })
    return { sign, counts }
  })
}
