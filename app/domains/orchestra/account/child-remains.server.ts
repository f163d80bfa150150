/** What is left of a child that cannot be deleted altogether yet, and when each part of it goes. */
import type { Tx } from '#app/platform/context.server.ts'
import { lotsOf } from './keeping.server.ts'
import { KINDS, type Kind } from './keeping.ts'
import type { Remaining } from './views.ts'

/** What goes at once when a family asks for it, and what is somebody else's. */
const NOT_LEFT: ReadonlySet<Kind> = new Set(['health', 'childContact', 'guardian', 'guardianContact'])

/**
 * What remains of one child, in the order of keeping.ts: the dates are those that the clock deletes by, were nothing held.
 * Who may see it the caller's policy says.
 */
export async function remainsOf(tx: Tx, childId: string): Promise<Remaining[]> {
  // Of what the keepers count as held for this child alone, everything is the child's.
  const none = new Set<string>()
  const lots = await lotsOf(tx, { children: new Set([childId]), seminars: none, semesters: none, auditions: none })
  const own = lots.filter(({ kind, held }) => held > 0 && !NOT_LEFT.has(kind))
  const isBound = !own.some(({ kind }) => kind === 'child')
  return KINDS.flatMap((kind): Remaining[] => {
    const some = own.filter((lot) => lot.kind === kind)
    const count = some.reduce((sum, { held }) => sum + held, 0)
    if (isBound && (kind === 'loan' || kind === 'child')) return [{ kind, count: count + 1, goesOn: null }]
    const goesOn = some
      .map((lot) => lot.goesOn)
      .sort()
      .at(-1)
    return goesOn === undefined ? [] : [{ kind, count, goesOn }]
  })
}
