import { expect, it } from 'vitest'
import { joinAssociation } from '#app/domains/orchestra/association/commands/join-association.server.ts'
import { leaveAssociation } from '#app/domains/orchestra/association/commands/leave-association.server.ts'
import { forgetMemberships, ownMemberships } from '#app/domains/orchestra/association/own.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ name: 'Ane Trebarn', birthDate: '2011-06-15', email: 'mor@example.com', phone: '', address: 'Morsveien 1' },
  ...{ postalCode: '1383', city: 'Asker', municipalityId: 'asker', plays: true },
}
const _nothing = new URLSearchParams()

eachEngine((engine) => {
  it('is left by who arranged it, and kept for the accounts when something was paid', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, mother, father, office, seeded } = await orchestra(db)
    const id = await joinAssociation(ctx, mother, { ...facts, who: seeded.children.ane })
    for (const actor of [father, office])
      await expect(leaveAssociation(ctx, actor, id)).rejects.toMatchObject({ kind: 'missing' })
    await leaveAssociation(ctx, mother, id)
    await expect(leaveAssociation(ctx, mother, id)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await ownMemberships(db, mother.personId)).toEqual([expect.objectContaining({ leftOn: '2026-10-10' })])
    const self = await joinAssociation(ctx, mother, { ...facts, name: 'Mor', who: 'self' })
    await db.associationFee.create({
      data: {
        ...{ memberId: self, year: 2026, amountOre: 200_00, paidOn: '2026-10-01', recordedById: 'x' },
        recordedAt: ctx.now,
      },
    })
    expect(await forgetMemberships(db, mother.personId, '2026-10-10')).toBe(1)
    expect(await db.associationMember.findMany({ select: { id: true, leftOn: true } })).toEqual([
      { id: self, leftOn: '2026-10-10' },
    ])
  })
})
