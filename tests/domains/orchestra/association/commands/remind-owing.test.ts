import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { recordFee } from '#app/domains/orchestra/association/commands/record-fee.server.ts'
import { remindOwing } from '#app/domains/orchestra/association/commands/remind-owing.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ birthDate: '2011-02-03', phone: '', address: '', postalCode: '', city: '', municipalityId: null },
  ...{ plays: true, joinedOn: '2026-09-01' },
}

eachEngine((engine) => {
  it('reaches those who owe and have an address, as many as the board saw, and not twice in a fortnight', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association, office } = await orchestra(db)
    const add = (name: string, email: string) => addMember(ctx, association, { ...facts, name, email })
    const paid = await add('Betalt', 'betalt@example.com')
    await add('Skylder', 'skylder@example.com')
    await add('Uten adresse', '')
    const fee = { year: 2026, amountOre: 250_00, paidOn: '2026-10-01', how: 'bank' as const }
    await recordFee(ctx, association, { memberId: paid, ...fee })
    await db.mail.deleteMany()
    await expect(remindOwing(ctx, office, 2026, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(remindOwing(ctx, association, 2026, 2)).rejects.toMatchObject({
      kind: 'conflict',
      facts: { count: 1 },
    })
    expect(await remindOwing(ctx, association, 2026, 1)).toBe(1)
    await remindOwing(ctx, association, 2026, 1)
    const mails = await db.mail.findMany()
    expect(mails.map(({ toEmail }) => toEmail)).toEqual(['skylder@example.com'])
    expect(mails[0]?.text).toContain('250 kr')
    await remindOwing(ctx.at('2026-10-26T10:00:00Z'), association, 2026, 1)
    expect(await db.mail.count()).toBe(2)
  })
})
