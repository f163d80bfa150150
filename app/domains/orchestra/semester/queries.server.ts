import { missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { byTerm, readTerm } from '../term.ts'
import { isOpenForEnrolment } from './rules.ts'
import type { Ensemble, Semester } from './semester.ts'
import { findSemester, findSemesterById, listEnsembles, listNeeds, listSemesters } from './store.server.ts'

/** The semester that an address names, as "2013-v". Throws missing. */
export async function theSemester(tx: Tx, term: string): Promise<Semester> {
  const read = readTerm(term)
  const semester = read && (await findSemester(tx, read.year, read.season))
  if (!semester) throw missing()
  return semester
}

/** Throws missing. */
export async function theSemesterById(tx: Tx, id: string): Promise<Semester> {
  const semester = await findSemesterById(tx, id)
  if (!semester) throw missing()
  return semester
}

/** Every semester, the newest first. */
export const allSemesters = async (tx: Tx): Promise<Semester[]> => (await listSemesters(tx)).sort(byTerm).reverse()

/**
 * The semester that one means today: the published one that runs, else the next one to begin, else the last one.
 * Null when there is none.
 */
export async function currentSemester(tx: Tx, today: CivilDate): Promise<Semester | null> {
  const all = (await allSemesters(tx)).filter(({ publishedAt }) => publishedAt !== null).reverse()
  return (
    all.find(({ begins, ends }) => begins <= today && today <= ends) ??
    all.find(({ begins }) => begins > today) ??
    all.at(-1) ??
    null
  )
}

/** The eldest first. */
export const ensemblesOf = (tx: Tx, semesterId: string): Promise<Ensemble[]> => listEnsembles(tx, semesterId)

/** What is wanted of each instrument, by ensemble and code; an ensemble that has said nothing is not there. */
export async function needsOf(tx: Tx, ensembleIds: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const needs = new Map<string, Record<string, number>>()
  for (const { ensembleId, instrument, places } of await listNeeds(tx, ensembleIds))
    needs.set(ensembleId, { ...needs.get(ensembleId), [instrument]: places })
  return needs
}

/** Those that families may sign up for now, the first to begin first. */
export const openSemesters = async (tx: Tx, now: Date): Promise<Semester[]> =>
  (await allSemesters(tx)).filter((semester) => isOpenForEnrolment(semester, now)).reverse()

/** The semester right before one; null where there is none. */
export async function semesterBefore(tx: Tx, semester: Pick<Semester, 'year' | 'season'>): Promise<Semester | null> {
  return (await allSemesters(tx)).find((one) => byTerm(one, semester) < 0) ?? null
}
