import { makeKnown } from '#app/domains/people/appoint.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import type { Role } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { municipalityId } from '#app/domains/places/rules.ts'
import { operator } from '../operator.ts'
import { round2013, YEAR } from './figures.ts'
import type { InventedPerson, InventedStaff } from './invent/people.ts'
import type { At } from './moment.ts'

/** The secretariat, the host's coordinator and a municipality's contact. Jurors get their role with their seats. */
export async function loadStaff(at: At, staff: InventedStaff): Promise<void> {
  const ctx = at('2012-11-15')
  const give = async (one: InventedPerson, role: Role, editionYear: number | null, place: string | null) => {
    const personId = await ctx.tx((tx) => makeKnown(ctx, tx, { email: one.email, name: one.name, demo: true }))
    await grantRole(ctx, operator, personId, { role, editionYear, municipalityId: place })
  }
  for (const one of staff.secretariat) await give(one, 'secretariat', null, null)
  await give(staff.hostCoordinator, 'host', YEAR, municipalityId(round2013.hostMunicipality))
  const contactOf = (await listMunicipalities(ctx.db)).find(
    ({ number }) => number === staff.municipalityContact.municipality,
  )
  await give(staff.municipalityContact, 'contact', null, contactOf?.id ?? null)
}
