import { randomUUID } from 'node:crypto'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { daysBetween } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Hosting, isLive } from '../hosting.ts'
import { casesOf } from '../pipeline/queries.server.ts'
import { hostingsFor, theHosting } from '../queries.server.ts'
import { standsStill, todayIn } from '../today.ts'
import { clashesOf, decisionClashes } from './clashes.ts'
import { openingMove } from './deadlines.ts'
import { responsibleIn } from './digest.ts'
import { assignable, involvedInOne } from './involved.server.ts'
import type { Plan } from './plan.ts'
import { mayEditTemplate, mayMarkTask, mayReadPlan, mayWorkOnPlan } from './policy.ts'
import { namedHostings, openingOfHosting, openingsOf, planOf } from './queries.server.ts'
import { datedPlan, entriesOf, sumOf } from './rules.ts'
import { STANDARD_TEMPLATE } from './standard.ts'
import { listPlans } from './store.server.ts'
import { listTemplate } from './template.store.server.ts'
import { planParts } from './view-plan.ts'
import type { PlanView, TemplateView } from './views.ts'

const peopleOf = (plan: Plan): string[] => [
  ...plan.milestones.flatMap(({ doneById }) => doneById ?? []),
  ...plan.tasks.flatMap(({ responsibleId, closedById }) => [responsibleId ?? [], closedById ?? []].flat()),
]

/** The plan of a hosting, for whoever has a part in it. Throws missing. */
export async function planView(ctx: Context, actor: Actor, hostingId: string): Promise<PlanView> {
  const hosting = await theHosting(ctx.db, actor, hostingId)
  if (!mayReadPlan(actor, hosting)) throw forbidden()
  const today = todayIn(hosting, ctx.now)
  const opening = await openingOfHosting(ctx.db, hosting)
  const plan = await planOf(ctx.db, hosting.id)
  const dated = datedPlan(plan, opening, today)
  const involved = await involvedInOne(ctx.db, hosting)
  const choosable = assignable(involved)
  const names = await namesOf(ctx.db, [...new Set([...peopleOf(plan), ...choosable])])
  const gone = hosting.stage === 'declined' || hosting.stage === 'withdrawn'
  const work = mayWorkOnPlan(actor, hosting) && !gone
  const inGroup = involved.group.has(actor.personId)
  const move = plan.milestones.length > 0 ? openingMove(plan, hosting.toldOpening, opening) : null
  const tasks = [...dated.milestones.flatMap((milestone) => milestone.tasks), ...dated.loose]
  return {
    ...{
      id: hosting.id,
      still: standsStill(hosting),
      opening,
      today,
      daysLeft: opening === null ? null : daysBetween(today, opening),
    },
    sums: { milestones: sumOf(dated.milestones), tasks: sumOf(tasks) },
    moved: move && { move, whom: [...responsibleIn(dated, involved)].filter((id) => id !== actor.personId).length },
    openingClashes: opening && opening >= today ? clashesOf(opening) : [],
    decisions: await decisionsOf(ctx.db, hosting, today),
    passed: entriesOf(dated).filter(({ state }) => state === 'before').length,
    lacking: work ? await lackingIn(ctx.db, plan) : 0,
    ...planParts(dated, { names, mayMark: (task) => !gone && mayMarkTask(actor, hosting, task, inGroup) }),
    people: [...choosable].map((id) => ({ id, name: names.get(id) ?? '' })).sort((a, b) => byNorwegian(a.name, b.name)),
    once: randomUUID(),
    can: { work, template: mayEditTemplate(actor) },
  }
}

/** Meetings to come whose day something is in the way of; an election between now and then is. */
async function decisionsOf(tx: Tx, hosting: Hosting, today: string): Promise<PlanView['decisions']> {
  return (await casesOf(tx, hosting.id)).flatMap(({ body, meetingOn, decision }) => {
    if (meetingOn === null || decision !== null || meetingOn < today) return []
    const clashes = decisionClashes(meetingOn, today)
    return clashes.length > 0 ? [{ body, meetingOn, clashes }] : []
  })
}

async function lackingIn(tx: Tx, plan: Plan): Promise<number> {
  const has = new Set(plan.milestones.map(({ templateId }) => templateId))
  const template = await listTemplate(tx)
  if (template.length === 0) return STANDARD_TEMPLATE.length
  return template.filter(({ id, retiredAt }) => retiredAt === null && !has.has(id)).length
}

/** The template of the milestones, for the secretariat. Throws forbidden. */
export async function templateView(ctx: Context, actor: Actor): Promise<TemplateView> {
  if (!mayEditTemplate(actor)) throw forbidden()
  const template = await listTemplate(ctx.db)
  const used = template.filter(({ retiredAt }) => retiredAt === null)
  const beside = (index: number, step: number, months: number) => used[index + step]?.monthsBefore === months
  return {
    standard: template.length === 0 ? STANDARD_TEMPLATE.length : null,
    milestones: used.map(({ retiredAt: _, ...milestone }, index) => ({
      ...milestone,
      up: beside(index, -1, milestone.monthsBefore),
      down: beside(index, 1, milestone.monthsBefore),
    })),
    retired: template.flatMap(({ retiredAt, ...milestone }) => (retiredAt === null ? [] : [milestone])),
  }
}

/** Plans of a year whose opening has moved since those who work with it were told, of hostings that the actor reads. */
export async function movedPlans(ctx: Context, actor: Actor | null, year: number) {
  const hostings = (await hostingsFor(ctx.db, actor)).filter((hosting) => hosting.year === year && isLive(hosting))
  const plans = await listPlans(
    ctx.db,
    hostings.map(({ id }) => id),
  )
  const openings = await openingsOf(ctx.db, hostings)
  const names = await namedHostings(ctx.db, hostings)
  return hostings.flatMap(({ id, toldOpening }) => {
    const [plan, hosting] = [plans.get(id), names.get(id)]
    const move = plan && plan.milestones.length > 0 ? openingMove(plan, toldOpening, openings.get(id) ?? null) : null
    return hosting && move ? [{ hosting, move }] : []
  })
}

/** How many deadlines are passed in each plan that the actor reads and that goes on; those without any are left out. */
export async function latePlans(ctx: Context, actor: Actor | null) {
  const hostings = (await hostingsFor(ctx.db, actor)).filter(isLive)
  const plans = await listPlans(
    ctx.db,
    hostings.map(({ id }) => id),
  )
  const openings = await openingsOf(ctx.db, hostings)
  const names = await namedHostings(ctx.db, hostings)
  return hostings.flatMap((of) => {
    const [plan, hosting] = [plans.get(of.id), names.get(of.id)]
    if (!plan || !hosting) return []
    const dated = datedPlan(plan, openings.get(of.id) ?? null, todayIn(of, ctx.now))
    const { overdue } = sumOf(entriesOf(dated))
    return overdue > 0 ? [{ hosting, overdue }] : []
  })
}
