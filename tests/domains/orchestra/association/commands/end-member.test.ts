import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { endMember } from '#app/domains/orchestra/association/commands/end-member.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ name: 'Tante Støttespiller', birthDate: '1960-02-03', email: '', phone: '', address: 'Veien 3' },
  ...{ postalCode: '', city: '', municipalityId: null, plays: false, joinedOn: '2026-09-01' },
}
const _nothing = new URLSearchParams()

eachEngine((engine) => {
  it('ends a membership on a day, and refuses what cannot be', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association, office } = await orchestra(db)
    const id = await addMember(ctx, association, facts)
    await expect(endMember(ctx, office, id, '2026-10-10')).rejects.toMatchObject({ kind: 'missing' })
    await expect(endMember(ctx, association, id, '2026-08-31')).rejects.toMatchObject({ kind: 'invalid' })
    await db.associationMember.updateMany({ data: { onBoard: true } })
    await endMember(ctx, association, id, '2026-10-10')
    await expect(endMember(ctx, association, id, '2026-10-10')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.associationMember.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ leftOn: '2026-10-10', onBoard: false },
    })
  })
})
