import { expect, it } from 'vitest'
import { endGuardianship } from '#app/domains/orchestra/family/commands/end-guardianship.server.ts'
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

eachEngine((engine) => {
  it('ends one’s own link, keeps the row, and leaves somebody who may sign', async () => {
    const { db, ctx, mother, father, orchestra } = await familyWorld(engine)
    const childId = orchestra.children.ane
    await endGuardianship(ctx, mother, { childId, guardianId: mother.personId })
    expect(await db.guardianship.findFirst({ where: { childId, guardianId: mother.personId } })).toMatchObject({
      until: ctx.now,
    })
    // The home that she gave is nobody's any more.
    expect(await db.child.findUnique({ where: { personId: childId } })).toMatchObject({ addressById: null })
    expect((await standingOf(db, mother)).children).toHaveLength(2)
    await expect(endGuardianship(ctx, father, { childId, guardianId: father.personId })).rejects.toMatchObject({
      key: 'orchestraFamily.lastSigner',
    })
  })

  it('lets nobody put another guardian out, but the young person of eighteen', async () => {
    const { db, ctx, mother, father, stranger, ane, orchestra } = await familyWorld(engine)
    const childId = orchestra.children.ane
    const link = { childId, guardianId: father.personId }
    await expect(endGuardianship(ctx, mother, link)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(endGuardianship(ctx, stranger, link)).rejects.toMatchObject({ kind: 'missing' })
    await expect(endGuardianship(ctx, ane, link)).rejects.toMatchObject({ kind: 'forbidden' })
    await db.child.update({ where: { personId: childId }, data: { birthDate: '1995-03-09' } })
    await endGuardianship(ctx, ane, link)
    await endGuardianship(ctx, ane, { childId, guardianId: mother.personId })
    expect(await db.guardianship.count({ where: { childId, until: null } })).toBe(0)
  })
})
