import { expect, it } from 'vitest'
import { inviteGroup } from '#app/domains/programme/commands/invite-group.server.ts'
import { removeGroup } from '#app/domains/programme/commands/remove-group.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { groupOf, newGroup } from '../grouped.ts'
import { secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('only one that has not been invited', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-08-01T10:00:00Z' })
    const slug = await workshop(db, ctx)
    await newGroup(ctx, slug, 'Nettverket', 'a@b.no')
    await newGroup(ctx, slug, 'Styret')
    const remove = async (name: string, who = secretary) => {
      const { id: groupId, version } = await groupOf(ctx, slug, name)
      await removeGroup(ctx, who, YEAR, slug, { groupId, version })
    }
    await expect(remove('Styret', someone())).rejects.toMatchObject({ kind: 'forbidden' })
    await inviteGroup(ctx, secretary, YEAR, slug, { groupId: (await groupOf(ctx, slug, 'Nettverket')).id, count: 1 })
    await expect(remove('Nettverket')).rejects.toMatchObject({ key: 'programmeGroups.isInvited' })
    await remove('Styret')
    expect((await db.eventGroup.findMany()).map(({ name }) => name)).toEqual(['Nettverket'])
  })
})
