import { expect, it } from 'vitest'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { ownGroups } from '#app/domains/hosting/project/own.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withGroup } from './stage.ts'

eachEngine((engine) => {
  it('tells who is in a group what is held', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, office } = await withGroup(db)
    await inviteGroup(ctx, coordinator, meetingId)
    expect(await ownGroups(db, { personId: 'somebody', email: 'tekla@example.com' })).toEqual({
      groups: [{ year: 2013, name: 'Tekla Teknikk', task: '', leftAt: null }],
      meetings: [{ year: 2013, title: 'Prosjektmøte 3', date: '2013-06-12', answer: 'none', came: null }],
    })
    expect((await ownGroups(db, office)).groups).toHaveLength(1)
    expect(await ownGroups(db, { personId: 'somebody', email: '' })).toEqual({ groups: [], meetings: [] })
  })
})
