import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { YEAR } from './figures.ts'
import type { InventedPerson } from './invent/people.ts'
import { inventStaff } from './invent/staff.ts'
import { SEED } from './load.server.ts'

/** One invented person of each role: whom a visitor of the demonstration can be. Throws missing before it is loaded. */
export async function demoRoles(ctx: Context): Promise<{ role: string; name: string; email: string }[]> {
  const { secretariat, jurors, hostCoordinator, municipalityContact } = inventStaff(SEED)
  const of = (role: string, one: InventedPerson | undefined) =>
    one ? [{ role, name: one.name, email: one.email }] : []
  const { id } = await theEdition(ctx.db, YEAR)
  const participants = await participantsOf(ctx.db, id)
  const known = participants.find(({ ofTheYear }) => ofTheYear) ?? participants[0]
  const artist = known && (await findContact(ctx.db, known.personId))
  return [
    ...of('Sekretariat', secretariat[0]),
    ...of('Juryleder', jurors[0]),
    ...of('Jurymedlem', jurors[1]),
    ...of('Vertskommune', hostCoordinator),
    ...of('Kommunekontakt', municipalityContact),
    ...(artist ? [{ role: 'Kunstner', name: artist.name, email: artist.email }] : []),
  ]
}
