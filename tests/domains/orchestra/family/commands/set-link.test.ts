import { expect, it } from 'vitest'
import { setLink } from '#app/domains/orchestra/family/commands/set-link.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const quiet = { relation: 'father' as const, receivesMail: false, maySign: false, mayPickUp: true }

eachEngine((engine) => {
  it('is one’s own to set, and nobody else’s', async () => {
    const { db, ctx, mother, father, stranger, orchestra } = await familyWorld(engine)
    const link = { childId: orchestra.children.ane, guardianId: father.personId }
    await expect(setLink(ctx, mother, { ...quiet, ...link })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(setLink(ctx, stranger, { ...quiet, ...link })).rejects.toMatchObject({ kind: 'missing' })
    await setLink(ctx, father, { ...quiet, ...link })
    expect(await db.guardianship.findFirst({ where: link })).toMatchObject(quiet)
  })

  it('leaves somebody who may sign', async () => {
    const { ctx, mother, father, orchestra } = await familyWorld(engine)
    const childId = orchestra.children.ane
    await setLink(ctx, father, { ...quiet, childId, guardianId: father.personId })
    await expect(setLink(ctx, mother, { ...quiet, childId, guardianId: mother.personId })).rejects.toMatchObject({
      ...{ kind: 'conflict', key: 'orchestraFamily.lastSigner' },
    })
  })
})
