import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeSection } from '../change-section.server.ts'
import { mayEditEdition } from '../policy.ts'
import type { Values } from '../sections.ts'

/**
 * Says which municipalities have the joint exhibition; the lead is one of them, and a single host leads itself. Throws
 * forbidden, missing, conflict, or invalid for a municipality that was no member that year.
 */
export async function editHosts(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: { hosts: readonly string[]; lead: string | null },
  seen: Values | null,
) {
  if (!mayEditEdition(actor)) throw forbidden()
  const members = new Set((await listMembers(ctx.db, year)).map(({ id }) => id))
  const ids = [...new Set(wish.hosts)]
  if (ids.some((id) => !members.has(id))) throw invalid('edition.noSuchMember', { year }, 'hosts')
  const lead = ids.length === 1 ? ids[0] : wish.lead
  if (ids.length > 1 && !ids.includes(lead ?? '')) throw invalid('edition.leadIsNoHost', {}, 'lead')
  const hosts = ids.map((municipalityId) => ({ municipalityId, lead: municipalityId === lead }))
  await changeSection(ctx, year, { section: 'hosts', seen, wish: () => ({ hosts }) })
}
