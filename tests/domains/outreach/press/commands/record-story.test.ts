import { expect, it } from 'vitest'
import { recordStory } from '#app/domains/outreach/press/commands/record-story.server.ts'
import { pressOf, pressView } from '#app/domains/outreach/press/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../../studio-map/shown-round.ts'
import { artist, STORY, secretary } from '../story.ts'

eachEngine((engine) => {
  it('records a story once, and shows what is to be shown', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { editionId } = await showRound(db, 1)
    expect(await pressOf(db, editionId)).toBeNull()
    await expect(recordStory(ctx, artist, 2013, STORY)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(recordStory(ctx, secretary, 2012, STORY)).rejects.toMatchObject({ kind: 'missing' })
    await recordStory(ctx, secretary, 2013, STORY)
    await expect(recordStory(ctx, secretary, 2013, STORY)).rejects.toMatchObject({ key: 'press.known' })
    await recordStory(ctx, secretary, 2013, { ...STORY, medium: 'NRK', kind: 'radio', title: '', shown: false })
    expect(await pressOf(db, editionId)).toMatchObject({ stories: 2, media: 2 })
    const { years, total } = await pressView(ctx)
    expect([total, years.length, years[0]?.count.stories]).toEqual([2, 1, 2])
    expect(years[0]?.stories).toEqual([
      { medium: STORY.medium, kind: STORY.kind, title: STORY.title, date: STORY.date, url: STORY.url },
    ])
  })

  it('shows nothing of a year that is not published', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await showRound(db, 1, { published: false })
    await recordStory(ctx, secretary, 2013, STORY)
    expect(await pressView(ctx)).toEqual({ years: [], total: 0 })
  })
})
