import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Member } from './association.ts'
import { listOwnMembers, putMember, removeMember } from './store.server.ts'

/** Memberships of a person and those that the person entered, as «Mine data» gives them out. */
export async function ownMemberships(tx: Tx, personId: string): Promise<Omit<Member, 'version' | 'enteredById'>[]> {
  return (await listOwnMembers(tx, personId)).map(({ version: _version, enteredById: _by, ...member }) => member)
}

/**
 * «Slett meg» in the association's register: memberships end today; those for which nothing was ever paid go at once, and the
 * rest when the accounts no longer need them. Gives how many went.
 */
export async function forgetMemberships(tx: Tx, personId: string, today: CivilDate): Promise<number> {
  let gone = 0
  for (const member of await listOwnMembers(tx, personId)) {
    if (member.fees.length === 0) {
      await removeMember(tx, member.id)
      gone++
    } else if (member.leftOn === null) await putMember(tx, member.id, member.version, { leftOn: today, onBoard: false })
  }
  return gone
}
