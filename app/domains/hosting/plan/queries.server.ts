/** What other areas read of a plan. Who may see it is for their own policies to say, where an actor is not asked for. */
import { findEdition, listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Hosting } from '../hosting.ts'
import { theHosting } from '../queries.server.ts'
import { openingDay } from './deadlines.ts'
import type { NamedHosting } from './digest.ts'
import type { Milestone, Plan, Task } from './plan.ts'
import { mayWorkOnPlan } from './policy.ts'
import {
  findMilestone,
  findTask,
  listHostingIdsOf,
  listMilestones,
  listPlans,
  listTasksOfMeetings,
} from './store.server.ts'

/** Hostings as letters and lists name them, by hosting. */
export async function namedHostings(tx: Tx, hostings: readonly Hosting[]): Promise<Map<string, NamedHosting>> {
  const names = await municipalityNames(tx)
  return new Map(
    hostings.map(({ id, year, parts }) => [
      id,
      { id, year, names: parts.map(({ municipalityId }) => names[municipalityId] ?? municipalityId) },
    ]),
  )
}

export async function named(tx: Tx, hosting: Hosting): Promise<NamedHosting> {
  const { id, year } = hosting
  return (await namedHostings(tx, [hosting])).get(id) ?? { id, year, names: [] }
}

/** The opening of a hosting, of its edition when there is one. */
export const openingOfHosting = async (tx: Tx, hosting: Hosting): Promise<CivilDate | null> =>
  openingDay(hosting, await findEdition(tx, hosting.year))

/** The same for several, by hosting. */
export async function openingsOf(tx: Tx, hostings: readonly Hosting[]): Promise<Map<string, CivilDate | null>> {
  const editions = new Map((await listEditions(tx)).map((edition) => [edition.year, edition]))
  return new Map(hostings.map((hosting) => [hosting.id, openingDay(hosting, editions.get(hosting.year) ?? null)]))
}

export const planOf = async (tx: Tx, hostingId: string): Promise<Plan> =>
  (await listPlans(tx, [hostingId])).get(hostingId) ?? { milestones: [], tasks: [] }

/** The milestones of some hostings. */
export const milestonesOf = (tx: Tx, hostingIds: readonly string[]): Promise<Milestone[]> =>
  listMilestones(tx, hostingIds)

/** Whether a person has something to do in a hosting, or is in a project group. */
export const hasTasks = async (tx: Tx, personId: string): Promise<boolean> =>
  (await listHostingIdsOf(tx, personId)).length > 0

/** What came of the minutes of some meetings. */
export const tasksOfMeetings = (tx: Tx, meetingIds: readonly string[]): Promise<Task[]> =>
  listTasksOfMeetings(tx, meetingIds)

/**
 * A hosting whose plan the actor works on. Throws missing for who has no part in it, forbidden for who only reads, and
 * conflict for one that has fallen away.
 */
export async function workedOn(tx: Tx, actor: Actor, hostingId: string): Promise<Hosting> {
  const hosting = await theHosting(tx, actor, hostingId)
  if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
  if (hosting.stage === 'declined' || hosting.stage === 'withdrawn') throw conflict('hostingPlan.fallenAway')
  return hosting
}

/** A milestone of a hosting. Throws missing, for one of another hosting too. */
export async function theMilestone(tx: Tx, hosting: Hosting, id: string): Promise<Milestone> {
  const milestone = await findMilestone(tx, id)
  if (milestone?.hostingId !== hosting.id) throw missing()
  return milestone
}

/** A task of a hosting. Throws missing, for one of another hosting too. */
export async function theTask(tx: Tx, hosting: Hosting, id: string): Promise<Task> {
  const task = await findTask(tx, id)
  if (task?.hostingId !== hosting.id) throw missing()
  return task
}
