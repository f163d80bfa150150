/** Who works on a hosting: by a role, or in its project group. */
import { grantsHeld } from '#app/domains/people/holders.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Hosting } from '../hosting.ts'
import { standingBy } from '../policy.ts'
import type { Whom } from './digest.ts'
import { listGroups } from './store.server.ts'

export interface Involved extends Whom {
  /** The secretariat. */
  office: ReadonlySet<string>
  coordinators: ReadonlySet<string>
  contacts: ReadonlySet<string>
  /** With an account, whatever role they have. */
  group: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** The same with whom a thing concerns: without a coordinator the secretariat has the municipality's things as well. */
function involvedOf(of: Omit<Involved, keyof Whom>): Involved {
  const all = [of.office, of.coordinators, of.contacts, of.group]
  return {
    ...of,
    isInvolved: (personId) => all.some((ids) => ids.has(personId)),
    concerned: (side) => (side === 'host' && of.coordinators.size > 0 ? of.coordinators : of.office),
  }
}

/** By hosting, in three questions however many there are. */
export async function involvedIn(tx: Tx, hostings: readonly Hosting[]): Promise<Map<string, Involved>> {
  const held = [...(await grantsHeld(tx, ['secretariat', 'host', 'contact']))]
  const groups = await listGroups(
    tx,
    hostings.map(({ id }) => id),
  )
  return new Map(
    hostings.map((hosting) => {
      const of = (wanted: string) =>
        new Set(held.filter(([, grants]) => standingBy(grants, hosting) === wanted).map(([personId]) => personId))
      const group = new Set(groups.filter(({ hostingId }) => hostingId === hosting.id).map(({ personId }) => personId))
      const roles = { office: of('office'), coordinators: of('coordinator'), contacts: of('contact') }
      return [hosting.id, involvedOf({ ...roles, group })]
    }),
  )
}

/** Who is involved in one; nobody for one that is not there. */
export const involvedInOne = async (tx: Tx, hosting: Hosting): Promise<Involved> =>
  (await involvedIn(tx, [hosting])).get(hosting.id) ??
  involvedOf({ office: none, coordinators: none, contacts: none, group: none })

/** Who can be made responsible: the secretariat, the coordinators, and those of the project group who have an account. */
export const assignable = ({ office, coordinators, group }: Involved): ReadonlySet<string> =>
  new Set([...coordinators, ...group, ...office])
