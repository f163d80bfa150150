/** What the template of the milestones can be. */
import { invalid } from '#app/kernel/fault.ts'
import { byMonths, MOST_MONTHS_AFTER, MOST_MONTHS_BEFORE, type TemplateMilestone } from './plan.ts'

/** Months counted back from the opening, as a form says them. Throws invalid beside the field for too many. */
export function monthsOf(months: number, when: 'before' | 'after'): number {
  if (when === 'before' && months > MOST_MONTHS_BEFORE)
    throw invalid('hostingTemplate.tooFarBefore', { most: MOST_MONTHS_BEFORE }, 'months')
  if (when === 'after' && months > MOST_MONTHS_AFTER)
    throw invalid('hostingTemplate.tooFarAfter', { most: MOST_MONTHS_AFTER }, 'months')
  return when === 'before' || months === 0 ? months : -months
}

/**
 * The positions of the milestones of one month after one of them has changed places with the one above it or below it; those
 * taken out of the template are passed over. Null when there is none to change places with.
 */
export function reordered(
  template: readonly TemplateMilestone[],
  id: string,
  way: 'up' | 'down',
): { id: string; position: number }[] | null {
  const moved = template.find((milestone) => milestone.id === id)
  if (!moved || moved.retiredAt) return null
  const row = template
    .filter(({ monthsBefore, retiredAt }) => monthsBefore === moved.monthsBefore && retiredAt === null)
    .sort(byMonths)
    .map((milestone) => milestone.id)
  const from = row.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  const other = row[to]
  if (other === undefined) return null
  row[from] = other
  row[to] = id
  return row.map((one, index) => ({ id: one, position: index + 1 }))
}
