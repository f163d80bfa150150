/** What other domains' commands do with people: make them known, give and take the role of a year, in their own transaction. */
import type { Context } from '#app/platform/context.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Contact } from './contact.server.ts'
import type { Role } from './person.ts'
import { addGrant, addPerson, endGrant, findPersonByEmail, listGrants, listHolders, putPerson } from './store.server.ts'

/**
 * The id of the person with an address, made known if need be. A name is written only where there is none; people's own
 * names are theirs. `demo` marks a person who is invented.
 */
export async function makeKnown(
  ctx: Context,
  tx: Tx,
  given: { email: string; name: string; demo?: boolean },
): Promise<string> {
  const known = await findPersonByEmail(tx, given.email)
  if (known) {
    if (known.name === '' && given.name !== '') await putPerson(tx, known.id, { name: given.name })
    return known.id
  }
  const { email, name, demo = false } = given
  const added = await addPerson(tx, { email, name, locale: 'nb', demo, createdAt: ctx.now })
  await ctx.note(tx, 'person.added', added.id)
  return added.id
}

/** Gives a role for one year; one that is in force stays as it is. Whether it may be given is for the caller's policy. */
export async function appoint(ctx: Context, tx: Tx, personId: string, role: Role, year: number): Promise<void> {
  const wish = { role, editionYear: year, municipalityId: null }
  const added = await addGrant(tx, { personId, ...wish, grantedAt: ctx.now, grantedById: ctx.actorId })
  if (added) await ctx.note(tx, 'role.granted', personId, wish)
}

/** Takes the roles of one year away; roles that hold for every year are not touched. */
export async function dismiss(
  ctx: Context,
  tx: Tx,
  personId: string,
  roles: readonly Role[],
  year: number,
): Promise<void> {
  for (const { id, role, editionYear } of await listGrants(tx, personId)) {
    if (editionYear !== year || !roles.includes(role)) continue
    await endGrant(tx, id, ctx.now)
    await ctx.note(tx, 'role.revoked', personId, { role, editionYear })
  }
}

/** Everyone who holds a role now and can be written to. */
export async function holdersOf(tx: Tx, role: Role): Promise<Contact[]> {
  const holders = await listHolders(tx, role)
  return holders.flatMap(({ id, email, name, locale }) => (email ? [{ personId: id, email, name, locale }] : []))
}
