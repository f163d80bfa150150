import { expect, it } from 'vitest'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { withdrawEdition } from '#app/domains/art-round/edition/commands/withdraw-edition.server.ts'
import { openCalls, publicEdition, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('takes the edition and its open call back from the public, and deletes nothing', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-04-01T12:00:00Z' })
    await openEdition(ctx, secretary, { ...plan2013, publish: true })
    expect(await openCalls(db, ctx.now)).toMatchObject([{ edition: { year: 2013 } }])
    await expect(withdrawEdition(ctx, someone(), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await withdrawEdition(ctx, secretary, 2013)
    expect(await openCalls(db, ctx.now)).toEqual([])
    expect(await publicEdition(db)).toBeNull()
    expect(await theEdition(db, 2013)).toMatchObject({ capacity: 105, publishedAt: null })
    await expect(withdrawEdition(ctx, secretary, 2012)).rejects.toMatchObject({ kind: 'missing' })
  })
})
