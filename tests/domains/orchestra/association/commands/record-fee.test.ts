import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { recordFee } from '#app/domains/orchestra/association/commands/record-fee.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ name: 'Ane Medlem', birthDate: '2011-02-03', email: 'ane@example.com', phone: '', address: 'Veien 3' },
  ...{ postalCode: '1383', city: 'Asker', municipalityId: 'asker', plays: true, joinedOn: '2026-09-01' },
}

eachEngine((engine) => {
  it('is recorded once a year, with a receipt where there is an address', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association, office } = await orchestra(db)
    const memberId = await addMember(ctx, association, facts)
    const silent = await addMember(ctx, association, { ...facts, name: 'Uten e-post', email: '' })
    const fee = { memberId, year: 2026, amountOre: 200_00, paidOn: '2026-10-01', how: 'vipps' as const }
    await expect(recordFee(ctx, office, fee)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(recordFee(ctx, association, { ...fee, paidOn: '2026-10-11' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'paidOn' },
    })
    await recordFee(ctx, association, fee)
    await expect(recordFee(ctx, association, fee)).rejects.toMatchObject({ kind: 'conflict' })
    await recordFee(ctx, association, { ...fee, memberId: silent })
    const mails = await db.mail.findMany()
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ toEmail: 'ane@example.com', subject: 'Kvittering for kontingent 2026' })
    expect(mails[0]?.text).toContain('200 kr')
  })
})
