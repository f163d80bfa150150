import type { Tx } from '#app/platform/db/client.server.ts'
import type { Season } from '../term.ts'
import type { Ensemble, Semester } from './semester.ts'

export const findSemester = (tx: Tx, year: number, season: Season): Promise<Semester | null> =>
  tx.semester.findUnique({ where: { year_season: { year, season } } })

export const findSemesterById = (tx: Tx, id: string): Promise<Semester | null> =>
  tx.semester.findUnique({ where: { id } })

/** The newest first. */
export const listSemesters = (tx: Tx): Promise<Semester[]> =>
  tx.semester.findMany({ orderBy: [{ year: 'desc' }, { season: 'desc' }] })

export const listEnsembles = (tx: Tx, semesterId: string): Promise<Ensemble[]> =>
  tx.ensemble.findMany({ where: { semesterId }, orderBy: [{ ageFrom: 'desc' }, { id: 'asc' }] })

export async function addSemester(
  tx: Tx,
  data: Omit<Semester, 'id' | 'version' | 'opensAt' | 'closesAt' | 'publishedAt'>,
): Promise<string> {
  return (await tx.semester.create({ data, select: { id: true } })).id
}

/** False when someone has changed it since `version`. */
export async function putSemester(
  tx: Tx,
  id: string,
  version: number,
  data: Partial<Omit<Semester, 'id' | 'year' | 'season' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.semester.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  return count === 1
}

export async function addEnsemble(tx: Tx, data: Omit<Ensemble, 'id'>): Promise<string> {
  return (await tx.ensemble.create({ data, select: { id: true } })).id
}

export async function putEnsemble(
  tx: Tx,
  id: string,
  data: Partial<Omit<Ensemble, 'id' | 'semesterId' | 'kind'>>,
): Promise<void> {
  await tx.ensemble.update({ where: { id }, data, select: { id: true } })
}

export async function dropEnsemble(tx: Tx, id: string): Promise<void> {
  await tx.ensemble.delete({ where: { id }, select: { id: true } })
}

/** What is wanted of each instrument, by ensemble. */
export const listNeeds = (tx: Tx, ensembleIds: readonly string[]) =>
  tx.ensembleNeed.findMany({
    where: { ensembleId: { in: [...ensembleIds] } },
    orderBy: [{ ensembleId: 'asc' }, { instrument: 'asc' }],
  })

/** Puts these needs in the place of those that stood. */
export async function putNeeds(tx: Tx, ensembleId: string, needs: Readonly<Record<string, number>>): Promise<void> {
  await tx.ensembleNeed.deleteMany({ where: { ensembleId } })
  const rows = Object.entries(needs).map(([instrument, places]) => ({ ensembleId, instrument, places }))
  if (rows.length > 0) await tx.ensembleNeed.createMany({ data: rows })
}

/** What hangs on an ensemble: enrolments, and seminars or pieces. */
export async function countBound(tx: Tx, ensembleId: string): Promise<{ enrolments: number; meets: number }> {
  const enrolments = await tx.enrolment.count({ where: { ensembleId } })
  const seminars = await tx.seminarEnsemble.count({ where: { ensembleId } })
  const pieces = await tx.repertoirePiece.count({ where: { ensembleId } })
  return { enrolments, meets: seminars + pieces }
}

export const countEnrolled = (tx: Tx, semesterId: string): Promise<number> =>
  tx.enrolment.count({ where: { semesterId } })

/** Members, as enrolled, of each ensemble of several semesters. */
export async function countMembers(tx: Tx, semesterIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.enrolment.groupBy({
    by: ['ensembleId'],
    where: { semesterId: { in: [...semesterIds] }, state: 'enrolled' },
    _count: { _all: true },
  })
  return new Map(rows.map(({ ensembleId, _count }) => [ensembleId, _count._all]))
}

export const listAllEnsembles = (tx: Tx): Promise<Ensemble[]> =>
  tx.ensemble.findMany({ orderBy: [{ ageFrom: 'desc' }, { id: 'asc' }] })
