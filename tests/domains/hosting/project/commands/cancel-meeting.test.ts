import { expect, it } from 'vitest'
import { cancelMeeting } from '#app/domains/hosting/project/commands/cancel-meeting.server.ts'
import { changeMeeting } from '#app/domains/hosting/project/commands/change-meeting.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { meetingUid } from '#app/domains/hosting/project/meeting.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { AFTER, lettersOf, MEETING, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('takes the meeting out of the calendars, once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting, ...stage } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    for (const [actor, kind] of refused(stage))
      await expect(cancelMeeting(ctx, actor, meetingId)).rejects.toMatchObject({ kind })
    await expect(cancelMeeting(ctx.at(AFTER), coordinator, meetingId)).rejects.toMatchObject({ kind: 'conflict' })
    await cancelMeeting(ctx, coordinator, meetingId)
    const off = (await lettersOf(db, `hosting-meeting:${meetingId}:1:`)).map(({ calendar }) => calendar)
    expect(off).toHaveLength(2)
    for (const calendar of off)
      expect(calendar).toMatchObject({
        ...{ method: 'CANCEL', events: [{ uid: meetingUid(meetingId), sequence: 1, status: 'CANCELLED' }] },
      })
    await expect(cancelMeeting(ctx, coordinator, meetingId)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(inviteGroup(ctx, coordinator, meetingId)).rejects.toMatchObject({ kind: 'conflict' })
    const { version } = await meeting()
    await expect(changeMeeting(ctx, coordinator, meetingId, { ...MEETING, version })).rejects.toMatchObject({
      key: 'hostingMeetings.isCancelled',
    })
  })
})
