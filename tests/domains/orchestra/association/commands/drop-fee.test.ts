import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { dropFee } from '#app/domains/orchestra/association/commands/drop-fee.server.ts'
import { recordFee } from '#app/domains/orchestra/association/commands/record-fee.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ name: 'Ane Medlem', birthDate: '2011-02-03', email: 'ane@example.com', phone: '', address: 'Veien 3' },
  ...{ postalCode: '1383', city: 'Asker', municipalityId: 'asker', plays: true, joinedOn: '2026-09-01' },
}

eachEngine((engine) => {
  it('is taken away when it was a mistake, and the log keeps both', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association, office } = await orchestra(db)
    const memberId = await addMember(ctx, association, facts)
    await recordFee(ctx, association, {
      ...{ memberId, year: 2026, amountOre: 20_00, paidOn: '2026-10-01', how: 'bank' },
    })
    const { id } = await db.associationFee.findFirstOrThrow()
    await expect(dropFee(ctx, office, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await dropFee(ctx, association, id)
    await expect(dropFee(ctx, association, id)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.associationFee.count()).toBe(0)
    const deeds = (await db.auditEntry.findMany()).map(({ deed }) => deed)
    expect(deeds).toEqual(expect.arrayContaining(['association.fee-recorded', 'association.fee-dropped']))
  })
})
