import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Member } from './association.ts'
import { findMember, listMembers } from './store.server.ts'

/** Throws missing. */
export async function theMember(tx: Tx, id: string): Promise<Member> {
  const member = await findMember(tx, id)
  if (!member) throw missing()
  return member
}

/** The whole register, for the association's own report. Whom it is read for the caller's policy says. */
export const membersOf = (tx: Tx): Promise<Member[]> => listMembers(tx)
