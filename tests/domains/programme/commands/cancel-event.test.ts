import { expect, it } from 'vitest'
import { cancelEvent } from '#app/domains/programme/commands/cancel-event.server.ts'
import { cancelSignUp } from '#app/domains/programme/commands/cancel-sign-up.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, keyFor, newLetters, secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('stays on the programme as cancelled, and tells everyone who has not given up, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const n of [1, 2, 3]) await come(ctx, slug, n, 2)
    await cancelSignUp(ctx, await keyFor(ctx, slug, 1))
    expect(await newLetters(db)).toHaveLength(5)
    await expect(cancelEvent(ctx, someone(['host']), YEAR, slug, '')).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await cancelEvent(ctx, secretary, YEAR, slug, 'Kunstneren er syk.')).toBe(2)
    expect(await cancelEvent(ctx, secretary, YEAR, slug, 'En gang til.')).toBe(0)
    expect(await newLetters(db)).toEqual(['gjest-2: Avlyst: Verksted', 'gjest-3: Avlyst: Verksted'])
    const { text, enclosures } = await db.mail.findFirstOrThrow({ where: { key: { startsWith: 'event-cancelled' } } })
    expect(text).toContain('Kunstneren er syk.')
    expect(JSON.stringify(enclosures)).toContain('STATUS:CANCELLED')
    await expect(come(ctx, slug, 9)).rejects.toMatchObject({ key: 'programme.isCancelled' })
  })

  it('not one that is over', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await expect(cancelEvent(ctx.at('2013-09-15T10:00:00Z'), secretary, YEAR, slug, '')).rejects.toMatchObject({
      key: 'programmeOffice.isOver',
    })
  })
})
