import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { PartnerFields } from '../input.ts'
import { theReadSeminar } from '../own.server.ts'
import { type PartnerPlayers, writePartnerPlayers } from '../partner.ts'
import { mayEditSeminar } from '../policy.ts'
import { putSeminar } from '../store.server.ts'

/**
 * Says with whom a seminar is held and how many players they come with by section; without a name there is no partner and
 * no players. Throws missing, forbidden, or conflict when someone has changed the seminar meanwhile.
 */
export async function editPartner(
  ctx: Context,
  actor: Actor,
  id: string,
  { version, partner, players }: PartnerFields & { version: number },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    const known: PartnerPlayers = Object.fromEntries(Object.entries(players).filter(([, count]) => (count ?? 0) > 0))
    const change = { partner, partnerPlayers: partner === '' ? '' : writePartnerPlayers(known), changedAt: ctx.now }
    if (!(await putSeminar(tx, id, version, change))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'seminar.partner-changed', id)
  })
}
