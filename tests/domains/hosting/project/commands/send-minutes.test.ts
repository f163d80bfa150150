import { expect, it } from 'vitest'
import { addAction } from '#app/domains/hosting/project/commands/add-action.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { sendMinutes } from '#app/domains/hosting/project/commands/send-minutes.server.ts'
import { writeMinutes } from '#app/domains/hosting/project/commands/write-minutes.server.ts'
import { guestMeetingView } from '#app/domains/hosting/project/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { AFTER, lettersOf, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('goes to the whole group with what each is to do, and again when it has changed', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting, guest, join, ...stage } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    await join('Sein Gjest', 'sein@example.com')
    const after = ctx.at(AFTER)
    await expect(sendMinutes(after, coordinator, meetingId)).rejects.toMatchObject({ key: 'hostingMeetings.noMinutes' })
    const { key } = await guest('tekla@example.com')
    const write = async (minutes: string) =>
      writeMinutes(after, coordinator, meetingId, { version: (await meeting()).version, minutes, came: [] })
    await write('Vi begynner tirsdag.')
    expect((await guestMeetingView(after, key))?.minutes).toEqual([])
    await addAction(after, coordinator, meetingId, {
      ...{ title: 'Bestill lamper', side: 'host', dueOn: '2013-06-20', responsibleId: coordinator.personId },
    })
    for (const [actor, kind] of refused(stage))
      await expect(sendMinutes(after, actor, meetingId)).rejects.toMatchObject({ kind })
    expect(await sendMinutes(after, coordinator, meetingId)).toBe(3)
    const letters = await lettersOf(db, `hosting-minutes:${meetingId}:`)
    expect(letters.map(({ to }) => to).sort()).toEqual(
      ['sein@example.com', stage.office.email, 'tekla@example.com'].sort(),
    )
    for (const { text } of letters) {
      expect(text).toContain('Vi begynner tirsdag.')
      expect(text).toContain('– Bestill lamper, Koordinator Øvre Eiker, ')
    }
    expect((await guestMeetingView(after, key))?.minutes).toHaveLength(1)
    await write('Vi begynner onsdag.')
    await sendMinutes(after, coordinator, meetingId)
    expect(await lettersOf(db, `hosting-minutes:${meetingId}:`)).toHaveLength(6)
  })
})
