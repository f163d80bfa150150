/** A hosting with a plan, and somebody of each kind, for tests of commands. Noon on Wednesday 15 May 2013. */
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { planOf } from '#app/domains/hosting/plan/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { testContext } from '#tests/support/context.ts'
import { seedHosting } from '#tests/support/seeded-hosting.ts'

/** By this opening the plan has things that are past, near and ahead. */
export const OPENING = new Date('2013-09-12T16:00:00Z')

export async function planned(db: Db, { made = '2012-03-01T11:00:00Z' } = {}) {
  const now = new Date('2013-05-15T10:00:00Z')
  const { hostings, people } = await seedHosting(db, now, OPENING)
  const actorOf = async (personId: string): Promise<Actor> => {
    const person = await db.person.findUniqueOrThrow({ where: { id: personId }, include: { grants: true } })
    return {
      ...{ personId, email: person.email ?? '', name: person.name, locale: 'nb', demo: false, actedBy: null },
      ...{ sessionId: `session-${personId}`, grants: person.grants },
    }
  }
  const actors = {
    office: await actorOf(people.office),
    coordinator: await actorOf(people['coordinator-ovre-eiker']),
    contact: await actorOf(people['contact-ovre-eiker']),
    other: await actorOf(people['coordinator-asker']),
  }
  const ctx = testContext({ db, now, actorId: people.office })
  const hostingId = hostings.now
  await makeHostingPlan(ctx.at(made), actors.office, hostingId)
  /** The milestone so many months before the opening, with its tasks. */
  const milestone = async (months: number) => {
    const { milestones, tasks } = await planOf(db, hostingId)
    const found = milestones.find(({ monthsBefore }) => monthsBefore === months)
    if (!found) throw new Error(`no milestone ${months} months before`)
    return { ...found, tasks: tasks.filter(({ milestoneId }) => milestoneId === found.id) }
  }
  const task = async (months: number, index = 0) => {
    const found = (await milestone(months)).tasks[index]
    if (!found) throw new Error(`no task ${index} there`)
    return found
  }
  const openOn = (openingAt: string) => db.edition.update({ where: { year: 2013 }, data: { openingAt } })
  /** Somebody of the project group without a role. */
  const technician = async () => {
    const { id } = await db.person.create({ data: { name: 'Tekniker', email: 'tekniker@example.com', createdAt: now } })
    await db.projectMember.create({
      data: { hostingId, personId: id, name: 'Tekniker', email: 'tekniker@example.com' },
    })
    return actorOf(id)
  }
  return { ctx, ...actors, people, hostings, hostingId, milestone, task, openOn, technician, db }
}
export type Planned = Awaited<ReturnType<typeof planned>>

/** Everybody who may not write: a stranger to it finds nothing, a contact may only read. */
export const refused = (stage: Pick<Planned, 'other' | 'contact'>): [Actor, 'missing' | 'forbidden'][] => [
  [stage.other, 'missing'],
  [stage.contact, 'forbidden'],
]
