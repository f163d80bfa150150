import { expect, it } from 'vitest'
import { addReserve } from '#app/domains/orchestra/family/commands/add-reserve.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const reserve = { name: 'Mormor', phone: '480 22 333', relation: 'mormor', mayPickUp: true }

eachEngine((engine) => {
  it('is kept by the family, for the own child alone', async () => {
    const { db, ctx, mother, stranger, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await addReserve(ctx, mother, ane, reserve)
    const [row] = await db.reserveContact.findMany()
    expect(row).toMatchObject({ ...reserve, childId: ane, givenById: mother.personId })
    await expect(addReserve(ctx, stranger, ane, reserve)).rejects.toMatchObject({ kind: 'missing' })
  })
})
