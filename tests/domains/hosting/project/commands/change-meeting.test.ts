import { expect, it } from 'vitest'
import { answerMeeting } from '#app/domains/hosting/project/commands/answer-meeting.server.ts'
import { changeMeeting } from '#app/domains/hosting/project/commands/change-meeting.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { meetingUid } from '#app/domains/hosting/project/meeting.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { AFTER, lettersOf, MEETING, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('keeps its identity when it is moved, under a higher number, and asks anew', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting, guest } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    const before = await guest('tekla@example.com')
    await answerMeeting(ctx, before.key, 'yes')
    const change = async (facts: Partial<typeof MEETING>, at = '2013-05-16T10:00:00Z') => {
      const { version } = await meeting()
      await changeMeeting(ctx.at(at), coordinator, meetingId, { ...MEETING, ...facts, version })
    }
    await change({ date: '2013-06-19' })
    expect(await guest('tekla@example.com')).toMatchObject({ answer: 'none', answeredAt: null, key: before.key })
    const of = async () =>
      (await lettersOf(db, `hosting-meeting:${meetingId}:`)).filter(({ to }) => to === 'tekla@example.com')
    const [, moved] = await of()
    expect(moved).toMatchObject({
      ...{ subject: 'Moved: Prosjektmøte 3, Øvre Eiker 2013' },
      calendar: { events: [{ uid: meetingUid(meetingId), sequence: 1, starts: '2013-06-19T10:00:00Z' }] },
    })
    // Another agenda is nothing for calendars, and another place asks nobody anew.
    await change({ date: '2013-06-19', agenda: 'Bare vakter' }, '2013-05-17T10:00:00Z')
    expect(await of()).toHaveLength(2)
    await answerMeeting(ctx, before.key, 'no')
    await change({ date: '2013-06-19', place: 'Kafeen' }, '2013-05-18T10:00:00Z')
    expect((await of()).at(-1)).toMatchObject({ calendar: { events: [{ sequence: 2 }] } })
    expect((await guest('tekla@example.com')).answer).toBe('no')
  })

  it('moves nobody to what is past, and tells nobody of what was held', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting, ...stage } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    const { version } = await meeting()
    const facts = { ...MEETING, version }
    await expect(changeMeeting(ctx, coordinator, meetingId, { ...facts, date: '2013-05-01' })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'date',
    })
    await expect(changeMeeting(ctx, coordinator, meetingId, { ...facts, version: 9 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    for (const [actor, kind] of refused(stage))
      await expect(changeMeeting(ctx, actor, meetingId, facts)).rejects.toMatchObject({ kind })
    await changeMeeting(ctx.at(AFTER), coordinator, meetingId, { ...facts, ends: '15:00' })
    expect(await lettersOf(db, `hosting-meeting:${meetingId}:`)).toHaveLength(2)
  })
})
