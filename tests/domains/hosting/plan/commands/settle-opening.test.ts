import { expect, it } from 'vitest'
import { changeTask } from '#app/domains/hosting/plan/commands/change-task.server.ts'
import { closePassed } from '#app/domains/hosting/plan/commands/close-passed.server.ts'
import { dateMilestone } from '#app/domains/hosting/plan/commands/date-milestone.server.ts'
import { settleOpening } from '#app/domains/hosting/plan/commands/settle-opening.server.ts'
import { movedPlans, planView } from '#app/domains/hosting/plan/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned, refused } from '../stage.ts'

eachEngine((engine) => {
  it('moves what is not done, says so on the plan and on the edition’s page, and tells whom it concerns once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, contact, other, hostingId, milestone, task, openOn, technician } =
      await planned(db)
    const member = await technician()
    const { id, version, title, text, side, milestoneId } = await task(2)
    const facts = { id, version, title, text, side, milestoneId, dueOn: '2013-07-01', responsibleId: member.personId }
    await changeTask(ctx, office, hostingId, facts)
    const six = await milestone(6)
    await dateMilestone(ctx, office, hostingId, { id: six.id, version: six.version, dueOn: '2013-06-03' })
    await closePassed(ctx, office, hostingId, (await planView(ctx, office, hostingId)).passed)
    const before = await planView(ctx, office, hostingId)
    expect(before.moved).toBeNull()

    await openOn('2013-09-19T16:00:00Z')
    const { moved, milestones } = await planView(ctx, coordinator, hostingId)
    const done = before.sums.milestones.done + before.sums.tasks.done
    const own = 1 + six.tasks.length + 1
    const all = before.sums.milestones.of + before.sums.tasks.of
    expect(moved?.move).toEqual({ from: '2013-09-12', to: '2013-09-19', stands: done, own, moved: all - done - own })
    expect(milestones.map(({ due }) => due)).toEqual([
      ...['2010-09-12', '2011-09-12', '2012-03-19', '2012-09-19', '2013-06-03', '2013-07-19', '2013-12-19'],
    ])
    expect(await movedPlans(ctx, office, 2013)).toMatchObject([{ hosting: { id: hostingId }, move: moved?.move }])
    expect(await movedPlans(ctx, other, 2013)).toEqual([])
    expect(await movedPlans(ctx, office, 2014)).toEqual([])
    // The office, the technician; the coordinator who presses the button knows.
    expect(moved?.whom).toBe(2)

    await expect(settleOpening(ctx, coordinator, hostingId, '2013-09-12')).rejects.toMatchObject({
      key: 'hostingPlan.movedAgain',
    })
    for (const [actor, kind] of refused({ other, contact }))
      await expect(settleOpening(ctx, actor, hostingId, '2013-09-19')).rejects.toMatchObject({ kind })
    expect(await settleOpening(ctx, coordinator, hostingId, '2013-09-19')).toBe(2)
    expect(await settleOpening(ctx, coordinator, hostingId, '2013-09-19')).toBe(0)
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ personId }) => personId).sort()).toEqual([office.personId, member.personId].sort())
    expect(letters.find(({ personId }) => personId === member.personId)?.text).toContain('frist 1. juli 2013')
    expect((await planView(ctx, office, hostingId)).moved).toBeNull()
    expect(await movedPlans(ctx, office, 2013)).toEqual([])
  })
})
