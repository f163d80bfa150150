import { expect, it } from 'vitest'
import { answerMeeting } from '#app/domains/hosting/project/commands/answer-meeting.server.ts'
import { cancelMeeting } from '#app/domains/hosting/project/commands/cancel-meeting.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { leaveGroup } from '#app/domains/hosting/project/commands/leave-group.server.ts'
import { guestMeetingView } from '#app/domains/hosting/project/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { AFTER, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('is answered and answered again by the link, until it begins', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, guest } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    const visitor = ctx.as(null)
    const { key } = await guest('tekla@example.com')
    // A program that opens the link answers nothing.
    expect(await guestMeetingView(visitor, key)).toMatchObject({
      answer: 'none',
      state: 'ahead',
      name: 'Tekla Teknikk',
    })
    expect((await guest('tekla@example.com')).answer).toBe('none')
    await answerMeeting(visitor, key, 'yes')
    await answerMeeting(visitor, key, 'no')
    expect(await guest('tekla@example.com')).toMatchObject({ answer: 'no', answeredAt: ctx.now })
    await expect(answerMeeting(visitor.at(AFTER), key, 'yes')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(answerMeeting(visitor.at(AFTER), key, 'yes')).rejects.toMatchObject({
      key: 'hostingMeetings.answerTooLate',
    })
    expect(await guestMeetingView(visitor.at(AFTER), key)).toMatchObject({ state: 'held', answer: 'no' })
    for (const other of ['', 'ukjent', `${key.slice(0, -2)}AA`]) {
      await expect(answerMeeting(visitor, other, 'yes')).rejects.toMatchObject({ kind: 'missing' })
      expect(await guestMeetingView(visitor, other)).toBeNull()
    }
    expect((await guest('tekla@example.com')).answer).toBe('no')
  })

  it('is not answered when it is called off, or when one has left the group', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId, meetingId, technicianId, guest, office } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    const visitor = ctx.as(null)
    const [{ key }, stays] = [await guest('tekla@example.com'), await guest(office.email)]
    await leaveGroup(ctx, coordinator, hostingId, technicianId)
    await expect(answerMeeting(visitor, key, 'yes')).rejects.toMatchObject({ kind: 'missing' })
    expect(await guestMeetingView(visitor, key)).toBeNull()
    await cancelMeeting(ctx, coordinator, meetingId)
    await expect(answerMeeting(visitor, stays.key, 'yes')).rejects.toMatchObject({
      ...{ kind: 'conflict', key: 'hostingMeetings.isCancelled' },
    })
    expect(await guestMeetingView(visitor, stays.key)).toMatchObject({ state: 'cancelled', answer: 'none' })
  })
})
