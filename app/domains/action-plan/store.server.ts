import type { Tx } from '#app/platform/db/client.server.ts'
import type { Activity, ActivityWords, Measure, PlanStatus, Quarter, StatusWord } from './plan.ts'

const activity = {
  ...{
    id: true,
    measureId: true,
    position: true,
    title: true,
    owner: true,
    ownerId: true,
    quarters: true,
    followsId: true,
  },
  version: true,
} as const
const word = { id: true, quarter: true, status: true, note: true, at: true, byId: true, activityId: true } as const

/** Of some years, in their order. Three statements. */
export async function listPlan(tx: Tx, years: readonly number[]): Promise<Measure[]> {
  const measures = await tx.planMeasure.findMany({
    where: { year: { in: [...years] } },
    select: { id: true, year: true, position: true, title: true, demo: true, version: true },
    orderBy: [{ year: 'asc' }, { position: 'asc' }, { id: 'asc' }],
  })
  const activities = await tx.planActivity.findMany({
    where: { measure: { year: { in: [...years] } } },
    select: activity,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const words = await tx.planStatus.findMany({
    where: { activity: { measure: { year: { in: [...years] } } } },
    select: word,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const said = new Map<string, StatusWord[]>()
  for (const { activityId, ...row } of words) {
    const one = { ...row, quarter: row.quarter as Quarter, status: row.status as PlanStatus }
    said.set(activityId, [...(said.get(activityId) ?? []), one])
  }
  return measures.map((measure) => ({
    ...measure,
    activities: activities
      .filter(({ measureId }) => measureId === measure.id)
      .map((one): Activity => ({ ...one, statuses: said.get(one.id) ?? [] })),
  }))
}

export const addMeasure = (
  tx: Tx,
  row: { year: number; position: number; title: string; demo?: boolean },
): Promise<{ id: string }> => tx.planMeasure.create({ data: row, select: { id: true } })

/** False when someone has changed it since `version`. */
export async function putMeasure(tx: Tx, id: string, version: number, title: string): Promise<boolean> {
  const { count } = await tx.planMeasure.updateMany({ where: { id, version }, data: { title, version: version + 1 } })
  return count === 1
}
export async function placeMeasure(tx: Tx, id: string, position: number): Promise<void> {
  await tx.planMeasure.update({ where: { id }, data: { position }, select: { id: true } })
}
/** False when someone has changed it since `version`. */
export const dropMeasure = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.planMeasure.deleteMany({ where: { id, version } })).count === 1

export const addActivity = (
  tx: Tx,
  row: ActivityWords & { measureId: string; position: number; followsId?: string },
): Promise<{ id: string }> => tx.planActivity.create({ data: row, select: { id: true } })

/** False when someone has changed it since `version`. */
export async function putActivity(
  tx: Tx,
  id: string,
  version: number,
  data: Partial<ActivityWords> & { measureId?: string; position?: number },
): Promise<boolean> {
  const { count } = await tx.planActivity.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  })
  return count === 1
}
export async function placeActivity(tx: Tx, id: string, position: number): Promise<void> {
  await tx.planActivity.update({ where: { id }, data: { position }, select: { id: true } })
}
/** False when someone has changed it since `version`. */
export const dropActivity = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.planActivity.deleteMany({ where: { id, version } })).count === 1

/** Words are added and never changed. */
export async function addStatus(
  tx: Tx,
  row: { activityId: string; quarter: Quarter; status: PlanStatus; note: string; at: Date; byId: string | null },
): Promise<void> {
  await tx.planStatus.create({ data: row, select: { id: true } })
}

/** The year of an activity; null when there is none. */
export async function yearOfActivity(tx: Tx, id: string): Promise<number | null> {
  const found = await tx.planActivity.findUnique({ where: { id }, select: { measure: { select: { year: true } } } })
  return found?.measure.year ?? null
}

/** Activities that a person answers for, of a year and those after it, with what was said of them. Two statements. */
export async function listAnsweredFor(tx: Tx, ownerId: string, fromYear: number) {
  const rows = await tx.planActivity.findMany({
    where: { ownerId, measure: { year: { gte: fromYear } } },
    select: {
      ...{ id: true, title: true, quarters: true },
      measure: { select: { year: true, title: true } },
      statuses: { select: { id: true, quarter: true, status: true, at: true } },
    },
    orderBy: [{ measure: { year: 'asc' } }, { measure: { position: 'asc' } }, { position: 'asc' }],
  })
  return rows.map(({ measure: { year, title: measure }, statuses, ...row }) => ({
    ...{ ...row, year, measure },
    statuses: statuses.map((one) => ({ ...one, quarter: one.quarter as Quarter, status: one.status as PlanStatus })),
  }))
}
