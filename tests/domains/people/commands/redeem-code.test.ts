import { expect, it } from 'vitest'
import { redeemCode } from '#app/domains/people/commands/redeem-code.server.ts'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { CODE_TRIES } from '#app/domains/people/rules.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { latestLetter } from './sign-in.ts'

eachEngine((engine) => {
  it('lets in with the code of the letter', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const token = await requestSignIn(ctx, 'nb', 'a@example.com', '/min-side')
    const { code } = await latestLetter(db)
    expect(await redeemCode(ctx, token, code, 'nb', '')).toMatchObject({ returnTo: '/min-side' })
    await expect(redeemCode(ctx, token, code, 'nb', '')).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('counts wrong codes, tells how many tries are left, and then takes not even the right one', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const token = await requestSignIn(ctx, 'nb', 'a@example.com', '/')
    const { code } = await latestLetter(db)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let left = CODE_TRIES - 1; left > 0; left--) {
      await expect(redeemCode(ctx, token, wrong, 'nb', '')).rejects.toMatchObject({
        kind: 'invalid',
        facts: { left },
        field: 'code',
      })
    }
    await expect(redeemCode(ctx, token, wrong, 'nb', '')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(redeemCode(ctx, token, code, 'nb', '')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.session.count()).toBe(0)
  })
})
