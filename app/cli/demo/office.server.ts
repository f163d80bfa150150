/** The secretary who does the office's part of the demonstration: what is frozen or sent tells a name. */
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import { inventStaff } from './invent/staff.ts'

/** With the rights of the operator, who no person is where nobody is known yet. */
export async function officeOf(tx: Tx, seed: number): Promise<Actor> {
  const [secretary] = inventStaff(seed).secretariat
  const person = secretary && (await personWithEmail(tx, secretary.email))
  return person ? { ...operator, personId: person.id, name: person.name } : operator
}
