import { expect, it } from 'vitest'
import { addContact } from '#app/domains/orchestra/family/commands/add-contact.server.ts'
import { dropContact } from '#app/domains/orchestra/family/commands/drop-contact.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const phone = { kind: 'phone' as const, value: '480 11 222' }

eachEngine((engine) => {
  it('takes one’s own away, and no other’s', async () => {
    const { db, ctx, mother, father, of, orchestra } = await familyWorld(engine)
    await addContact(ctx, mother, phone)
    const [row] = await db.contactPoint.findMany()
    await expect(dropContact(ctx, father, row?.id ?? '')).rejects.toMatchObject({ kind: 'missing' })
    await dropContact(ctx, mother, row?.id ?? '')
    expect(await db.contactPoint.count()).toBe(0)
    await expect(addContact(ctx, of(orchestra.people.coach), phone)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
