/** What day it is in a hosting. */
import { type CivilDate, civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Hosting } from './hosting.ts'

/** The last day of the demonstration: the year's exhibition is over, and the two that follow are at work. */
export const DEMO_DAY: CivilDate = '2013-10-15'
/** Its board reaches from that year as far ahead as every board does. */
const DEMO_YEARS = 6

type Whose = Pick<Hosting, 'demo' | 'year'>

/** Whether a hosting belongs to the demonstration: as it was loaded, or tried out on its board. */
export const standsStill = ({ demo, year }: Whose): boolean => demo && year <= yearOf(DEMO_DAY) + DEMO_YEARS

/**
 * Today in Oslo; and in the hostings of the demonstration its last day, whenever somebody opens it, so that what was ahead
 * of people then is shown ahead of them and not years overdue.
 */
export const todayIn = (hosting: Whose, now: Date): CivilDate => (standsStill(hosting) ? DEMO_DAY : civilDateOf(now))

/** Today on the board: the demonstration's last day where every hosting is the demonstration's. */
export const todayOnBoard = (all: readonly Whose[], now: Date): CivilDate =>
  all.some(standsStill) && all.every(({ demo }) => demo) ? DEMO_DAY : civilDateOf(now)
