import { expect, it } from 'vitest'
import { callMeeting } from '#app/domains/hosting/project/commands/call-meeting.server.ts'
import { cancelMeeting } from '#app/domains/hosting/project/commands/cancel-meeting.server.ts'
import { hostingMeetingsView, meetingView } from '#app/domains/hosting/project/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { MEETING, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('sets up a meeting and invites nobody; one that was held stands among the earlier', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, contact, hostingId, meetingId } = await withGroup(db)
    const held = await callMeeting(ctx, coordinator, hostingId, { ...MEETING, date: '2013-01-10' })
    const view = await hostingMeetingsView(ctx, contact, hostingId)
    expect(view.ahead).toMatchObject([{ id: meetingId, invited: false, minutes: 'none' }])
    expect(view.held).toMatchObject([{ id: held }])
    expect((await meetingView(ctx, contact, meetingId)).can).toEqual({
      ...{ keep: false, invite: false, cancel: false, minute: false, send: false },
    })
    expect(await db.mail.count()).toBe(0)
  })

  it('sets up one when the form is sent twice, and another when anything in it is another or the first is called off', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, hostingId } = await withGroup(db)
    const facts = { ...MEETING, date: '2013-06-20' }
    const first = await callMeeting(ctx, coordinator, hostingId, facts)
    expect(await callMeeting(ctx, coordinator, hostingId, facts)).toBe(first)
    expect(await db.auditEntry.count({ where: { deed: 'hosting-meeting.called', subjectId: hostingId } })).toBe(2)
    const other = await callMeeting(ctx, coordinator, hostingId, { ...facts, agenda: 'Lys' })
    await cancelMeeting(ctx, coordinator, first)
    const anew = await callMeeting(ctx, coordinator, hostingId, facts)
    expect(new Set([first, other, anew]).size).toBe(3)
  })

  it('refuses times that cannot be, and who may not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, other, hostingId, meetingId, ...stage } = await withGroup(db)
    await expect(callMeeting(ctx, coordinator, hostingId, { ...MEETING, ends: '11:00' })).rejects.toMatchObject({
      beside: [{ field: 'ends' }],
    })
    for (const [actor, kind] of refused({ ...stage, other }))
      await expect(callMeeting(ctx, actor, hostingId, MEETING)).rejects.toMatchObject({ kind })
    await expect(meetingView(ctx, other, meetingId)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.projectMeeting.count()).toBe(1)
  })
})
