import { expect, it } from 'vitest'
import { addMember } from '#app/domains/hosting/project/commands/add-member.server.ts'
import { leaveGroup } from '#app/domains/hosting/project/commands/leave-group.server.ts'
import { hostingMeetingsView } from '#app/domains/hosting/project/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('takes in who has an account and who has none, once; who left comes back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, contact, hostingId, technicianId, join } = await withGroup(db)
    const members = await db.projectMember.findMany({ orderBy: { email: 'asc' } })
    expect(members.map(({ email, personId }) => [email, personId])).toEqual([
      [office.email, office.personId],
      ['tekla@example.com', null],
    ])
    await expect(join('Tekla', 'tekla@example.com')).rejects.toMatchObject({ kind: 'conflict' })
    await leaveGroup(ctx, coordinator, hostingId, technicianId)
    expect(await join('Tekla Teknikk', 'tekla@example.com')).toBe(technicianId)
    const seen = (await hostingMeetingsView(ctx, contact, hostingId)).members
    expect(seen.map(({ name, email }) => [name, email])).toEqual([
      ['Sekretær Vertskapsen', null],
      ['Tekla Teknikk', null],
    ])
  })

  it('not by who may not, nor into one that has fallen away', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, hostingId, ...stage } = await withGroup(db)
    const who = { name: 'Ny', email: 'ny@example.com', task: '', locale: 'nb' as const }
    for (const [actor, kind] of refused(stage))
      await expect(addMember(ctx, actor, hostingId, who)).rejects.toMatchObject({ kind })
    await db.hosting.update({ where: { id: hostingId }, data: { stage: 'withdrawn' } })
    for (const actor of [office, coordinator])
      await expect(addMember(ctx, actor, hostingId, who)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.projectMember.count()).toBe(2)
  })
})
