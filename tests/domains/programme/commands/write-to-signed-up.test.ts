import { expect, it } from 'vitest'
import { writeToSignedUp } from '#app/domains/programme/commands/write-to-signed-up.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, newLetters, secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('one letter to each who has a seat or waits, as many as were said yes to, and the same words once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const n of [1, 2, 3]) await come(ctx, slug, n, 2)
    await newLetters(db)
    const word = { subject: 'Ta med <forkle>', text: 'Vi ses på lørdag.', count: 3 }
    const write = (change = {}, actor = secretary) => writeToSignedUp(ctx, actor, YEAR, slug, { ...word, ...change })
    await expect(write({}, someone(['host']))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(write({ count: 2 })).rejects.toMatchObject({
      key: 'programmeOffice.countChanged',
      facts: { count: 3 },
    })
    expect(await write()).toBe(3)
    expect(await write()).toBe(0)
    expect(await newLetters(db)).toEqual([1, 2, 3].map((n) => `gjest-${n}: Ta med <forkle>`))
    const { html } = await db.mail.findFirstOrThrow({ where: { key: { startsWith: 'event-word' } } })
    expect(html).not.toContain('<forkle>')
  })
})
