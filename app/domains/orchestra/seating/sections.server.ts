import type { Tx } from '#app/platform/context.server.ts'
import { partsHeld } from '../repertoire/queries.server.ts'
import { type SectionOn, sectionsBy } from './sections.ts'
import { listPlans } from './store.server.ts'

/**
 * In which section everybody plays at a seminar, or at all seminars of a semester: see `sectionBy` for the rule. Three
 * statements, however many there are.
 */
export async function sectionsAt(
  tx: Tx,
  { semesterId, seminarId }: { semesterId: string; seminarId?: string },
): Promise<SectionOn> {
  const plans = await listPlans(tx, {
    shownAt: { not: null },
    ...(seminarId ? { seminarId } : { seminar: { semesterId } }),
  })
  const held = await partsHeld(tx, semesterId)
  return sectionsBy(plans, held)
}
