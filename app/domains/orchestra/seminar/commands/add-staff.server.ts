import { makeKnown } from '#app/domains/people/appoint.server.ts'
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { StaffFields } from '../input.ts'
import { theReadSeminar } from '../own.server.ts'
import { mayEditSeminar, mayGiveTrust } from '../policy.ts'
import { MOST_STAFF, peopleNamed, wantsTrust } from '../rules.ts'
import { listAdults, listStaff, putStaff } from '../staff.store.server.ts'

/**
 * Gives a grown-up a part in a seminar. `who` is an e-mail address or the name of somebody known; an address that nobody
 * has makes a new person, who needs a name. The same part given again changes what goes with it. Only the secretariat makes
 * leaders and gives the right to the emergency binder.
 *
 * Throws missing, forbidden, conflict when there are too many, and invalid for a name that nobody or several have and for a
 * child.
 */
export async function addStaff(ctx: Context, actor: Actor, id: string, wish: StaffFields): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing } = await theReadSeminar(tx, actor, id)
    if (!mayEditSeminar(standing, id)) throw forbidden()
    if (wantsTrust(wish) && !mayGiveTrust(standing)) throw forbidden('seminarTold.officeGivesTrust')
    if ((await listStaff(tx, id)).length >= MOST_STAFF) throw conflict('seminarTold.tooManyStaff')
    const personId = wish.who.includes('@')
      ? await byAddress(ctx, tx, wish)
      : await byName(tx, wish.who, standing.office)
    const { role, sections, binder } = wish
    await putStaff(tx, id, { personId, role, sections: role === 'coach' ? sections : [], binder })
    await ctx.note(tx, 'seminar.staff-added', id, { personId, role, binder })
  })
}

async function byAddress(ctx: Context, tx: Tx, { who, name }: StaffFields): Promise<string> {
  const email = who.trim().toLowerCase()
  if (!/^\S+@\S+\.\S+$/.test(email)) throw invalid('faults.notAnEmail', {}, 'who')
  const known = await personWithEmail(tx, email)
  if (!known && name === '') throw invalid('seminarTold.needsName', {}, 'name')
  return makeKnown(ctx, tx, { email, name })
}

async function byName(tx: Tx, who: string, families: boolean): Promise<string> {
  const [found, ...others] = peopleNamed(who, await listAdults(tx, { families }))
  if (!found) throw invalid('seminarTold.nobodyNamed', { who }, 'who')
  if (others.length > 0) throw invalid('seminarTold.severalNamed', { count: others.length + 1 }, 'who')
  return found.id
}
