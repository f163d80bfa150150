import { expect, it } from 'vitest'
import { addContact } from '#app/domains/orchestra/family/commands/add-contact.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const phone = { kind: 'phone' as const, value: '480 11 222' }

eachEngine((engine) => {
  it('lets two guardians have the same number, and one have it once', async () => {
    const { db, ctx, mother, father } = await familyWorld(engine)
    await addContact(ctx, mother, phone)
    await addContact(ctx, mother, phone)
    await addContact(ctx, father, phone)
    expect(await db.contactPoint.count()).toBe(2)
  })
})
