/** The year's plan: the office's page, and the table of the annual report. */
import { isKeptYear } from '#app/domains/funding/funding.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type PlanCells, planCellsOf } from './file-columns.server.ts'
import { planOwners } from './owners.server.ts'
import { type Activity, type PlanStatus, QUARTERS } from './plan.ts'
import { mayKeepPlan } from './policy.ts'
import { quarterOf } from './quarters.ts'
import { countStatuses, following, standing, statusNow, wasLeft } from './rules.ts'
import { listAnsweredFor, listPlan } from './store.server.ts'
import type { ActivityRow, MyActivity, PlanView } from './views.ts'

/** "Kari Nordmann, faggruppen" */
export const sayOwner = ({ owner, ownerId }: Pick<Activity, 'owner' | 'ownerId'>, names: ReadonlyMap<string, string>) =>
  [ownerId !== null && names.get(ownerId), owner].filter(Boolean).join(', ')

function rowOf(
  activity: Activity,
  before: ReadonlyMap<string, PlanStatus | null>,
  names: ReadonlyMap<string, string>,
): ActivityRow {
  const { id, title, owner, ownerId, quarters, version, statuses, followsId } = activity
  const stands = standing(statuses)
  const follows = followsId !== null && before.has(followsId)
  return {
    ...{ id, title, owner, ownerId, quarters, version, now: statusNow(statuses) },
    answers: sayOwner(activity, names),
    said: [...QUARTERS.slice(1), 0 as const].flatMap((quarter) => {
      const word = stands[quarter]
      return word ? [{ quarter, status: word.status }] : []
    }),
    ...(follows && { before: before.get(followsId) ?? null }),
    leftBefore: follows && wasLeft(before.get(followsId) ?? null),
  }
}

/**
 * The page of a year's plan. Five statements, however many activities.
 * @param opened the activity that is asked for
 * Throws forbidden.
 */
export async function planView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  opened: string | null,
): Promise<PlanView> {
  if (!mayKeepPlan(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  const both = await listPlan(ctx.db, [year - 1, year])
  const plan = both.filter((measure) => measure.year === year)
  const last = both.filter((measure) => measure.year === year - 1)
  const before = new Map(last.flatMap(({ activities }) => activities.map((one) => [one.id, statusNow(one.statuses)])))
  const activities = plan.flatMap((measure) => measure.activities)
  const open = activities.find(({ id }) => id === opened)
  const owners = await planOwners(ctx.db)
  const named = [...activities.map(({ ownerId }) => ownerId), ...(open?.statuses ?? []).map(({ byId }) => byId)]
  const names = await namesOf(ctx.db, [...new Set([...owners, ...named.flatMap((id) => id ?? [])])])
  return {
    year,
    measures: plan.map(({ id, title, version, demo, activities: of }) => ({
      ...{ id, title, version, demo, activities: of.map((one) => rowOf(one, before, names)) },
    })),
    counts: countStatuses(plan),
    activities: activities.length,
    open: open
      ? {
          ...{ ...rowOf(open, before, names), measureId: open.measureId },
          history: open.statuses
            .map(({ byId, ...word }) => ({ ...word, by: (byId !== null && names.get(byId)) || null }))
            .reverse(),
        }
      : null,
    quarter: quarterOf(year, civilDateOf(ctx.now)),
    people: [...owners].map((id) => ({ id, name: names.get(id) ?? '' })).sort((a, b) => byNorwegian(a.name, b.name)),
    can: { follow: following(last, plan).length > 0 },
  }
}

/** What the annual report says of the plan, an activity a row; whoever asks. Three statements. */
export async function planOfYear(
  tx: Tx,
  year: number,
): Promise<{ measure: string; activity: string; status: PlanStatus | null; quarters: string }[]> {
  return (await listPlan(tx, [year])).flatMap(({ title, activities }) =>
    activities.map((one) => ({
      ...{ measure: title, activity: one.title, status: statusNow(one.statuses), quarters: one.quarters },
    })),
  )
}

/** The rows of the file that is read in, for the operator and the secretariat. Throws forbidden. */
export async function planCells(ctx: Context, actor: Actor | null, year: number): Promise<PlanCells[]> {
  if (!mayKeepPlan(actor)) throw forbidden()
  return planCellsOf(await listPlan(ctx.db, [year]))
}

/**
 * What a person answers for in the plans of this year and the years to come and is not done; whoever asks for the own.
 * Two statements.
 */
export async function myActivities(ctx: Context, actor: Actor): Promise<MyActivity[]> {
  const rows = await listAnsweredFor(ctx.db, actor.personId, yearOf(civilDateOf(ctx.now)))
  return rows
    .map(({ statuses, ...row }) => ({ ...row, now: statusNow(statuses) }))
    .filter(({ now }) => now !== 'done' && now !== 'notDone')
}
