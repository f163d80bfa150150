/** One's own tasks in one's own calendar, as a program reads it that subscribes. */
import { expect, it } from 'vitest'
import { ownCalendar, workCalendar } from '#app/domains/desk/work-calendar.server.ts'
import { addTask } from '#app/domains/hosting/plan/commands/add-task.server.ts'
import { changeTask } from '#app/domains/hosting/plan/commands/change-task.server.ts'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import type { TaskFacts } from '#app/domains/hosting/plan/input.ts'
import { myTasksView } from '#app/domains/hosting/plan/my-tasks.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { readCalendar } from '../project/stage.ts'
import { type Planned, planned } from './stage.ts'

const facts: TaskFacts = {
  ...{ title: 'Lån en stige', text: 'Fire meter', side: 'host' as const },
  ...{ milestoneId: null, dueOn: '2013-08-20', responsibleId: null },
}

async function stageOf(db: Db) {
  const stage = await planned(db)
  const keyOf = async (actor: Actor) =>
    ((await ownCalendar(stage.ctx, actor, 'nb')).address.split('/').at(-1) ?? '').replace('.ics', '')
  const tasksOf = async (actor: Actor, locale: Locale = 'nb') =>
    readCalendar(await workCalendar(stage.ctx, await keyOf(actor), locale)).events.filter(({ uid }) =>
      uid.startsWith('task-'),
    )
  return { ...stage, keyOf, tasksOf }
}
const uidOf = (id: string) => `task-${id}@vestregionen`

/** Changes what is told; all else is as it is. */
async function change({ ctx, coordinator, hostingId, db }: Planned, id: string, told: Partial<TaskFacts>) {
  const { title, text, milestoneId, dueOn, responsibleId, version } = await db.hostingTask.findUniqueOrThrow({
    where: { id },
  })
  const all = { title, text, side: 'host' as const, milestoneId, dueOn, responsibleId, ...told }
  await changeTask(ctx, coordinator, hostingId, { id, version, ...all })
}

eachEngine((engine) => {
  it('has what one is responsible for and nobody else’s, each on its whole day, with the way to the plan', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, contact, hostingId, milestone, tasksOf } = await stageOf(db)
    const responsibleId = coordinator.personId
    const own = await addTask(ctx, coordinator, hostingId, { ...facts, responsibleId })
    const { id: milestoneId } = await milestone(2)
    const under = await addTask(ctx, coordinator, hostingId, { ...facts, milestoneId, dueOn: null, responsibleId })
    const undated = await addTask(ctx, coordinator, hostingId, { ...facts, dueOn: null, responsibleId })
    const others = await addTask(ctx, office, hostingId, { ...facts, responsibleId: office.personId })
    const held = await tasksOf(coordinator)
    expect(held).toMatchObject([
      {
        ...{ uid: uidOf(under), starts: '2013-07-12', ends: '2013-07-13', allDay: true, status: 'CONFIRMED' },
        href: expect.stringMatching(
          new RegExp(`/vertskap/v/${hostingId}/plan\\?apen=${milestoneId}#oppgave-${under}$`),
        ),
      },
      {
        ...{ uid: uidOf(own), starts: '2013-08-20', ends: '2013-08-21', allDay: true },
        title: 'Oppgave: Lån en stige (Øvre Eiker 2013)',
        href: expect.stringMatching(new RegExp(`/vertskap/v/${hostingId}/plan#oppgave-${own}$`)),
      },
    ])
    const { overdue, near, later, undated: without } = await myTasksView(ctx, coordinator)
    const shown = [...overdue, ...near, ...later].map(({ task }) => uidOf(task.id))
    expect(held.map(({ uid }) => uid).sort()).toEqual(shown.sort())
    expect(without.map(({ task }) => task.id)).toEqual([undated])
    expect((await tasksOf(coordinator, 'en'))[1]).toMatchObject({
      ...{ title: 'Task: Lån en stige (Øvre Eiker 2013)', href: expect.stringContaining('/en/hosting/') },
    })
    // The secretariat has the milestones of every hosting, and of tasks the own alone.
    expect((await tasksOf(office)).map(({ uid }) => uid)).toEqual([uidOf(others)])
    expect(await tasksOf(contact)).toEqual([])
  })

  it('keeps its identity when the opening, its milestone or its own day is moved, over the change to summer time', async () => {
    const { db } = await engine.freshDatabase()
    const stage = await stageOf(db)
    const { ctx, coordinator, hostingId, milestone, openOn, tasksOf } = stage
    const [six, two] = [await milestone(6), await milestone(2)]
    const responsibleId = coordinator.personId
    const id = await addTask(ctx, coordinator, hostingId, {
      ...{ ...facts, milestoneId: six.id, dueOn: null, responsibleId },
    })
    let sequence = -1
    const expectOn = async (starts: string, ends: string) => {
      const held = await tasksOf(coordinator)
      expect(held).toMatchObject([{ uid: uidOf(id), starts, ends, allDay: true }])
      expect(held[0]?.sequence).toBeGreaterThan(sequence)
      sequence = held[0]?.sequence ?? 0
    }
    await expectOn('2013-03-12', '2013-03-13')
    const open = async (day: string) => {
      await openOn(`${day}T16:00:00Z`)
      await db.edition.update({ where: { year: 2013 }, data: { version: { increment: 1 } } })
    }
    await open('2013-09-30')
    await expectOn('2013-03-30', '2013-03-31')
    // The day that is an hour shorter in Oslo, and the day after.
    await change(stage, id, { dueOn: '2013-03-31' })
    await expectOn('2013-03-31', '2013-04-01')
    await change(stage, id, { dueOn: null })
    await open('2013-10-01')
    await expectOn('2013-04-01', '2013-04-02')
    // From a milestone that was changed often to one that never was.
    await db.milestone.update({ where: { id: six.id }, data: { dueOn: '2013-04-20', version: { increment: 9 } } })
    await expectOn('2013-04-20', '2013-04-21')
    await change(stage, id, { milestoneId: two.id })
    await expectOn('2013-08-01', '2013-08-02')
    // To a year that has no edition yet.
    await db.hosting.update({
      where: { id: hostingId },
      data: { year: 2016, opensOn: '2016-12-27', version: { increment: 1 } },
    })
    await db.roleGrant.updateMany({ where: { personId: coordinator.personId }, data: { editionYear: 2016 } })
    await expectOn('2016-10-27', '2016-10-28')
  })

  it('goes when it is done or dropped, given to another, or when the hosting is over; and comes back the same', async () => {
    const { db } = await engine.freshDatabase()
    const stage = await stageOf(db)
    const { ctx, office, coordinator, hostingId, tasksOf } = stage
    const responsibleId = coordinator.personId
    const id = await addTask(ctx, coordinator, hostingId, { ...facts, responsibleId })
    const [first] = await tasksOf(coordinator)
    for (const state of ['done', 'dropped'] as const) {
      await markTask(ctx, coordinator, id, state)
      expect(await tasksOf(coordinator)).toEqual([])
      await markTask(ctx, coordinator, id, 'open')
      const [again] = await tasksOf(coordinator)
      expect(again).toMatchObject({ uid: first?.uid, starts: first?.starts })
      expect(again?.sequence).toBeGreaterThan(first?.sequence ?? 0)
    }
    await change(stage, id, { responsibleId: office.personId })
    expect(await tasksOf(coordinator)).toEqual([])
    expect(await tasksOf(office)).toMatchObject([{ uid: uidOf(id) }])
    for (const stageOver of ['completed', 'declined', 'withdrawn'] as const) {
      await db.hosting.update({ where: { id: hostingId }, data: { stage: stageOver } })
      expect(await tasksOf(office)).toEqual([])
    }
  })

  it('is for somebody of the group without a role, with the way to the own tasks, and for nobody whose part is over', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, technician, tasksOf } = await stageOf(db)
    const member = await technician()
    const id = await addTask(ctx, coordinator, hostingId, { ...facts, responsibleId: member.personId })
    await addTask(ctx, coordinator, hostingId, { ...facts, responsibleId: coordinator.personId })
    const holds = async (actor: Actor) => (await ownCalendar(ctx, actor, 'nb')).holds
    expect(await tasksOf(member)).toMatchObject([
      { uid: uidOf(id), starts: '2013-08-20', href: expect.stringMatching(/\/vertskap\/oppgaver$/) },
    ])
    expect(await holds(member)).toEqual(['tasks', 'guest'])
    expect(await holds(coordinator)).toEqual(['coordinator', 'tasks', 'guest'])
    await db.projectMember.updateMany({ where: { personId: member.personId }, data: { leftAt: ctx.now } })
    expect(await tasksOf(member)).toEqual([])
    await db.roleGrant.updateMany({ where: { personId: coordinator.personId }, data: { revokedAt: ctx.now } })
    expect(await tasksOf(coordinator)).toEqual([])
  })

  it('costs as many statements for many tasks in several hostings as for one', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, hostingId, hostings, keyOf } = await stageOf(db)
    const responsibleId = office.personId
    await addTask(ctx, office, hostingId, { ...facts, responsibleId })
    const key = await keyOf(office)
    const cost = async () => (await statementsOf(() => workCalendar(ctx, key, 'nb'))).length
    const before = await cost()
    for (const id of [hostings.next, hostings.after]) {
      await makeHostingPlan(ctx, office, id)
      await db.hostingTask.updateMany({ where: { hostingId: id }, data: { responsibleId } })
    }
    const { events } = readCalendar(await workCalendar(ctx, key, 'nb'))
    expect(events.filter(({ uid }) => uid.startsWith('task-')).length).toBeGreaterThan(20)
    expect(await cost()).toBe(before)
  })
})
