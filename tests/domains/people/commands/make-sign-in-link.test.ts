import { expect, it } from 'vitest'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { makeSignInLink } from '#app/domains/people/commands/make-sign-in-link.server.ts'
import { redeemLink } from '#app/domains/people/commands/redeem-link.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('gives the operator a link that lets a known person in once, and posts no letter', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await addPerson(ctx, someone(['secretariat']), { email: 'a@example.com', name: 'Åse' })
    const link = await makeSignInLink(ctx, 'a@example.com')
    expect(link).toMatch(/^http:\/\/localhost:3000\/logg-inn\/lenke\?n=[\w-]{43}$/)
    await redeemLink(ctx, new URL(link).searchParams.get('n') ?? '', 'nb', '')
    await expect(makeSignInLink(ctx, 'b@example.com')).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.mail.count()).toBe(0)
  })
})
