import { expect, it } from 'vitest'
import { editStory } from '#app/domains/outreach/press/commands/edit-story.server.ts'
import { importStories } from '#app/domains/outreach/press/commands/import-stories.server.ts'
import { officePressView } from '#app/domains/outreach/press/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../../studio-map/shown-round.ts'
import { artist, STORY, secretary } from '../story.ts'

eachEngine((engine) => {
  it('mends a story, not over another’s change, and makes no two of one', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await showRound(db, 1)
    await importStories(ctx, secretary, 2013, [STORY, { ...STORY, title: 'To' }])
    const id = (await officePressView(ctx, secretary, 2013, null)).stories.find(({ title }) => title === 'To')?.id ?? ''
    const change = { ...STORY, title: 'Tre', shown: false }
    await expect(editStory(ctx, artist, 2013, id, 1, change)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editStory(ctx, secretary, 2013, 'x', 1, change)).rejects.toMatchObject({ kind: 'missing' })
    await expect(editStory(ctx, secretary, 2013, id, 1, STORY)).rejects.toMatchObject({ key: 'press.known' })
    await editStory(ctx, secretary, 2013, id, 1, change)
    await expect(editStory(ctx, secretary, 2013, id, 1, change)).rejects.toMatchObject({ kind: 'conflict' })
    const { editing } = await officePressView(ctx, secretary, 2013, id)
    expect(editing).toMatchObject({ title: 'Tre', shown: false, version: 2 })
  })
})
