import type { Hosting } from '#app/domains/hosting/hosting.ts'
import { isLive } from '#app/domains/hosting/hosting.ts'
import { changeHosting } from '#app/domains/hosting/pipeline/commands/change-hosting.server.ts'
import { changeTask } from '#app/domains/hosting/plan/commands/change-task.server.ts'
import { closePassed } from '#app/domains/hosting/plan/commands/close-passed.server.ts'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { markMilestone } from '#app/domains/hosting/plan/commands/mark-milestone.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { planView } from '#app/domains/hosting/plan/screens.server.ts'
import { hostingsOf } from '#app/domains/hosting/queries.server.ts'
import { DEMO_DAY } from '#app/domains/hosting/today.ts'
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addDays } from '#app/kernel/when.ts'
import { YEAR } from './figures.ts'
import { inventStaff } from './invent/staff.ts'
import type { At } from './moment.ts'
import { officeOf } from './office.server.ts'

/** When the plans were made: what was past then is done. */
const MADE = '2012-11-20'

/** Invented: no edition of those years says when. */
const OPENINGS: Readonly<Record<number, string>> = { [YEAR + 1]: '2014-09-11', [YEAR + 2]: '2015-09-10' }

/**
 * The plans of this year's host and of the two that follow, as they stood on a day after the exhibition: what was due is done
 * on its day, but for one task that is late, and what lies ahead has somebody responsible where one is known.
 */
export async function loadHostingPlans(at: At, seed: number): Promise<void> {
  const made = at(MADE)
  const office = await officeOf(made.db, seed)
  const hostings = (await hostingsOf(made.db, { from: YEAR, to: YEAR + 2 })).filter(
    (hosting) => isLive(hosting) || hosting.year === YEAR,
  )
  const coordinator = await personWithEmail(made.db, inventStaff(seed).hostCoordinator.email)
  for (const hosting of hostings) {
    if (hosting.stage === 'declined' || hosting.stage === 'withdrawn' || hosting.reserve) continue
    const { agreedOre, note, version } = hosting
    const opensOn = OPENINGS[hosting.year] ?? null
    if (opensOn !== null) await changeHosting(made, office, hosting.id, { opensOn, agreedOre, note, version })
    await makeHostingPlan(made, office, hosting.id)
    const { passed } = await planView(made, office, hosting.id)
    if (passed > 0) await closePassed(made, office, hosting.id, passed)
    await share(at, office, hosting, coordinator?.id ?? null)
    await goOn(at, office, hosting)
  }
}

/** Gives the municipality's tasks of this year to its coordinator, and the office's to the secretary. */
async function share(at: At, office: Actor, hosting: Hosting, coordinatorId: string | null): Promise<void> {
  const ctx = at(addDays(MADE, 1))
  const { milestones, people } = await planView(ctx, office, hosting.id)
  const known = new Set(people.map(({ id }) => id))
  const whose = { office: office.personId, host: coordinatorId }
  for (const task of milestones.flatMap(({ tasks }) => tasks)) {
    const responsibleId = whose[task.side]
    if (responsibleId === null || !known.has(responsibleId) || !task.can.mark || task.state === 'done') continue
    const { id, version, titleNb: title, text, side, milestoneId, dueOn } = task
    await changeTask(ctx, office, hosting.id, { id, version, title, text, side, milestoneId, dueOn, responsibleId })
  }
}

/** Does what was due until the last day, each on its day; the last task before it is left. */
async function goOn(at: At, office: Actor, hosting: Hosting): Promise<void> {
  const { milestones } = await planView(at(DEMO_DAY), office, hosting.id)
  const due = milestones.filter((milestone) => milestone.due !== null && milestone.due <= DEMO_DAY && !milestone.doneOn)
  const late = hosting.year === YEAR ? undefined : due.at(-1)?.tasks.at(-1)
  for (const { id, version, due: on, tasks } of due) {
    if (on === null) continue
    const ctx = at(on < MADE ? MADE : on, '14:00')
    for (const task of tasks)
      if (task.state !== 'done' && task.id !== late?.id) await markTask(ctx, office, task.id, 'done', hosting.id)
    if (!tasks.some((task) => task.id === late?.id))
      await markMilestone(ctx, office, hosting.id, { id, version, done: { on, note: '' } })
  }
}
