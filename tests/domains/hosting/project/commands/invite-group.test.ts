import { expect, it } from 'vitest'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { meetingUid } from '#app/domains/hosting/project/meeting.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { AFTER, lettersOf, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('invites each once, with an entry for the own calendar, in the own language', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, join, guest } = await withGroup(db)
    expect(await inviteGroup(ctx, coordinator, meetingId)).toBe(2)
    const letters = await lettersOf(db, `hosting-meeting:${meetingId}:`)
    expect(letters).toHaveLength(2)
    const english = letters.find(({ to }) => to === 'tekla@example.com')
    expect(english).toMatchObject({
      ...{
        subject: 'Invitation: Prosjektmøte 3, Øvre Eiker 2013',
        type: 'text/calendar; charset=utf-8; method=REQUEST',
      },
      calendar: {
        method: 'REQUEST',
        events: [
          {
            ...{
              uid: meetingUid(meetingId),
              sequence: 0,
              starts: '2013-06-12T10:00:00Z',
              ends: '2013-06-12T12:00:00Z',
            },
            ...{ status: 'CONFIRMED', attendee: expect.stringMatching(/^mailto:tekla@example.com$/i) },
          },
        ],
      },
    })
    expect(english?.text).toContain(`/en/meeting/${(await guest('tekla@example.com')).key}`)
    await expect(inviteGroup(ctx, coordinator, meetingId)).rejects.toMatchObject({ kind: 'conflict' })
    await join('Ny', 'ny@example.com')
    expect(await inviteGroup(ctx, coordinator, meetingId)).toBe(1)
    expect(await lettersOf(db, `hosting-meeting:${meetingId}:`)).toHaveLength(3)
  })

  it('not to what is past, and not by who may not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, ...stage } = await withGroup(db)
    for (const [actor, kind] of refused(stage))
      await expect(inviteGroup(ctx, actor, meetingId)).rejects.toMatchObject({ kind })
    await expect(inviteGroup(ctx.at(AFTER), coordinator, meetingId)).rejects.toMatchObject({
      key: 'hostingMeetings.isPast',
    })
    expect(await db.mail.count()).toBe(0)
    expect(await db.meetingGuest.count()).toBe(0)
  })
})
