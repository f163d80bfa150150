import { expect, it } from 'vitest'
import { importStories } from '#app/domains/outreach/press/commands/import-stories.server.ts'
import { PRESS_COLUMNS, storyIn } from '#app/domains/outreach/press/file-columns.server.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../../studio-map/shown-round.ts'
import { artist, STORY, secretary } from '../story.ts'

const FILE = `date;medium;kind;title;link
2013-09-12;Prøvebladet;newspaper;"Åpne dører; åpne hjerter";https://example.no/1
2013-09-13;Radio Prøve;radio;;javascript:alert(1)
`

eachEngine((engine) => {
  it('takes in a file once, however often it comes', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await showRound(db, 1)
    const { rows, faults } = readCsv(new TextEncoder().encode(FILE), PRESS_COLUMNS)
    expect(faults).toEqual([])
    const stories = rows.map(storyIn)
    expect(stories.map(({ url }) => url)).toEqual(['https://example.no/1', ''])
    await expect(importStories(ctx, artist, 2013, stories)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await importStories(ctx, secretary, 2013, stories)).toEqual({ added: 2, known: 0 })
    expect(await importStories(ctx, secretary, 2013, stories)).toEqual({ added: 0, known: 2 })
    expect(await db.auditEntry.count({ where: { deed: 'press.imported' } })).toBe(1)
    const many = Array.from({ length: 2001 }, (_, i) => ({ ...STORY, title: String(i) }))
    await expect(importStories(ctx, secretary, 2013, many)).rejects.toMatchObject({ key: 'press.tooMany' })
    expect(await db.pressStory.count()).toBe(2)
  })
})
