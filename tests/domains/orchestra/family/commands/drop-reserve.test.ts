import { expect, it } from 'vitest'
import { addReserve } from '#app/domains/orchestra/family/commands/add-reserve.server.ts'
import { dropReserve } from '#app/domains/orchestra/family/commands/drop-reserve.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const reserve = { name: 'Mormor', phone: '480 22 333', relation: 'mormor', mayPickUp: true }

eachEngine((engine) => {
  it('is taken away by the family, and no other child’s', async () => {
    const { db, ctx, mother, father, stranger, orchestra } = await familyWorld(engine)
    const { ane, bo } = orchestra.children
    await addReserve(ctx, mother, ane, reserve)
    const [row] = await db.reserveContact.findMany()
    expect(row).toMatchObject({ ...reserve, childId: ane, givenById: mother.personId })
    await expect(addReserve(ctx, stranger, ane, reserve)).rejects.toMatchObject({ kind: 'missing' })
    await expect(dropReserve(ctx, father, bo, row?.id ?? '')).rejects.toMatchObject({ kind: 'missing' })
    await dropReserve(ctx, father, ane, row?.id ?? '')
    expect(await db.reserveContact.count()).toBe(0)
  })
})
