import { expect, it } from 'vitest'
import { addTask } from '#app/domains/hosting/plan/commands/add-task.server.ts'
import { makeHostingPlan } from '#app/domains/hosting/plan/commands/make-hosting-plan.server.ts'
import { sendTaskDigests } from '#app/domains/hosting/plan/commands/send-task-digests.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { planned } from '../stage.ts'

const MONDAY = '2013-05-20T06:00:00Z'

eachEngine((engine) => {
  it('writes one letter a person on a Monday, for all hostings, and never the same again', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, hostings, openOn } = await planned(db)
    await makeHostingPlan(ctx.at('2012-03-01T11:00:00Z'), office, hostings.next)
    await openOn('2013-09-19T16:00:00Z')
    expect(await sendTaskDigests(ctx.at('2013-05-20T04:59:00Z'))).toBe(0)
    const sent = await sendTaskDigests(ctx.at(MONDAY))
    const letters = await db.mail.findMany()
    expect(letters).toHaveLength(sent)
    const persons = letters.map(({ personId }) => personId)
    expect(new Set(persons).size).toBe(persons.length)
    const mine = letters.filter(({ personId }) => personId === office.personId)
    expect(mine).toHaveLength(1)
    expect(mine[0]?.text).toMatch(
      /Øvre Eiker 2013\n.*Åpningen er flyttet fra 12\. september 2013 til 19\. september 2013/s,
    )
    expect(mine[0]?.text).toContain('Sande og Svelvik 2014')
    expect(await sendTaskDigests(ctx.at('2013-05-20T15:00:00Z'))).toBe(0)
    // Nothing falls due on the day after.
    expect(await sendTaskDigests(ctx.at('2013-05-21T06:00:00Z'))).toBe(0)
    expect(await db.mail.count()).toBe(sent)
  })

  it('writes on other days only of what is due tomorrow or was due yesterday, to the one who is responsible', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, hostingId, technician } = await planned(db)
    const member = await technician()
    await db.person.update({ where: { id: member.personId }, data: { locale: 'en' } })
    const facts = { title: 'Lån en stige', text: '', side: 'host' as const, milestoneId: null }
    await addTask(ctx, office, hostingId, { ...facts, dueOn: '2013-05-23', responsibleId: member.personId })
    const on = async (day: string) => {
      await db.mail.deleteMany()
      await sendTaskDigests(ctx.at(`${day}T06:00:00Z`))
      return (await db.mail.findMany()).map(({ personId, subject }) => [personId === member.personId, subject])
    }
    expect(await on('2013-05-21')).toEqual([])
    expect(await on('2013-05-22')).toEqual([[true, 'Your hosting tasks: 1 due tomorrow']])
    expect(await on('2013-05-23')).toEqual([])
    expect(await on('2013-05-24')).toEqual([[true, 'Your hosting tasks: 1 overdue since yesterday']])
    expect(await on('2013-05-25')).toEqual([])
    await db.hosting.updateMany({ data: { stage: 'completed' } })
    expect(await on('2013-05-24')).toEqual([])
  })

  it('has nobody to write to when nothing is planned', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hostingId } = await planned(db)
    await db.milestone.deleteMany({ where: { hostingId } })
    await db.hostingTask.deleteMany({ where: { hostingId } })
    expect(await sendTaskDigests(ctx.at(MONDAY))).toBe(0)
  })

  it('asks the database the same number of questions however many hostings there are', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, hostings } = await planned(db)
    // On a Tuesday nothing is written: what is counted is the looking.
    const cost = async () => (await statementsOf(() => sendTaskDigests(ctx.at('2013-05-21T06:00:00Z')))).length
    const one = await cost()
    await makeHostingPlan(ctx, office, hostings.next)
    await makeHostingPlan(ctx, office, hostings.after)
    expect(await cost()).toBe(one)
  })
})
