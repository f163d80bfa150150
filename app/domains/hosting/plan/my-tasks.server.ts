import { namesOf } from '#app/domains/people/contact.server.ts'
import { type Actor, hasRole } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isLive } from '../hosting.ts'
import { mayReadHosting } from '../policy.ts'
import { hostingsOf } from '../queries.server.ts'
import { todayIn } from '../today.ts'
import { type Involved, involvedIn } from './involved.server.ts'
import { mayMarkTask, maySeeOwnTasks, mayWorkOnPlan } from './policy.ts'
import { namedHostings, openingsOf } from './queries.server.ts'
import { datedPlan, entriesOf, sumOf } from './rules.ts'
import { listHostingIdsOf, listPlans } from './store.server.ts'
import { taskView } from './view-plan.ts'
import type { MyTask, MyTasksView } from './views.ts'

/** Who has a role in hostings, though there be none now. */
const hasPart = (actor: Actor) => (['host', 'contact', 'secretariat'] as const).some((role) => hasRole(actor, role))

/** The hostings that go on in which a person has a role, a task, or a place in the project group. */
async function hostingsIn(ctx: Context, actor: Actor) {
  const own = new Set(await listHostingIdsOf(ctx.db, actor.personId))
  if (own.size === 0 && !hasPart(actor)) return { mine: [], involved: new Map<string, Involved>() }
  const hostings = (await hostingsOf(ctx.db)).filter(isLive)
  const involved = await involvedIn(ctx.db, hostings)
  const mine = hostings.filter((hosting) =>
    maySeeOwnTasks(actor, hosting, involved.get(hosting.id)?.group.has(actor.personId) ?? false),
  )
  return { mine, involved }
}

const byDay = (a: MyTask, b: MyTask) => (a.task.due ?? '9999').localeCompare(b.task.due ?? '9999')

/**
 * What a person has to do in every hosting that goes on. Throws missing for who has nothing to do with any, so that nobody
 * learns that there is such a page.
 */
export async function myTasksView(ctx: Context, actor: Actor): Promise<MyTasksView> {
  const { mine, involved } = await hostingsIn(ctx, actor)
  if (mine.length === 0 && !hasPart(actor)) throw missing()
  const plans = await listPlans(
    ctx.db,
    mine.map(({ id }) => id),
  )
  const openings = await openingsOf(ctx.db, mine)
  const names = await namedHostings(ctx.db, mine)
  const people = await namesOf(ctx.db, [actor.personId])
  const own: MyTask[] = []
  const unassigned: MyTask[] = []
  const sums: MyTasksView['plans'] = []
  for (const of of mine) {
    const [hosting, plan, whom] = [names.get(of.id), plans.get(of.id), involved.get(of.id)]
    if (!hosting || !plan || !whom) continue
    const opening = openings.get(of.id) ?? null
    const today = todayIn(of, ctx.now)
    const dated = datedPlan(plan, opening, today)
    if (mayReadHosting(actor, of) && plan.milestones.length + plan.tasks.length > 0)
      sums.push({ hosting, opening, opened: opening !== null && opening < today, sum: sumOf(entriesOf(dated)) })
    const reader = { names: people, mayMark: (task: (typeof plan.tasks)[number]) => mayMarkTask(actor, of, task, true) }
    for (const task of [...dated.milestones.flatMap(({ tasks }) => tasks), ...dated.loose]) {
      if (task.state === 'done' || task.state === 'dropped') continue
      const { responsibleId, side } = task.item
      const held = responsibleId !== null && whom.isInvolved(responsibleId)
      if (responsibleId === actor.personId) own.push({ hosting, task: taskView(task, reader) })
      else if (!held && mayWorkOnPlan(actor, of) && whom.concerned(side).has(actor.personId))
        unassigned.push({ hosting, task: taskView(task, reader) })
    }
  }
  const of = (...states: string[]) => own.filter(({ task }) => states.includes(task.state)).sort(byDay)
  return {
    ...{ overdue: of('overdue'), near: of('near'), later: of('later'), undated: of('undated', 'before') },
    unassigned: unassigned.filter(({ task }) => task.state === 'overdue' || task.state === 'near').sort(byDay),
    plans: sums.sort((a, b) => a.hosting.year - b.hosting.year),
  }
}

/** How much waits for a person in hostings; null for who has nothing to do with any. */
export async function tasksInSight(ctx: Context, actor: Actor): Promise<{ open: number; overdue: number } | null> {
  const { mine } = await hostingsIn(ctx, actor)
  if (mine.length === 0) return null
  const { overdue, near, later, undated } = await myTasksView(ctx, actor)
  return { open: [overdue, near, later, undated].flat().length, overdue: overdue.length }
}
