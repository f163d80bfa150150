import { expect, it } from 'vitest'
import { recordStory } from '#app/domains/outreach/press/commands/record-story.server.ts'
import { removeStory } from '#app/domains/outreach/press/commands/remove-story.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../../studio-map/shown-round.ts'
import { artist, STORY, secretary } from '../story.ts'

eachEngine((engine) => {
  it('takes a story of that year out of the record', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await showRound(db, 1)
    await recordStory(ctx, secretary, 2013, STORY)
    const { id } = await db.pressStory.findFirstOrThrow()
    await expect(removeStory(ctx, artist, 2013, id, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeStory(ctx, secretary, 2013, 'x', 1)).rejects.toMatchObject({ kind: 'missing' })
    await expect(removeStory(ctx, secretary, 2013, id, 2)).rejects.toMatchObject({ kind: 'conflict' })
    await removeStory(ctx, secretary, 2013, id, 1)
    expect(await db.pressStory.count()).toBe(0)
  })
})
