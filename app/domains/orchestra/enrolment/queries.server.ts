/** Enrolments, for the orchestra's other areas and for the routes that put several together. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { allSemesters } from '../semester/queries.server.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import { listAllEnsembles } from '../semester/store.server.ts'
import type { Enrolment, EnrolmentState } from './enrolment.ts'
import { placeInLine } from './rules.ts'
import { countStates, listEnrolments } from './store.server.ts'

/** A child's part in a semester that is not over. */
export interface CurrentEnrolment {
  enrolment: Enrolment
  semester: Semester
  ensemble: Ensemble
  /** In the line, from 1; null for who does not wait. */
  place: number | null
}

/**
 * What these children have in semesters that last, or come, by time; those who have left or were declined only until the
 * semester begins. At most four statements.
 */
export async function currentEnrolments(
  tx: Tx,
  childIds: readonly string[],
  today: CivilDate,
): Promise<CurrentEnrolment[]> {
  if (childIds.length === 0) return []
  const semesters = (await allSemesters(tx)).filter(({ ends }) => ends >= today).reverse()
  const rows = await listEnrolments(tx, {
    childId: { in: [...new Set(childIds)] },
    semesterId: { in: semesters.map(({ id }) => id) },
  })
  if (rows.length === 0) return []
  const ensembles = new Map((await listAllEnsembles(tx)).map((one) => [one.id, one]))
  const waits = rows.some(({ state }) => state === 'waiting')
  const line = waits
    ? await listEnrolments(tx, { state: 'waiting', ensembleId: { in: rows.map(({ ensembleId }) => ensembleId) } })
    : []
  return semesters.flatMap((semester) =>
    rows.flatMap((enrolment) => {
      const ensemble = ensembles.get(enrolment.ensembleId)
      const ended = enrolment.state === 'left' || enrolment.state === 'declined'
      if (enrolment.semesterId !== semester.id || !ensemble || (ended && semester.begins <= today)) return []
      return [{ enrolment, semester, ensemble, place: placeInLine(line, enrolment.id) }]
    }),
  )
}

/** How many stand where in a semester, by ensemble. */
export const stateCounts = (
  tx: Tx,
  semesterId: string,
): Promise<{ ensembleId: string; state: EnrolmentState; count: number }[]> => countStates(tx, semesterId)

/** Everything in the semesters that last or come, without places in the line: for the office's counts. Three statements. */
export async function enrolmentsNow(tx: Tx, today: CivilDate): Promise<CurrentEnrolment[]> {
  const semesters = (await allSemesters(tx)).filter(({ ends }) => ends >= today)
  const rows = await listEnrolments(tx, { semesterId: { in: semesters.map(({ id }) => id) } })
  const ensembles = new Map((await listAllEnsembles(tx)).map((one) => [one.id, one]))
  return rows.flatMap((enrolment) => {
    const semester = semesters.find(({ id }) => id === enrolment.semesterId)
    const ensemble = ensembles.get(enrolment.ensembleId)
    return semester && ensemble ? [{ enrolment, semester, ensemble, place: null }] : []
  })
}

/** Everything of a semester, in the order in which it came in. */
export const enrolmentsOf = (tx: Tx, semesterId: string): Promise<Enrolment[]> => listEnrolments(tx, { semesterId })
