import { expect, it } from 'vitest'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { leaveGroup } from '#app/domains/hosting/project/commands/leave-group.server.ts'
import { meetingUid } from '#app/domains/hosting/project/meeting.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { lettersOf, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('takes who leaves out of meetings to come, and those out of the calendar', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, hostings, office, meetingId, technicianId, ...stage } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    for (const [actor, kind] of refused(stage))
      await expect(leaveGroup(ctx, actor, hostingId, technicianId)).rejects.toMatchObject({ kind })
    await expect(leaveGroup(ctx, office, hostings.next, technicianId)).rejects.toMatchObject({ kind: 'missing' })
    await leaveGroup(ctx, coordinator, hostingId, technicianId)
    expect(await db.meetingGuest.count({ where: { meetingId } })).toBe(1)
    const letter = (await lettersOf(db, `hosting-meeting:${meetingId}:`)).find(({ type }) => type?.includes('CANCEL'))
    expect(letter).toMatchObject({
      ...{ to: 'tekla@example.com', calendar: { method: 'CANCEL', events: [{ uid: meetingUid(meetingId) }] } },
    })
    await expect(leaveGroup(ctx, coordinator, hostingId, technicianId)).rejects.toMatchObject({ kind: 'missing' })
  })
})
