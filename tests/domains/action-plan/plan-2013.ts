import type { PlanRow } from '#app/domains/action-plan/plan.ts'
import { someone } from '#tests/support/actors.ts'

export const secretary = someone(['secretariat'])
export const host = someone(['host'], { year: 2013 })

/** Two measures, one activity of them left undone. */
export const ROWS: PlanRow[] = [
  { measure: 'Ekstern finansiering', activity: 'Søknader til offentlige instanser', status: 'done', quarters: 'Q1' },
  { measure: 'Ekstern finansiering', activity: 'Sponsorsøk', status: 'notDone', quarters: '' },
  { measure: 'Evaluering', activity: 'Evaluering 2013', status: null, quarters: 'Q4' },
]
