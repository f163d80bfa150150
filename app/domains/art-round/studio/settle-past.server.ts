/** A round that was over before its applications came in: whoever a file calls accepted took part in it. */
import { putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import { putAnnounced } from '#app/domains/art-round/edition/changes.server.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf, instantOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { admitAll } from './admit.server.ts'
import { mayEnterAnswers } from './policy.ts'
import { isPast } from './rules.ts'

/**
 * Makes participants, with their studios, of those who are accepted in an edition that is over; nobody is written to, and
 * studios get the next free numbers in the order of the applications, and artists theirs of the catalogue. Of an edition that is not over nothing is changed:
 * there the artists answer themselves. Throws forbidden, missing, and conflict when more are accepted than there are places.
 */
export async function settlePast(ctx: Context, actor: Actor | null, tx: Tx, year: number): Promise<void> {
  if (!mayEnterAnswers(actor)) throw forbidden()
  const edition = await theEdition(tx, year)
  if (!isPast(edition, civilDateOf(ctx.now))) return
  const accepted = (await listSubmitted(tx, edition.id)).filter(
    ({ decision, participation }) =>
      decision === 'accepted' && (participation === 'none' || participation === 'awaiting'),
  )
  if (accepted.length === 0) return
  const at = (edition.announceOn && instantOf(edition.announceOn, '12:00')) || ctx.now
  const concerned = new Set(accepted.map(({ callId }) => callId))
  for (const call of await callsOf(tx, edition.id))
    if (concerned.has(call.id) && !call.announcedAt)
      await putAnnounced(tx, { edition: await theEdition(tx, year), call }, at)
  for (const { id, participation } of accepted)
    if (participation === 'none') await putParticipation(tx, id, { participation: 'awaiting' })
  const waiting = accepted.map((one) => ({ ...one, participation: 'awaiting' as const }))
  await admitAll(ctx, tx, await theEdition(tx, year), waiting, { letters: false, numbers: true })
}
