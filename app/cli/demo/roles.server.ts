import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { YEAR } from './figures.ts'
import type { InventedPerson } from './invent/people.ts'
import { inventStaff } from './invent/staff.ts'
import { SEED } from './load.server.ts'
import { inventOrchestra } from './orchestra-people.ts'

/** Of the orchestra: a guardian with several children, and those who lead. */
function orchestraRoles(): { role: string; name: string; email: string }[] {
  const { families, leaders } = inventOrchestra(SEED)
  const large = [...families].sort((a, b) => b.children.length - a.children.length)[0]
  const guardian = large?.guardians.find(({ email }) => email !== null)
  const of = (role: string, wanted: 'conductor' | 'leader' | 'coach' | 'association') =>
    leaders
      .filter((leader) => leader.role === wanted)
      .slice(0, 1)
      .map(({ name, email }) => ({ role, name, email }))
  return [
    ...(guardian?.email ? [{ role: 'Foresatt', name: guardian.name, email: guardian.email }] : []),
    ...of('Dirigent', 'conductor'),
    ...of('Seminarleder', 'leader'),
    ...of('Instruktør', 'coach'),
    ...of('Venneforeningen', 'association'),
  ]
}

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
    ...orchestraRoles(),
  ]
}
