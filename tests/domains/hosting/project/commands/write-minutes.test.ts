import { expect, it } from 'vitest'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { writeMinutes } from '#app/domains/hosting/project/commands/write-minutes.server.ts'
import { meetingView } from '#app/domains/hosting/project/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { refused } from '../../plan/stage.ts'
import { AFTER, withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('keeps what was said and who came, invited or not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting, guest, join, office } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    const late = await join('Sein Gjest', 'sein@example.com')
    const after = ctx.at(AFTER)
    const { version } = await meeting()
    const minutes = {
      version,
      minutes: '## Henging\n\nVi begynner **tirsdag**.',
      came: [late, (await guest(office.email)).id],
    }
    await expect(writeMinutes(ctx, coordinator, meetingId, minutes)).rejects.toMatchObject({
      key: 'hostingMeetings.notHeldYet',
    })
    await writeMinutes(after, coordinator, meetingId, minutes)
    const view = await meetingView(after, coordinator, meetingId)
    expect(view.guests.map(({ name, came }) => [name, came])).toEqual([
      ['Sein Gjest', true],
      ['Sekretær Vertskapsen', true],
      ['Tekla Teknikk', false],
    ])
    expect(view.shownMinutes.map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
    await expect(writeMinutes(after, coordinator, meetingId, minutes)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('not by who may not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, meetingId, ...stage } = await withGroup(db)
    for (const [actor, kind] of refused(stage))
      await expect(
        writeMinutes(ctx.at(AFTER), actor, meetingId, { version: 1, minutes: 'x', came: [] }),
      ).rejects.toMatchObject({ kind })
  })
})
