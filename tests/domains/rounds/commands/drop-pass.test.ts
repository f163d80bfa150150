import { expect, it } from 'vitest'
import { dropPass } from '#app/domains/rounds/commands/drop-pass.server.ts'
import { stampPass } from '#app/domains/rounds/commands/stamp-pass.server.ts'
import { newPass } from '#app/domains/rounds/pass-hash.server.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('takes every stamp of the pass away, and no other’s', async () => {
    const { db } = await engine.freshDatabase()
    await showRound(db, 6)
    const ctx = testContext({ db, now: '2013-09-14T11:15:00Z' })
    const [mine, other] = [newPass(), newPass()]
    for (const number of [1, 2]) await stampPass(ctx, { year: 2013, number }, mine)
    await stampPass(ctx, { year: 2013, number: 1 }, other)
    expect(await dropPass(ctx, newPass())).toBe(0)
    expect(await dropPass(ctx, mine)).toBe(2)
    expect(await dropPass(ctx, mine)).toBe(0)
    expect(await db.passStamp.count()).toBe(1)
  })
})
