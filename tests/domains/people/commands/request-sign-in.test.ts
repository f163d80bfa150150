import { expect, it } from 'vitest'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { latestLetter } from './sign-in.ts'

eachEngine((engine) => {
  it('posts a letter to a known and to an unknown address alike, and keeps neither link nor code readable', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await db.person.create({ data: { email: 'known@example.com', name: 'Kjent', createdAt: ctx.now } })
    for (const email of ['known@example.com', 'unknown@example.com']) {
      expect(await requestSignIn(ctx, 'nb', email, '/min-side')).toMatch(/^[0-9a-f-]{36}$/)
      const { secret, code, toEmail } = await latestLetter(db)
      expect(toEmail).toBe(email)
      const kept = JSON.stringify(await db.signInToken.findMany())
      expect(kept).not.toContain(secret)
      expect(kept).not.toContain(code)
    }
    expect(await db.person.count()).toBe(1)
  })

  it('posts no more than five letters an hour to one address, with the same answer', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    for (let n = 0; n < 8; n++) await expect(requestSignIn(ctx, 'en', 'a@example.com', '/en/me')).resolves.toBeTruthy()
    expect(await db.mail.count()).toBe(5)
    await requestSignIn(ctx.at('2013-03-01T12:00:01Z'), 'en', 'a@example.com', '/en/me')
    expect(await db.mail.count()).toBe(6)
  })
})
