/** What the orchestra and its association hold of an adult beside the family: tasks, certificates, stepping in, memberships. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { forgetMemberships, ownMemberships } from '../association/own.server.ts'
import { ownClearances } from '../clearance/queries.server.ts'
import { listPanelsOf, listPartsOf, listStandInsAt, removeStandInsAt } from './own-work.store.server.ts'
import type { OwnTasks } from './views.ts'

interface Who {
  id: string
  /** Empty: none, and then nobody stands at it. */
  email: string
}

/**
 * What is held of one person. A stand-in is known by the address alone, which who asks has signed in with. Nothing of what a
 * panel wrote: it is said of somebody else.
 */
export async function ownWork(tx: Tx, { id, email }: Who): Promise<OwnTasks> {
  return {
    tasks: await listPartsOf(tx, id),
    clearances: await ownClearances(tx, id),
    panels: await listPanelsOf(tx, id),
    standIn: email === '' ? [] : await listStandInsAt(tx, email),
    memberships: await ownMemberships(tx, id),
  }
}

/**
 * «Slett meg»: off the list of stand-ins with everything one was asked, and out of the association. What is owed to the
 * accounts stays there for its term, and who led a seminar for that of the grants.
 */
export async function forgetWork(tx: Tx, { id, email }: Who, today: CivilDate): Promise<void> {
  if (email !== '') await removeStandInsAt(tx, email)
  await forgetMemberships(tx, id, today)
}
