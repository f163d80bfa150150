import { expect, it } from 'vitest'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const wish = { role: 'juror' as const, editionYear: 2013, municipalityId: null }

eachEngine((engine) => {
  it('gives a role once, noted once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const secretary = someone(['secretariat'])
    const id = await addPerson(ctx, secretary, { email: 'j@example.com', name: 'Jury' })
    await grantRole(ctx, secretary, id, wish)
    await grantRole(ctx, secretary, id, wish)
    expect(await db.roleGrant.findMany()).toMatchObject([{ ...wish, personId: id, revokedAt: null }])
    expect(await db.auditEntry.count({ where: { deed: 'role.granted' } })).toBe(1)
  })

  it('is refused to everyone else', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const id = await addPerson(ctx, someone(['secretariat']), { email: 'j@example.com', name: 'Jury' })
    await expect(grantRole(ctx, someone(['chair']), id, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(grantRole(ctx, someone(['secretariat']), 'nobody', wish)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.roleGrant.count()).toBe(0)
  })
})
